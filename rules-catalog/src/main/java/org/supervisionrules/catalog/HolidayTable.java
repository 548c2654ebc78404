package org.supervisionrules.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.supervisionrules.time.Holidays;

/**
 * The holidays of one place, frozen from a maintained library: a line a year, {@code 2026 01-01
 * 04-03 ...}. A year is read when it is first asked for, so that a table costs nothing to load.
 */
final class HolidayTable implements Holidays {
  private static final long serialVersionUID = 1L;

  private final String lines;

  HolidayTable(String lines) {
    this.lines = lines;
  }

  @Override
  public List<LocalDate> in(int year) {
    List<LocalDate> holidays = new ArrayList<>();
    String start = "\n" + year + " ";
    int at = lines.indexOf(start);
    if (at >= 0) {
      int end = lines.indexOf('\n', at + 1);
      for (int i = at + start.length(); i + 5 <= end; i += 6) {
        holidays.add(
            LocalDate.of(
                year,
                Integer.parseInt(lines, i, i + 2, 10),
                Integer.parseInt(lines, i + 3, i + 5, 10)));
      }
    }
    return holidays;
  }
}
