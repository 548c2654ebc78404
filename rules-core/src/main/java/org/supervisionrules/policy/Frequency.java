package org.supervisionrules.policy;

import java.io.Serializable;
import java.util.List;
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
 * @param ownDays the slot, in the period that binds, of the days of the week that the person works;
 *     -1 where all working days count
 * @param atMost a further limit, the earlier counts, where there is one
 * @param shorterThan the requirement whose interval must be longer, where one is named
 */
public record Frequency(
    Clock clock,
    Every every,
    Optional<Integer> anchor,
    Optional<Mention> mention,
    int ownDays,
    Optional<Amount> atMost,
    Optional<String> shorterThan)
    implements Kind {

  /** Where the interval comes from. */
  public sealed interface Every extends Serializable {

    /** What it asks, for people: {@code every 4 weeks}. */
    String asks();

    /** The interval that the pack gives, which may change with time. */
    record Stated(Dated<Amount> amount) implements Every {
      @Override
      public String asks() {
        return "every " + amount;
      }
    }

    /** The interval agreed in the period that binds, an amount in one of its slots. */
    record Agreed(int slot, String attribute) implements Every {
      @Override
      public String asks() {
        return "every " + attribute;
      }
    }

    /**
     * So many events of another sort: after each 8 shifts.
     *
     * @param times how many
     * @param of which events
     * @param within how long after the last of them it is due; empty where on its day
     */
    record Acts(Dated<Integer> times, Selector of, Optional<Amount> within) implements Every {
      @Override
      public String asks() {
        String name = of.type().name();
        return "after each "
            + times
            + " "
            + name
            + "s"
            + of.text().substring(name.length())
            + within.map(amount -> ", within " + amount).orElse("");
      }
    }
  }

  /**
   * Where an event names the thing a requirement is counted for.
   *
   * @param list the slot of a list, or of the name itself
   * @param item the slot, in an item of the list, of its name; -1 without a list
   * @param tests what else the item must say; empty where naming it suffices
   * @param asks the slots, in an item, that the tests are about
   */
  public record Mention(int list, int item, List<Selector.Test> tests, List<Integer> asks)
      implements Serializable {
    public Mention {
      tests = List.copyOf(tests);
      asks = List.copyOf(asks);
    }
  }

  /** The same on a clock of another name. */
  Frequency onClock(String name) {
    return new Frequency(
        new Clock(
            name,
            clock.counts(),
            clock.carryIn(),
            clock.pauses(),
            clock.credits(),
            clock.countsOnly()),
        every,
        anchor,
        mention,
        ownDays,
        atMost,
        shorterThan);
  }

  @Override
  public String word() {
    return "frequency";
  }

  @Override
  public String asks() {
    return every.asks() + atMost.map(cap -> ", at most " + cap).orElse("");
  }

  @Override
  public EntryType evidence() {
    return clock.counts().get(0).type();
  }
}
