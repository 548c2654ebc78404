package org.supervisionrules.formats.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A table as CSV of RFC 4180, in UTF-8: lines end with CR LF, and a cell that has a comma, a quote
 * or a line end in it stands in quotes.
 *
 * <p>A cell that a spreadsheet would take for a formula, because it starts with {@code =}, {@code
 * +}, {@code -}, {@code @}, a tab or a line end, starts with an apostrophe instead.
 */
public final class CsvLines {
  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private final CsvGenerator csv;
  private final boolean isExact;

  /** Starts a table; what it writes to is flushed at the end and left open. */
  public CsvLines(OutputStream out, List<String> columns) throws IOException {
    this(out, columns, false);
  }

  private CsvLines(OutputStream out, List<String> columns, boolean isExact) throws IOException {
    this.isExact = isExact;
    CsvSchema.Builder schema = CsvSchema.builder();
    columns.forEach(schema::addColumn);
    this.csv =
        new CsvFactory()
            .createGenerator(out)
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .disable(CsvGenerator.Feature.ALWAYS_QUOTE_EMPTY_STRINGS);
    csv.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    csv.setSchema(schema.setLineSeparator("\r\n").setUseHeader(false).build());
    line(columns);
  }

  /** Starts a table for programs, whose cells are written as they are. */
  public static CsvLines exact(OutputStream out, List<String> columns) throws IOException {
    return new CsvLines(out, columns, true);
  }

  /** Writes a line. */
  public void line(List<String> cells) throws IOException {
    csv.writeStartArray();
    for (String cell : cells) {
      csv.writeString(isExact ? cell : safe(CleanText.of(cell)));
    }
    csv.writeEndArray();
  }

  /** Ends the table. */
  public void end() throws IOException {
    csv.close();
  }

  private static String safe(String cell) {
    return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
