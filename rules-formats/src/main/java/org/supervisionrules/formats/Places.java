package org.supervisionrules.formats;

import java.util.HashMap;
import java.util.Map;

/**
 * Places in tables: a number that grows from table to table, line to line and cell to cell, and how
 * people read it: {@code export/session.csv:12:C}.
 */
final class Places {
  /** The column of a whole row. */
  static final int WHOLE_ROW = -1;

  /** The line of a whole table. */
  static final int WHOLE_TABLE = 0;

  private static final int COLUMN_BITS = 16;
  private static final int LINE_BITS = 31;
  private static final long MOST_COLUMNS = (1L << COLUMN_BITS) - 1;
  private static final long MOST_LINES = (1L << LINE_BITS) - 1;
  private static final int LETTERS = 26;

  private final String whole;
  private final Map<Integer, String> files = new HashMap<>();

  /**
   * The places of some tables.
   *
   * @param whole the name of what holds them all
   */
  Places(String whole) {
    this.whole = whole;
  }

  /**
   * A place.
   *
   * @param table the number of the table, from 1
   * @param line the line, from 1, or {@link #WHOLE_TABLE}
   * @param column the column, from 0, or {@link #WHOLE_ROW}
   */
  static long of(int table, int line, int column) {
    return ((long) table << (COLUMN_BITS + LINE_BITS))
        | ((long) line << COLUMN_BITS)
        | Math.min(column + 1L, MOST_COLUMNS);
  }

  /** Names the file of a table. */
  void name(int table, String file) {
    files.put(table, file);
  }

  /** A place as people read it. */
  String text(long place) {
    String file = file(place);
    int line = line(place);
    int column = (int) (place & MOST_COLUMNS) - 1;
    return line == WHOLE_TABLE
        ? file
        : column == WHOLE_ROW ? file + ":" + line : file + ":" + line + ":" + letters(column);
  }

  /** The file of a place. */
  String file(long place) {
    return files.getOrDefault((int) (place >>> (COLUMN_BITS + LINE_BITS)), whole);
  }

  /** The line of a place. */
  static int line(long place) {
    return (int) ((place >>> COLUMN_BITS) & MOST_LINES);
  }

  /** The place of the row in which a place is. */
  static long row(long place) {
    return place & ~MOST_COLUMNS;
  }

  /** How spreadsheets name a column: A to Z, then AA. */
  private static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
    }
    return letters.toString();
  }
}
