package org.supervisionrules.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the fields of a report. */
final class JsonValues {
  private static final int REPLACEMENT = 0xFFFD;

  private final JsonGenerator json;
  private final @Nullable JsonLayout layout;

  /**
   * Writes with a generator.
   *
   * @param layout the generator's layout, or null where everything is on one line
   */
  JsonValues(JsonGenerator json, @Nullable JsonLayout layout) {
    this.json = json;
    this.layout = layout;
  }

  JsonGenerator json() {
    return json;
  }

  /** Keeps the next array or object, and all in it, on one line. */
  void oneLine() {
    if (layout != null) {
      layout.nextOnOneLine();
    }
  }

  void text(String field, String value) throws IOException {
    json.writeFieldName(field);
    text(value);
  }

  void text(SerializableString field, String value) throws IOException {
    json.writeFieldName(field);
    text(value);
  }

  void text(SerializableString field, SerializableString value) throws IOException {
    json.writeFieldName(field);
    json.writeString(value);
  }

  void text(String value) throws IOException {
    json.writeString(whole(value));
  }

  /** Nothing where there is no value. */
  void optional(String field, Optional<?> value) throws IOException {
    if (value.isPresent()) {
      text(field, value.get().toString());
    }
  }

  /** Nothing where there is no value. */
  void optional(SerializableString field, Optional<?> value) throws IOException {
    if (value.isPresent()) {
      text(field, value.get().toString());
    }
  }

  void strings(String field, Collection<String> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      text(value);
    }
    json.writeEndArray();
  }

  /** Half a surrogate pair has no UTF-8; it becomes the replacement character. */
  private static String whole(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (Character.isSurrogate(value.charAt(i))) {
        return value
            .codePoints()
            .map(point -> isHalf(point) ? REPLACEMENT : point)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
      }
    }
    return value;
  }

  private static boolean isHalf(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}
