package org.supervisionrules.formats.report;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.time.Moment;

/** How sheets of a workbook look. */
public final class Sheets {
  /** How many rows of a sheet Excel has. */
  public static final int MOST_ROWS = Worksheet.MAX_ROWS;

  /** How many characters a cell of Excel has at most. */
  public static final int LONGEST_CELL = 32_767;

  private static final String DATE = "yyyy-mm-dd";
  private static final String TIME = "yyyy-mm-dd hh:mm";
  private static final String HEADER_FILL = "DDE6EE";

  private Sheets() {}

  /** A sheet with a header that stays in sight. */
  public static Worksheet table(
      Workbook workbook, String name, List<String> columns, int... widths) {
    Worksheet sheet = workbook.newWorksheet(name);
    sheet.freezePane(0, 1);
    for (int i = 0; i < columns.size(); i++) {
      sheet.width(i, widths[i]);
      header(sheet, 0, i, columns.get(i));
    }
    return sheet;
  }

  /** Writes the name of a column. */
  static void header(Worksheet sheet, int row, int column, String words) {
    sheet.value(row, column, words);
    sheet.style(row, column).bold().fillColor(HEADER_FILL).set();
  }

  /**
   * Writes a cell: a moment as a real date, or as a real time in the zone it was recorded in.
   *
   * @param value a {@link Moment}, a number, a yes or no, or something that is written as text
   */
  public static void value(Worksheet sheet, int row, int column, @Nullable Object value) {
    if (value instanceof Moment moment) {
      moment(sheet, row, column, moment);
    } else if (value instanceof Number number) {
      sheet.value(row, column, number);
    } else if (value instanceof Boolean flag) {
      sheet.value(row, column, flag);
    } else if (value != null && !value.toString().isEmpty()) {
      String text = CleanText.of(value.toString());
      sheet.value(
          row, column, text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
    }
  }

  private static void moment(Worksheet sheet, int row, int column, Moment moment) {
    if (moment.hasTime()) {
      LocalDateTime local = OffsetDateTime.parse(moment.toString()).toLocalDateTime();
      sheet.value(row, column, local);
      sheet.style(row, column).format(TIME).set();
    } else {
      sheet.value(row, column, moment.date());
      sheet.style(row, column).format(DATE).set();
    }
  }
}
