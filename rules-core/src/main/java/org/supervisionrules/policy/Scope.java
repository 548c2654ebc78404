package org.supervisionrules.policy;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * Whom a requirement binds and on which days: the {@code for} of a pack.
 *
 * @param subjectKinds the kinds of subject
 * @param each periods each of which is an applicability period of its own, where there are any
 * @param in periods in all of which a day must lie
 * @param notIn periods in none of which a day may lie
 * @param during a phase in which a day must lie, where one is named
 * @param after a phase that must be over, in the same run of periods, where one is named
 */
public record Scope(
    List<String> subjectKinds,
    Optional<Each> each,
    List<Selector> in,
    List<Selector> notIn,
    Optional<Phase> during,
    Optional<Phase> after)
    implements Serializable {
  public Scope {
    subjectKinds = List.copyOf(subjectKinds);
    in = List.copyOf(in);
    notIn = List.copyOf(notIn);
  }

  /**
   * Periods with a clock each.
   *
   * @param periods which periods
   * @param per the slot of a name (a case): periods of one name that adjoin are one run; where
   *     there is none, no two periods are joined
   */
  public record Each(Selector periods, Optional<Integer> per) implements Serializable {}
}
