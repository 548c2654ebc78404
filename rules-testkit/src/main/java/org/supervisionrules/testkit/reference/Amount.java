package org.supervisionrules.testkit.reference;

import java.time.LocalDate;

/**
 * An amount of days as a policy writes it: {@code 2 weeks}, {@code 28 days}, {@code 5 working
 * days}, {@code 6 months}, {@code 6 years} ({@code readings.md}, "Amounts").
 *
 * @param count how many
 * @param unit the unit in the singular
 */
record Amount(int count, String unit) {

  static Amount parse(String text) {
    int blank = text.indexOf(' ');
    String unit = text.substring(blank + 1).strip();
    return new Amount(
        Integer.parseInt(text.substring(0, blank)),
        unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit);
  }

  /**
   * The day that lies this amount after another. Months and years round down to the last day of a
   * shorter month: 31 January and 1 month is 28 February.
   */
  LocalDate after(LocalDate day) {
    return switch (unit) {
      case "day" -> day.plusDays(count);
      case "week" -> day.plusWeeks(count);
      case "month" -> day.plusMonths(count);
      case "year" -> day.plusYears(count);
      case "working day" -> ReferenceCalendar.plusWorkingDays(day, count);
      default -> throw new IllegalArgumentException("unknown unit `" + unit + "`");
    };
  }
}
