package org.supervisionrules.policy;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * Whom a requirement binds and on which days: the {@code for} of a pack.
 *
 * @param subjectKind the kind of subject
 * @param in periods in all of which a day must lie; empty for every day
 * @param notIn periods in none of which a day may lie
 * @param during a phase in which a day must lie, where one is named
 * @param after a phase that must be over, in the same run of periods, where one is named
 * @param eachPeriod whether each period of the first of {@code in} is an applicability period of
 *     its own, even where two adjoin
 * @param per the slot of the first of {@code in} whose value parts the periods (one clock a case),
 *     where there is one
 */
public record Scope(
    String subjectKind,
    List<Selector> in,
    List<Selector> notIn,
    Optional<Phase> during,
    Optional<Phase> after,
    boolean eachPeriod,
    Optional<Integer> per)
    implements Serializable {
  public Scope {
    in = List.copyOf(in);
    notIn = List.copyOf(notIn);
  }

  /** Whether it binds its kind of subject on every day. */
  public boolean always() {
    return in.isEmpty() && notIn.isEmpty() && during.isEmpty() && after.isEmpty();
  }
}
