package org.supervisionrules.policy;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * What makes a recurring obligation tick: which events meet it, what pauses it, what is credited.
 * Requirements that name the same clock hand over to each other.
 *
 * @param id the name; for a requirement with a clock of its own, the requirement's id
 * @param counts the events that meet it, of any of these sorts
 * @param carryIn the carry-in that counts as an event before the records begin, where one does
 * @param pauses the absences that pause it, where any do
 * @param credits the id of the deadline requirement whose events are credited at the date they
 *     replace, where any is
 * @param countsOnly the days that alone count (school terms), where not all days do
 */
public record Clock(
    String id,
    List<Selector> counts,
    Optional<String> carryIn,
    Optional<Pauses> pauses,
    Optional<String> credits,
    Optional<Only> countsOnly)
    implements Serializable {
  public Clock {
    counts = List.copyOf(counts);
  }

  /** Days that alone count. */
  public sealed interface Only extends Serializable {

    /** Those of some periods of the subject. */
    record Of(Selector periods) implements Only {}

    /** Those of the terms in the calendar of the policy. */
    record Terms() implements Only {}
  }

  /** The same clock, on which only some days count. */
  Clock countingOnly(Only days) {
    return new Clock(id, counts, carryIn, pauses, credits, Optional.of(days));
  }

  /**
   * Which absences pause a clock.
   *
   * @param periods which periods; those with no working day between them are joined first
   * @param from the least number of working days, both ends counted
   */
  public record Pauses(Selector periods, int from) implements Serializable {}
}
