package org.supervisionrules.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One row of a table, and the rows of list tables that belong to it. */
final class Row {
  private final Table table;
  private final int line;
  private final String[] cells;
  private Map<String, List<Row>> items = Map.of();

  /**
   * A row.
   *
   * @param line the line at which it starts
   * @param cells without space around them; a row may have fewer than the table has columns, or
   *     more
   */
  Row(Table table, int line, String[] cells) {
    this.table = table;
    this.line = line;
    this.cells = cells;
  }

  Table table() {
    return table;
  }

  /** How many cells it has. */
  int width() {
    return cells.length;
  }

  /** The text of a cell; empty where there is none. */
  String cell(int column) {
    return column >= 0 && column < cells.length ? cells[column] : "";
  }

  /** Whether a cell has a text. */
  boolean has(int column) {
    return !cell(column).isEmpty();
  }

  /** The place of the row. */
  long place() {
    return place(Places.WHOLE_ROW);
  }

  /** The place of a cell. */
  long place(int column) {
    return Places.of(table.number(), line, table.submitted(column));
  }

  /** Adds a row of a list table. */
  void addItem(String path, Row item) {
    if (items.isEmpty()) {
      items = new HashMap<>();
    }
    items.computeIfAbsent(path, any -> new ArrayList<>()).add(item);
  }

  /** The rows of a list table that belong to it. */
  List<Row> items(String path) {
    return items.getOrDefault(path, List.of());
  }
}
