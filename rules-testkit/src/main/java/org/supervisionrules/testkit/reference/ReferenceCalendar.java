package org.supervisionrules.testkit.reference;

import java.time.LocalDate;

/**
 * The working days that the reference evaluator counts: Monday to Friday less the bank holidays of
 * England and Wales ({@code readings.md}, "Amounts").
 */
public final class ReferenceCalendar {

  private ReferenceCalendar() {}

  /** Whether a day is a working day. */
  public static boolean isWorkingDay(LocalDate day) {
    return !EnglandAndWalesHolidays.isWeekend(day)
        && !EnglandAndWalesHolidays.of(day.getYear()).contains(day);
  }

  /**
   * The n-th working day after a day; the day itself is day 0 and is not counted.
   *
   * <p>Five working days after Maundy Thursday 2025-04-17 is Monday 2025-04-28.
   */
  public static LocalDate plusWorkingDays(LocalDate day, int workingDays) {
    LocalDate reached = day;
    int counted = 0;
    while (counted < workingDays) {
      reached = reached.plusDays(1);
      if (isWorkingDay(reached)) {
        counted++;
      }
    }
    return reached;
  }

  /** How many working days there are from one day to another, both ends counted. */
  public static int workingDaysIn(LocalDate first, LocalDate last) {
    int counted = 0;
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      if (isWorkingDay(day)) {
        counted++;
      }
    }
    return counted;
  }
}
