package org.supervisionrules.policy;

import java.io.Serializable;
import java.util.Optional;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Dated;
import org.supervisionrules.vocabulary.EntryType;

/**
 * Something happens again and again, never further apart than an interval.
 *
 * @param clock what counts, pauses and is credited
 * @param every the longest interval
 * @param anchor for a clock that starts at a date in the first period of a run, the slot of that
 *     date ({@code lastReviewed}); empty for one that hands over
 * @param mention for a requirement a case: where an event names it, empty otherwise
 */
public record Frequency(
    Clock clock, Every every, Optional<Integer> anchor, Optional<Mention> mention) implements Kind {

  /** Where the interval comes from. */
  public sealed interface Every extends Serializable {

    /** The interval that the pack gives, which may change with time. */
    record Stated(Dated<Amount> amount) implements Every {}

    /** The interval agreed in the period that binds, an amount in one of its slots. */
    record Agreed(int slot, String attribute) implements Every {}
  }

  /**
   * Where an event names the thing a requirement is counted for.
   *
   * @param list the slot of a list
   * @param item the slot, in an item of the list, of its name
   */
  public record Mention(int list, int item) implements Serializable {}

  /** The same on a clock of another name. */
  Frequency onClock(String name) {
    return new Frequency(
        new Clock(name, clock.counts(), clock.carryIn(), clock.pauses(), clock.credits()),
        every,
        anchor,
        mention);
  }

  @Override
  public String word() {
    return "frequency";
  }

  @Override
  public String asks() {
    return every instanceof Every.Stated stated
        ? "every " + stated.amount()
        : "every " + ((Every.Agreed) every).attribute();
  }

  @Override
  public EntryType evidence() {
    return clock.counts().type();
  }
}
