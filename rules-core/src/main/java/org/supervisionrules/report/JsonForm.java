package org.supervisionrules.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;

/** How a JSON report is laid out. */
enum JsonForm {
  /** One document, for people too: see {@link JsonLayout}. */
  DOCUMENT,
  /** A document a line. */
  LINES;

  private static final JsonFactory JSON =
      new JsonFactoryBuilder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .rootValueSeparator((String) null)
          .build();

  /** Writes what stands around the results. The stream is neither flushed nor closed by that. */
  JsonParts parts(OutputStream out) throws IOException {
    JsonGenerator json = JSON.createGenerator(out);
    if (this == LINES) {
      json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
      return new JsonParts(json, null);
    }
    JsonLayout layout = new JsonLayout();
    json.setPrettyPrinter(layout);
    return new JsonParts(json, layout);
  }

  /**
   * Writes texts and numbers and nothing between them, for whoever writes the rest as {@link #raw}
   * text. The stream is neither flushed nor closed by that.
   */
  static JsonGenerator values(OutputStream out) throws IOException {
    return JSON.createGenerator(out);
  }

  /**
   * Names, brackets and what is between them.
   *
   * @param text as a document has it, without any space in a name
   */
  SerializableString raw(String text) {
    return new SerializedString(this == DOCUMENT ? text : text.replace("\n", "").replace(" ", ""));
  }

  /**
   * The name of a field that is not the first of its object.
   *
   * @param level how many objects and arrays are open
   */
  SerializableString field(int level, String name) {
    return raw(line(",", level, "\"" + name + "\": "));
  }

  /** A field that is not the first of its object, and its value, which is one word. */
  SerializableString field(int level, String name, String word) {
    return raw(line(",", level, "\"" + name + "\": \"" + word + "\""));
  }

  /** The start of a line, after something on the line before it. */
  static String line(String before, int level, String text) {
    return before + "\n" + "  ".repeat(level) + text;
  }
}
