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
 * @param each the events that start a clock
 * @param from slots of the date or time from which it runs; the first that is given counts
 * @param known a slot that must be given for an event to be judged, where there is one; where no
 *     event has it, the requirement is undetermined
 * @param unlessSameDay a slot whose date, when it is the day of {@code from}, means that nothing is
 *     due, where there is one
 * @param done what meets it
 * @param within the time allowed
 * @param whenOnlyDates how hours are counted where one side is only a date
 */
public record Deadline(
    Selector each,
    List<Integer> from,
    Optional<Integer> known,
    Optional<Integer> unlessSameDay,
    Done done,
    Dated<Amount> within,
    WhenOnlyDates whenOnlyDates)
    implements Kind {
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
    return each.type();
  }
}
