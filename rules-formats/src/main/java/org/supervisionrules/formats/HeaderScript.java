package org.supervisionrules.formats;

import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.read.Shown;
import org.supervisionrules.internal.read.Tokens.Token;

/** Writes down what a table of keys and values says for all histories. */
final class HeaderScript {
  /** The key under which a document has its histories, which are tables of their own here. */
  static final String HISTORIES = "histories";

  private HeaderScript() {}

  /** Tells what is wrong with its rows, besides what they say. */
  static void check(Table table, TableLog log) {
    int key = table.column(Form.Header.KEY);
    for (Row row : table.rows()) {
      if (!row.has(key)) {
        log.fatal(row.place(key), "`key` is empty", null);
      } else if (row.cell(key).equals(HISTORIES)) {
        log.fatal(
            row.place(key), "unknown key " + Shown.quoted(HISTORIES) + " in the document", null);
      }
      for (int i = 0; i < row.width(); i++) {
        String column = i < table.columns().size() ? table.columns().get(i) : "";
        boolean isUsed = table.column(column) == i && Form.Header.COLUMNS.contains(column);
        if (row.has(i) && !isUsed) {
          log.fatal(
              row.place(i),
              "a value besides `key` and `value`",
              "a value that has a comma in it needs quotes; a list is written with `;`");
          break;
        }
      }
    }
  }

  /** Writes the keys and values down. */
  static void write(@Nullable Table table, Script script) {
    if (table == null || !table.isWhole()) {
      return;
    }
    int key = table.column(Form.Header.KEY);
    int value = table.column(Form.Header.VALUE);
    for (Row row : table.rows()) {
      if (row.has(key) && !row.cell(key).equals(HISTORIES)) {
        script.key(row.cell(key), row.place(key));
        if (row.has(value)) {
          script.text(row.cell(value), row.place(value));
        } else {
          script.add(Token.NOTHING, row.place(key));
        }
      }
    }
  }
}
