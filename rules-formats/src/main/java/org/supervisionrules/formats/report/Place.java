package org.supervisionrules.formats.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in the input, taken apart: {@code riverside.json#/histories/0/events/1}, {@code
 * extract.ndjson:12#/events/3}, {@code export/session.csv:3:C}, {@code export.xlsx:session:3:C},
 * {@code riverside.json:41:18}.
 *
 * @param file the file, as it was named
 * @param sheet the sheet of a workbook, or empty
 * @param line the line or row, from 1; 0 where it is not known
 * @param column the column, from 1; 0 where it is not known
 * @param pointer the JSON pointer within the document or the line, or empty
 */
record Place(String file, String sheet, int line, int column, String pointer) {
  private static final Pattern SHEET =
      Pattern.compile("(.*\\.xlsx):([^:]+):([0-9]{1,9})(?::([A-Z]{1,3}))?", Pattern.DOTALL);
  private static final Pattern LINE =
      Pattern.compile("(.*?):([0-9]{1,9})(?::([0-9]{1,9}|[A-Z]{1,3}))?", Pattern.DOTALL);

  /** Takes a place apart. */
  static Place of(String at) {
    int hash = at.lastIndexOf('#');
    boolean points = hash >= 0 && (hash + 1 == at.length() || at.charAt(hash + 1) == '/');
    String where = points ? at.substring(0, hash) : at;
    String pointer = points ? at.substring(hash + 1) : "";
    Matcher sheet = SHEET.matcher(where);
    if (sheet.matches()) {
      return new Place(
          sheet.group(1), sheet.group(2), number(sheet.group(3)), number(sheet.group(4)), pointer);
    }
    Matcher line = LINE.matcher(where);
    return line.matches()
        ? new Place(line.group(1), "", number(line.group(2)), number(line.group(3)), pointer)
        : new Place(where, "", 0, 0, pointer);
  }

  /** A number, or the letters of a column. */
  private static int number(@Nullable String written) {
    if (written == null) {
      return 0;
    }
    int number = 0;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      number = c <= '9' ? number * 10 + c - '0' : number * 26 + c - 'A' + 1;
    }
    return number;
  }
}
