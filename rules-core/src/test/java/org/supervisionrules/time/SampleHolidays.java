package org.supervisionrules.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Holidays to test with: each 1 January and 25 and 26 December that is a weekday, and Easter of
 * 2025 and 2026.
 */
final class SampleHolidays {
  static final Holidays SAMPLE = SampleHolidays::of;
  static final WorkingDays WORKING_DAYS = new WorkingDays(SAMPLE, DayRanges.NONE);

  private SampleHolidays() {}

  private static List<LocalDate> of(int year) {
    List<LocalDate> holidays = new ArrayList<>();
    holidays.add(LocalDate.of(year, 12, 26));
    holidays.add(LocalDate.of(year, 12, 25));
    holidays.add(LocalDate.of(year, 1, 1));
    if (year == 2025) {
      holidays.add(LocalDate.of(2025, 4, 18));
      holidays.add(LocalDate.of(2025, 4, 21));
    } else if (year == 2026) {
      holidays.add(LocalDate.of(2026, 4, 3));
      holidays.add(LocalDate.of(2026, 4, 6));
    }
    return holidays;
  }
}
