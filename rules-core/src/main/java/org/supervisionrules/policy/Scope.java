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
 * @param during phases in all of which a day must lie
 * @param after phases all of which must be over, each in the same run of its periods
 */
public record Scope(
    List<String> subjectKinds,
    Optional<Each> each,
    List<Selector> in,
    List<Selector> notIn,
    List<Phase> during,
    List<Phase> after)
    implements Serializable {
  public Scope {
    subjectKinds = List.copyOf(subjectKinds);
    in = List.copyOf(in);
    notIn = List.copyOf(notIn);
    during = List.copyOf(during);
    after = List.copyOf(after);
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
