package org.supervisionrules.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** How a JSON report is laid out. */
enum JsonForm {
  /** One document, for people too. */
  DOCUMENT("\n    ", ",\n    ", "\n  "),
  /** A document a line. */
  LINES("\n", "\n", "");

  /** How many arrays and objects are open around a result of a document. */
  static final int AROUND_RESULTS = 2;

  private static final JsonFactory JSON = new JsonFactory();

  private final byte[] first;
  private final byte[] next;
  private final byte[] after;

  JsonForm(String first, String next, String after) {
    this.first = first.getBytes(StandardCharsets.US_ASCII);
    this.next = next.getBytes(StandardCharsets.US_ASCII);
    this.after = after.getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * Writes to a stream, which is neither flushed nor closed by that.
   *
   * @param depth how many arrays and objects are open around what is written
   */
  JsonValues values(OutputStream out, int depth) throws IOException {
    JsonGenerator json = JSON.createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
    if (this == LINES) {
      json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
      return new JsonValues(json, null);
    }
    JsonLayout layout = new JsonLayout(depth);
    json.setPrettyPrinter(layout);
    return new JsonValues(json, layout);
  }

  /** What stands before the first result. */
  byte[] beforeFirst() {
    return first.clone();
  }

  /** What stands between two results. */
  byte[] between() {
    return next.clone();
  }

  /** What stands after the last result. */
  byte[] afterLast() {
    return after.clone();
  }
}
