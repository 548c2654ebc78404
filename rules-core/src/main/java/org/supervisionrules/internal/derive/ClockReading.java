package org.supervisionrules.internal.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.history.Event;
import org.supervisionrules.history.Period;
import org.supervisionrules.policy.Clock;
import org.supervisionrules.policy.Deadline;
import org.supervisionrules.policy.Frequency;
import org.supervisionrules.time.DayRanges;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.WorkingDays;

/**
 * What a clock shows for one history: the acts that count with the day each is credited at, the
 * days that pause it, the carry-in.
 *
 * <p>Source: the readings "Credited date" and "Pausing".
 */
final class ClockReading {
  private static final Comparator<Period> BY_DAY =
      Comparator.<Period>comparingInt(Period::from)
          .thenComparingInt(Period::to)
          .thenComparing(Period::contents);

  private final List<Event> acts;
  private final int[] creditedOn;
  private final int carryIn;
  private final DayRanges paused;
  private final List<Period> pausing;
  private final @Nullable Replacements replacements;

  private ClockReading(
      List<Event> acts,
      int[] creditedOn,
      int carryIn,
      DayRanges paused,
      List<Period> pausing,
      @Nullable Replacements replacements) {
    this.acts = acts;
    this.creditedOn = creditedOn;
    this.carryIn = carryIn;
    this.paused = paused;
    this.pausing = pausing;
    this.replacements = replacements;
  }

  static ClockReading of(Frequency frequency, HistoryView view) {
    Clock clock = frequency.clock();
    List<Event> acts = view.events(clock.counts());
    Deadline credits = view.plan().credited(frequency);
    Replacements replacements = credits == null ? null : view.replacements(credits);
    int carryIn =
        clock.carryIn().isEmpty() ? Days.OPEN : view.history().carryIn(clock.carryIn().get());
    List<Period> pausing =
        clock.pauses().isEmpty() ? List.of() : pausing(clock.pauses().get(), view);
    DayRanges paused =
        clock.pauses().isEmpty()
            ? DayRanges.NONE
            : paused(pausing, clock.pauses().get().from(), view);
    if (clock.countsOnly().isPresent()) {
      paused = paused.or(DayRanges.ALWAYS.minus(view.days(clock.countsOnly().get())));
    }
    return new ClockReading(
        acts,
        replacements == null || replacements.isEmpty() ? new int[0] : credited(acts, replacements),
        carryIn > view.asOf() ? Days.OPEN : carryIn,
        paused,
        pausing,
        replacements);
  }

  /** The clock of one thing that some acts name: it pauses as any, and credits nothing. */
  static ClockReading named(Frequency frequency, List<Event> acts, HistoryView view) {
    ClockReading clock = view.clock(frequency);
    return new ClockReading(acts, new int[0], Days.OPEN, clock.paused, clock.pausing, null);
  }

  /** The days of absences long enough to pause. */
  static DayRanges paused(Clock.Pauses pauses, HistoryView view) {
    return paused(pausing(pauses, view), pauses.from(), view);
  }

  /** The absences that have begun, by day. */
  private static List<Period> pausing(Clock.Pauses pauses, HistoryView view) {
    List<Period> pausing = new ArrayList<>();
    for (Period period : view.periods(pauses.periods())) {
      if (period.from() <= view.asOf()) {
        pausing.add(period);
      }
    }
    if (pausing.size() > 1) {
      pausing.sort(BY_DAY);
    }
    return pausing;
  }

  /**
   * Absences long enough to pause, an open one up to the as-of day. Those with no working day
   * between them are joined first, and the days between belong to them.
   */
  private static DayRanges paused(List<Period> pausing, int least, HistoryView view) {
    if (pausing.isEmpty()) {
      return DayRanges.NONE;
    }
    DayRanges.Builder each = new DayRanges.Builder();
    for (Period absence : pausing) {
      each.add(absence.from(), absence.to() == Days.OPEN ? view.asOf() : absence.to());
    }
    DayRanges absences = each.build();
    WorkingDays working = view.reckoning().workingDays();
    DayRanges.Builder joined = new DayRanges.Builder();
    for (int i = 0; i < absences.size(); i++) {
      int from = absences.from(i);
      while (i + 1 < absences.size()
          && !working.atLeast(1, absences.to(i) + 1, absences.from(i + 1) - 1)) {
        i++;
      }
      if (working.atLeast(least, from, absences.to(i))) {
        joined.add(from, absences.to(i));
      }
    }
    return joined.build();
  }

  private static int[] credited(List<Event> acts, Replacements replacements) {
    int[] credited = new int[acts.size()];
    for (int i = 0; i < credited.length; i++) {
      Event act = acts.get(i);
      Event first = replacements.firstOf(act);
      credited[i] =
          first != null && act.day() <= replacements.limit(first)
              ? Math.min(first.day(), act.day())
              : act.day();
    }
    return credited;
  }

  /** The acts that count, by day. */
  List<Event> acts() {
    return acts;
  }

  /** The day an act is credited at: its own, or that of the postponed event it replaces in time. */
  int creditedOn(int act) {
    return creditedOn.length == 0 ? acts.get(act).day() : creditedOn[act];
  }

  /**
   * The index of the first act from one on whose credit is not its own day; the number of acts
   * where there is none.
   */
  int nextCredited(int from) {
    if (creditedOn.length == 0) {
      return acts.size();
    }
    int index = from;
    while (index < creditedOn.length && creditedOn[index] == acts.get(index).day()) {
      index++;
    }
    return index;
  }

  /** The days that do not count. */
  DayRanges paused() {
    return paused;
  }

  /** The absences among the days that do not count, for the evidence of an interval. */
  List<Period> pauses(int after, int until) {
    if (pausing.isEmpty()) {
      return List.of();
    }
    List<Period> pauses = new ArrayList<>();
    for (Period period : pausing) {
      int from = Math.max(period.from(), after + 1);
      if (from <= Math.min(period.to(), until) && paused.contains(from)) {
        pauses.add(period);
      }
    }
    return pauses;
  }

  /** The index of the first act on or after a day; the number of acts where there is none. */
  int firstFrom(int day) {
    int low = 0;
    int high = acts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (acts.get(middle).day() < day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * The day of the last act or carry-in before a day; {@link Days#BEGINNING} where there is none.
   */
  int lastBefore(int day) {
    int act = firstFrom(day) - 1;
    int last = act < 0 ? Days.BEGINNING : acts.get(act).day();
    return carryIn < day ? Math.max(last, carryIn) : last;
  }

  /** The act on a day; null where there is none (a carry-in, a period's start). */
  @Nullable Event actOn(int day) {
    int index = firstFrom(day);
    return index < acts.size() && acts.get(index).day() == day ? acts.get(index) : null;
  }

  /**
   * The postponed event in an interval that can still be replaced in time, of several the one with
   * the latest limit; null where there is none.
   *
   * @param after the anchor, exclusive
   * @param until the due day, inclusive
   */
  @Nullable Event running(int after, int until, int asOf) {
    if (replacements == null) {
      return null;
    }
    Event latest = null;
    for (Event first : replacements.postponed()) {
      if (first.day() > after
          && first.day() <= until
          && replacements.earliestFor(first) == null
          && asOf <= replacements.limit(first)
          && (latest == null || replacements.limit(first) > replacements.limit(latest))) {
        latest = first;
      }
    }
    return latest;
  }

  /** The last day on which a postponed event is replaced in time. */
  int limit(Event first) {
    return replacements == null ? Days.BEGINNING : replacements.limit(first);
  }
}
