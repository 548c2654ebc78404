package org.supervisionrules.policy;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Dated;
import org.supervisionrules.vocabulary.EntryType;

/**
 * After each event of some sort, something is done within a time.
 *
 * @param each the events, or periods, that start a clock
 * @param from slots of the date or time from which it runs; the first that is given counts; of a
 *     period {@link #DATED} for its first day, {@link #ENDED} for its last
 * @param known a slot that must be given for an event to be judged, where there is one; where no
 *     event has it, the requirement is undetermined
 * @param unlessSameDay a slot whose date, when it is the day of {@code from}, means that nothing is
 *     due, where there is one
 * @param done what meets it
 * @param within the time allowed
 * @param orBy an event that makes it due, where it comes first, where one does
 * @param whenOnlyDates how hours are counted where one side is only a date
 */
public record Deadline(
    Selector each,
    List<Integer> from,
    Optional<Integer> known,
    Optional<Integer> unlessSameDay,
    Done done,
    Limit within,
    Optional<Related> orBy,
    WhenOnlyDates whenOnlyDates)
    implements Kind {
  /** Stands for the day that dates the entry. */
  public static final int DATED = -1;

  /** Stands for the last day of a period. */
  public static final int ENDED = -2;

  public Deadline {
    from = List.copyOf(from);
  }

  /** What meets a deadline. */
  public sealed interface Done extends Serializable {

    /**
     * A date or time recorded with the event itself.
     *
     * @param slot its slot
     * @param said what was done, for people: {@code recorded on ICS}
     * @param where a further slot and the values it must have (recorded on the right system); where
     *     the date is given and this is not, it cannot be told
     */
    record Recorded(int slot, String said, Optional<Selector.Is> where) implements Done {}

    /** Another event that replaces it, directly or through a chain of further ones. */
    record Replaced(Selector by) implements Done {}

    /**
     * The first related event on or after it.
     *
     * @param by which event
     * @param said what was done, for people: {@code received}
     */
    record Followed(Related by, String said) implements Done {}
  }

  /** The time allowed. */
  public sealed interface Limit extends Serializable {

    /** An amount, which may change with time. */
    record Within(Dated<Amount> amount) implements Limit {
      @Override
      public String toString() {
        return String.valueOf(amount);
      }
    }

    /** A day less than the interval in force on a clock. */
    record ShorterThan(String clock) implements Limit {
      @Override
      public String toString() {
        return "less than the interval of " + clock;
      }
    }
  }

  /** What a limit in hours means where only a date is known. */
  public enum WhenOnlyDates {
    /** Dates are compared; the day after still counts. */
    NEXT_DAY,
    /** It cannot be told. */
    UNDETERMINED
  }

  @Override
  public String word() {
    return "deadline";
  }

  @Override
  public String asks() {
    return "within " + within;
  }

  @Override
  public EntryType evidence() {
    return done instanceof Done.Followed followed ? followed.by().entries().type() : each.type();
  }
}
