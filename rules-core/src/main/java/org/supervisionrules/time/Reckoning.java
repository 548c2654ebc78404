package org.supervisionrules.time;

import java.time.LocalDate;

/**
 * Adds amounts to days as one policy reckons: its working days and its rounding of months.
 *
 * <p>Source: the "Amounts" and "Pausing" readings of the headline clauses.
 */
public final class Reckoning {
  private final WorkingDays workingDays;
  private final MonthEnd monthEnd;

  public Reckoning(WorkingDays workingDays, MonthEnd monthEnd) {
    this.workingDays = workingDays;
    this.monthEnd = monthEnd;
  }

  public WorkingDays workingDays() {
    return workingDays;
  }

  /**
   * The day an amount after a day. Hours are whole days, rounded up.
   *
   * <p>Examples: 2026-01-31 + 1 month is 2026-02-28 (rounding down) or 2026-03-01 (up); 2026-04-02
   * + 5 working days is 2026-04-13 in England, because of Easter.
   */
  public int plus(int day, Amount amount) {
    int count = amount.count();
    return switch (amount.unit()) {
      case HOURS -> day + (count + 23) / 24;
      case DAYS -> day + count;
      case WEEKS -> day + 7 * count;
      case WORKING_DAYS -> workingDays.after(day, count);
      case MONTHS -> plusMonths(day, count);
      case YEARS -> plusMonths(day, 12 * count);
    };
  }

  /**
   * The day an amount before a day, for amounts in days, weeks, months and years.
   *
   * @throws IllegalArgumentException for working days and hours, which are only counted forward
   */
  public int minus(int day, Amount amount) {
    return switch (amount.unit()) {
      case DAYS -> day - amount.count();
      case WEEKS -> day - 7 * amount.count();
      case MONTHS -> plusMonths(day, -amount.count());
      case YEARS -> plusMonths(day, -12 * amount.count());
      case HOURS, WORKING_DAYS ->
          throw new IllegalArgumentException(amount + " cannot be counted back");
    };
  }

  /**
   * The day something is due that recurs after an amount, where some days do not count.
   *
   * <p>With n the calendar days from the anchor to the anchor + the amount, due is the first day d
   * for which the days after the anchor up to and including d hold n days that are not paused.
   * Where the amount changes with time, due is the first day that meets the amount in force on it.
   *
   * <p>Example: 28 days from 2026-01-05, paused from 2026-01-12 to 2026-01-25: 2026-02-16.
   *
   * @param paused days that do not count
   */
  public int due(int anchor, Dated<Amount> every, DayRanges paused) {
    if (every.size() == 1) {
      return due(anchor, every.value(0), paused);
    }
    int due = Days.OPEN;
    for (int i = 0; i < every.size(); i++) {
      int from = i == 0 ? Days.BEGINNING : every.from(i);
      int until = i + 1 < every.size() ? every.from(i + 1) - 1 : Days.OPEN;
      int reached = Math.max(due(anchor, every.value(i), paused), from);
      if (reached <= until) {
        due = Math.min(due, reached);
      }
    }
    return due;
  }

  private int due(int anchor, Amount every, DayRanges paused) {
    int due = plus(anchor, every);
    for (int i = 0; i < paused.size(); i++) {
      if (paused.to(i) <= anchor) {
        continue;
      }
      int from = Math.max(paused.from(i), anchor + 1);
      if (from > due) {
        break;
      }
      if (paused.to(i) == Days.OPEN) {
        return Days.OPEN;
      }
      due += paused.to(i) - from + 1;
    }
    return due;
  }

  private int plusMonths(int day, int months) {
    LocalDate date = Days.date(day);
    LocalDate sum = date.plusMonths(months);
    boolean shortened = sum.getDayOfMonth() < date.getDayOfMonth();
    return Days.of(shortened && monthEnd == MonthEnd.UP ? sum.plusDays(1) : sum);
  }
}
