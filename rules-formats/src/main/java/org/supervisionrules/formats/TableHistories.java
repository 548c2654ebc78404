package org.supervisionrules.formats;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;
import org.supervisionrules.formats.report.CsvLines;
import org.supervisionrules.formats.report.Sheets;
import org.supervisionrules.formats.report.SteadyWorkbook;
import org.supervisionrules.history.History;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.time.Days;

/** Writes histories as tables: a folder of CSV files, or a workbook with a sheet a type. */
public final class TableHistories implements HistoryOutput {
  private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);
  private static final int LONGEST_SHEET_NAME = 31;
  private static final int WIDTH = 18;

  private final Target target;
  private final TableRows rows = new TableRows();
  private int asOf = Days.BEGINNING;

  private interface Target {
    void write(TableRows rows, LocalDate day) throws IOException;
  }

  private TableHistories(Target target) {
    this.target = target;
  }

  /** Writes CSV files into a folder that exists. */
  public static TableHistories folder(Path folder) {
    return new TableHistories((rows, day) -> csv(rows, folder));
  }

  /** Writes a workbook. */
  public static TableHistories workbook(OutputStream out) {
    return new TableHistories((rows, day) -> xlsx(rows, day, out));
  }

  @Override
  public void write(History history) {
    rows.add(history);
    if (history.asOf() != Days.OPEN) {
      asOf = Math.max(asOf, history.asOf());
    }
  }

  @Override
  public void finish() throws IOException {
    target.write(rows, asOf == Days.BEGINNING ? UNDATED : Days.date(asOf));
  }

  @Override
  public List<Problem> losses() {
    return rows.losses();
  }

  private static void csv(TableRows rows, Path folder) throws IOException {
    for (Form form : rows.tables()) {
      Path file = folder.resolve(form.name() + Naming.FILES.suffix());
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        List<String> columns = rows.columns(form);
        CsvLines lines = CsvLines.exact(out, columns);
        for (Map<String, Object> row : rows.rows(form)) {
          lines.line(columns.stream().map(column -> text(row, column)).toList());
        }
        lines.end();
      }
    }
  }

  private static String text(Map<String, Object> row, String column) {
    Object value = row.get(column);
    return value == null ? "" : value.toString();
  }

  private static void xlsx(TableRows rows, LocalDate day, OutputStream out) throws IOException {
    SteadyWorkbook book = new SteadyWorkbook();
    for (Form form : rows.tables()) {
      List<String> columns = rows.columns(form);
      String name = form.name();
      int[] widths =
          columns.stream().mapToInt(column -> Math.max(column.length() + 2, WIDTH)).toArray();
      Worksheet sheet =
          Sheets.table(
              book.workbook(),
              name.length() > LONGEST_SHEET_NAME ? name.substring(0, LONGEST_SHEET_NAME) : name,
              columns,
              widths);
      List<Map<String, Object>> all = rows.rows(form);
      if (all.size() >= Sheets.MOST_ROWS) {
        throw new IOException("a sheet has no more than " + Sheets.MOST_ROWS + " rows");
      }
      for (int row = 0; row < all.size(); row++) {
        for (int column = 0; column < columns.size(); column++) {
          Sheets.value(sheet, row + 1, column, all.get(row).get(columns.get(column)));
        }
      }
      sheet.setAutoFilter(0, 0, all.size(), columns.size() - 1);
    }
    if (rows.tables().isEmpty()) {
      book.workbook().newWorksheet("subject");
    }
    book.write(out, day);
  }
}
