package org.supervisionrules.internal.derive;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.history.Period;
import org.supervisionrules.policy.Frequency;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Dated;
import org.supervisionrules.time.DayRanges;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Reckoning;

/**
 * The interval of a stretch: stated by the pack or agreed in the period, in everybody's working
 * days or the person's own, or counted in events; and perhaps with a further limit.
 *
 * @param every the interval, which may change with time; null where it is counted in events
 * @param events the events that it is counted in; null where it is counted in days
 * @param ownDays the days of the week on which the person works, as words; empty where all working
 *     days count
 * @param atMost the further limit, of which and the interval the earlier counts; null without one
 */
record Pace(
    @Nullable Dated<Amount> every,
    @Nullable EventPace events,
    List<?> ownDays,
    @Nullable Amount atMost) {

  static Pace of(Frequency frequency, Stretch stretch, HistoryView view) {
    Amount atMost = frequency.atMost().orElse(null);
    if (frequency.every() instanceof Frequency.Every.Acts acts) {
      return new Pace(null, new EventPace(acts, view), List.of(), atMost);
    }
    Period period = stretch.period();
    List<?> own =
        frequency.ownDays() >= 0
                && period != null
                && period.value(frequency.ownDays()) instanceof List<?> days
            ? days
            : List.of();
    return new Pace(every(frequency, period), null, own, atMost);
  }

  private static Dated<Amount> every(Frequency frequency, @Nullable Period period) {
    if (frequency.every() instanceof Frequency.Every.Stated stated) {
      return stated.amount();
    }
    Frequency.Every.Agreed agreed = (Frequency.Every.Agreed) frequency.every();
    if (period != null && period.value(agreed.slot()) instanceof Amount amount) {
      return Dated.always(amount);
    }
    throw new IllegalStateException("no " + agreed.attribute() + " in " + period);
  }

  /** The interval in force on a day; null where it is counted in events. */
  @Nullable Amount on(int day) {
    return every == null ? null : every.on(day);
  }

  /**
   * The day the next act is due after an act.
   *
   * <p>Example: 20 own working days from 2025-03-03 of somebody who works Monday to Wednesday:
   * 2025-04-16.
   *
   * @return {@link Days#OPEN} where it is not due yet, however long it takes
   */
  int due(int anchor, DayRanges paused, Reckoning reckoning) {
    return due(anchor, anchor + 1, paused, reckoning);
  }

  /** The same of the first day of a stretch, on which an event counts already. */
  int dueFromStart(int start, DayRanges paused, Reckoning reckoning) {
    return due(start, start, paused, reckoning);
  }

  private int due(int anchor, int countsFrom, DayRanges paused, Reckoning reckoning) {
    int due =
        events != null
            ? events.due(countsFrom, paused, reckoning)
            : ownDays.isEmpty() ? reckoning.due(anchor, stated(), paused) : own(anchor, reckoning);
    return atMost == null
        ? due
        : Math.min(due, reckoning.due(anchor, Dated.always(atMost), paused));
  }

  private Dated<Amount> stated() {
    if (every == null) {
      throw new IllegalStateException("an interval in events");
    }
    return every;
  }

  private int own(int anchor, Reckoning reckoning) {
    Amount amount = stated().on(anchor);
    if (amount.unit() != Amount.Unit.WORKING_DAYS) {
      return reckoning.due(anchor, stated(), DayRanges.NONE);
    }
    int day = anchor;
    int most =
        reckoning.plus(anchor, new Amount(Math.min(amount.count() * 7, 9_999), Amount.Unit.DAYS))
            + 60;
    for (int left = amount.count(); left > 0 && day < most; ) {
      day++;
      if (reckoning.workingDays().is(day) && ownDays.contains(weekday(day))) {
        left--;
      }
    }
    return day;
  }

  private static String weekday(int day) {
    return Days.date(day).getDayOfWeek().name().toLowerCase(Locale.ROOT);
  }
}
