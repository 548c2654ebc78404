package org.supervisionrules.testkit.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The bank holidays of England and Wales by rule, with the moved and the extra ones listed by hand.
 *
 * <p>A holiday that falls on a Saturday or Sunday is replaced by the next weekday that is not a
 * holiday already: Christmas Day 2022, a Sunday, by Tuesday 2022-12-27.
 */
final class EnglandAndWalesHolidays {

  private static final Map<Integer, LocalDate> MOVED_EARLY_MAY =
      Map.of(1995, LocalDate.of(1995, 5, 8), 2020, LocalDate.of(2020, 5, 8));

  private static final Map<Integer, LocalDate> MOVED_SPRING =
      Map.of(
          2002, LocalDate.of(2002, 6, 4),
          2012, LocalDate.of(2012, 6, 4),
          2022, LocalDate.of(2022, 6, 2));

  private static final Map<Integer, LocalDate> MOVED_SUMMER =
      Map.of(1968, LocalDate.of(1968, 9, 2), 1969, LocalDate.of(1969, 9, 1));

  private static final Set<LocalDate> EXTRA =
      Set.of(
          LocalDate.of(1973, 11, 14),
          LocalDate.of(1977, 6, 7),
          LocalDate.of(1981, 7, 29),
          LocalDate.of(1999, 12, 31),
          LocalDate.of(2002, 6, 3),
          LocalDate.of(2011, 4, 29),
          LocalDate.of(2012, 6, 5),
          LocalDate.of(2022, 6, 3),
          LocalDate.of(2022, 9, 19),
          LocalDate.of(2023, 5, 8));

  private static final Map<Integer, Set<LocalDate>> YEARS = new ConcurrentHashMap<>();

  private EnglandAndWalesHolidays() {}

  /** The days off of a year, substitutes in place of those that fall on a weekend. */
  static Set<LocalDate> of(int year) {
    return YEARS.computeIfAbsent(year, EnglandAndWalesHolidays::work);
  }

  private static Set<LocalDate> work(int year) {
    Set<LocalDate> days = new TreeSet<>();
    LocalDate easter = easterSunday(year);
    days.add(easter.minusDays(2));
    days.add(easter.plusDays(1));
    if (year >= 1978) {
      days.add(MOVED_EARLY_MAY.getOrDefault(year, firstMonday(year, Month.MAY)));
    }
    days.add(spring(year, easter));
    days.add(summer(year));
    for (LocalDate extra : EXTRA) {
      if (extra.getYear() == year) {
        days.add(extra);
      }
    }
    if (year >= 1974) {
      days.add(orNextFreeWeekday(LocalDate.of(year, 1, 1), days));
    }
    // Boxing Day first where it keeps its place, so that Christmas Day is moved past it.
    LocalDate boxingDay = LocalDate.of(year, 12, 26);
    if (!isWeekend(boxingDay)) {
      days.add(boxingDay);
    }
    days.add(orNextFreeWeekday(LocalDate.of(year, 12, 25), days));
    if (isWeekend(boxingDay)) {
      days.add(orNextFreeWeekday(boxingDay, days));
    }
    return Set.copyOf(days);
  }

  private static LocalDate spring(int year, LocalDate easter) {
    return year <= 1966
        ? easter.plusDays(50)
        : MOVED_SPRING.getOrDefault(year, lastMonday(year, Month.MAY));
  }

  private static LocalDate summer(int year) {
    return year <= 1964
        ? firstMonday(year, Month.AUGUST)
        : MOVED_SUMMER.getOrDefault(year, lastMonday(year, Month.AUGUST));
  }

  private static LocalDate firstMonday(int year, Month month) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
  }

  private static LocalDate lastMonday(int year, Month month) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
  }

  private static LocalDate orNextFreeWeekday(LocalDate day, Set<LocalDate> taken) {
    LocalDate free = day;
    while (isWeekend(free) || taken.contains(free)) {
      free = free.plusDays(1);
    }
    return free;
  }

  static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  /** Easter Sunday by the Gregorian computus (Meeus, Jones, Butcher): 2026-04-05 for 2026. */
  static LocalDate easterSunday(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = b / 4;
    int e = b % 4;
    int f = (b + 8) / 25;
    int g = (b - f + 1) / 3;
    int h = (19 * a + b - d - g + 15) % 30;
    int i = c / 4;
    int k = c % 4;
    int l = (32 + 2 * e + 2 * i - h - k) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int month = (h + l - 7 * m + 114) / 31;
    int day = (h + l - 7 * m + 114) % 31 + 1;
    return LocalDate.of(year, month, day);
  }
}
