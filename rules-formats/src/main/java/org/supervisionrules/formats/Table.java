package org.supervisionrules.formats;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table as it was submitted: a first row that names the columns, and the rows below it. */
final class Table {
  private final String name;
  private final int number;
  private final @Nullable Form form;
  private final List<Row> rows = new ArrayList<>();
  private List<String> columns = List.of();
  private int firstLine = Places.WHOLE_TABLE;
  private int[] origins = {};
  private boolean whole = true;

  /**
   * A table without rows.
   *
   * @param name what its file is named after: {@code session.cases}
   * @param number its number in {@link Places}
   * @param form what a table of this name holds; null where the name is not known
   */
  Table(String name, int number, @Nullable Form form) {
    this.name = name;
    this.number = number;
    this.form = form;
  }

  String name() {
    return name;
  }

  int number() {
    return number;
  }

  @Nullable Form form() {
    return form;
  }

  /** Sets the names of its columns. */
  void head(int line, List<String> names) {
    firstLine = line;
    columns = List.copyOf(names);
  }

  /**
   * Sets the names of its columns, which come from other columns of a table that was submitted.
   *
   * @param from the columns there; {@link Places#WHOLE_ROW} for one that stands in none
   */
  void head(int line, List<String> names, int[] from) {
    head(line, names);
    origins = from.clone();
  }

  /** The column as it was submitted. */
  int submitted(int column) {
    return column >= 0 && column < origins.length ? origins[column] : column;
  }

  /** Whether it has a first row. */
  boolean hasHead() {
    return firstLine != Places.WHOLE_TABLE;
  }

  /** The names of its columns; one may be empty. */
  List<String> columns() {
    return columns;
  }

  /** The index of a column; -1 where there is none of that name. */
  int column(String named) {
    return columns.indexOf(named);
  }

  /** The place of its first row. */
  long headPlace(int column) {
    return Places.of(number, firstLine, submitted(column));
  }

  void add(int line, String[] cells) {
    rows.add(new Row(this, line, cells));
  }

  List<Row> rows() {
    return rows;
  }

  /** Notes that some of it could not be read, or cannot be used. */
  void spoil() {
    whole = false;
  }

  /** Whether all of it was read and can be used. */
  boolean isWhole() {
    return whole;
  }
}
