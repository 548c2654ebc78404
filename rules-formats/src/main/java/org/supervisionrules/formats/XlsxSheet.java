package org.supervisionrules.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Sheet;
import org.supervisionrules.internal.read.Shown;

/** A table in a sheet of a workbook. */
final class XlsxSheet implements TableSource {
  private static final int LONGEST_NAME = 31;

  private final Path file;
  private final Sheet sheet;
  private final XlsxCells cells;
  private final TablesReading tables;

  /**
   * A sheet.
   *
   * @param is1904 whether the days of the workbook are counted from 1904
   */
  XlsxSheet(Path file, Sheet sheet, boolean is1904, TablesReading tables) {
    this.file = file;
    this.sheet = sheet;
    this.cells = new XlsxCells(is1904);
    this.tables = tables;
  }

  /** The name of the type; of one that is too long for the name of a sheet, its start is enough. */
  @Override
  public String name() {
    String name = sheet.getName().strip();
    if (name.length() == LONGEST_NAME && tables.layout().form(name) == null) {
      List<String> longer =
          tables.layout().forms().stream()
              .map(Form::name)
              .filter(known -> known.startsWith(name))
              .toList();
      return longer.size() == 1 ? longer.get(0) : name;
    }
    return name;
  }

  @Override
  public String place() {
    return file + ":" + sheet.getName();
  }

  /** Whether nobody expects it to be read. */
  boolean isAside() throws IOException {
    String lower = sheet.getName().toLowerCase(Locale.ROOT);
    if (lower.startsWith("readme") || lower.startsWith("_")) {
      return true;
    }
    if (tables.layout().form(name()) != null) {
      return false;
    }
    try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream()) {
      return rows.flatMap(org.dhatim.fastexcel.reader.Row::stream)
          .noneMatch(cell -> cell != null && !XlsxCells.isEmpty(cell));
    }
  }

  @Override
  public void read(Table table) throws IOException {
    try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream()) {
      rows.forEach(row -> add(row, table));
    }
    if (!table.hasHead()) {
      table.spoil();
      tables
          .log()
          .fatal(
              Places.of(table.number(), Places.WHOLE_TABLE, Places.WHOLE_ROW),
              "the sheet is empty, a first row with the names of the columns was expected",
              null);
    }
  }

  private void add(org.dhatim.fastexcel.reader.Row row, Table table) {
    String[] texts = new String[row.getCellCount()];
    Arrays.fill(texts, "");
    int width = 0;
    for (Cell cell : row) {
      if (cell != null && !XlsxCells.isEmpty(cell)) {
        int column = cell.getColumnIndex();
        texts[column] = text(cell, row.getRowNum(), table);
        width = texts[column].isEmpty() ? width : Math.max(width, column + 1);
      }
    }
    if (width > 0 && table.hasHead()) {
      table.add(row.getRowNum(), Arrays.copyOf(texts, width));
    } else if (width > 0) {
      table.head(row.getRowNum(), List.of(Arrays.copyOf(texts, width)));
    }
  }

  private String text(Cell cell, int line, Table table) {
    if (XlsxCells.isError(cell)) {
      table.spoil();
      tables
          .log()
          .fatal(
              Places.of(table.number(), line, cell.getColumnIndex()),
              "the cell has the error " + Shown.quoted(String.valueOf(cell.getRawValue())),
              "mend the formula, or delete it");
      return "";
    }
    return cells.text(cell);
  }
}
