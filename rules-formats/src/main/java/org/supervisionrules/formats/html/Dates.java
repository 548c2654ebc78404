package org.supervisionrules.formats.html;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Dates in words, the same in every locale. */
final class Dates {
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final int SHORT = 3;

  private Dates() {}

  /** {@code 1 October 2026}. */
  static String date(LocalDate date) {
    return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
  }

  /** {@code October 2026}. */
  static String month(YearMonth month) {
    return MONTHS.get(month.getMonthValue() - 1) + " " + month.getYear();
  }

  /** {@code Oct}. */
  static String brief(YearMonth month) {
    return MONTHS.get(month.getMonthValue() - 1).substring(0, SHORT);
  }
}
