package org.supervisionrules.policy;

import java.io.Serializable;
import java.util.Optional;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Dated;
import org.supervisionrules.vocabulary.EntryType;

/**
 * By the end of each run of the periods it is for, something has happened so many times.
 *
 * @param until the event that ends the counting, the first on or after the run's start; without one
 *     the run's last day does
 * @param openEnd how long a run without an end is taken to last
 * @param each the events that count
 * @param atLeast how many there must be
 * @param ofWhich how many of them must be by a person that the period names, where any must
 */
public record Count(
    Selector until,
    Amount openEnd,
    Selector each,
    Dated<Integer> atLeast,
    Optional<OfWhich> ofWhich)
    implements Kind {

  /**
   * A part of the count that must be by a named person.
   *
   * @param atLeast how many
   * @param by the slot of the event that says by whom
   * @param named the slot of the period that names the person
   * @param namedAs the name of that slot, for people
   */
  public record OfWhich(Dated<Integer> atLeast, int by, int named, String namedAs)
      implements Serializable {}

  @Override
  public String word() {
    return "count";
  }

  @Override
  public String asks() {
    return "at least "
        + atLeast
        + ofWhich
            .map(part -> ", " + part.atLeast() + " of them by the " + part.namedAs())
            .orElse("");
  }

  @Override
  public EntryType evidence() {
    return each.type();
  }
}
