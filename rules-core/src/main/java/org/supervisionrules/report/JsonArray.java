package org.supervisionrules.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;
import java.util.List;

/**
 * What stands around the entries of an array.
 *
 * @param first before the first entry
 * @param next before any other
 * @param last after the last
 */
record JsonArray(SerializableString first, SerializableString next, SerializableString last) {

  /** Writes one entry. */
  interface Entry<T> {
    void write(T value, JsonGenerator json) throws IOException;
  }

  /** An array with an entry a line. */
  static JsonArray lines(JsonForm form, int level) {
    return new JsonArray(
        form.raw(JsonForm.line("[", level, "")),
        form.raw(JsonForm.line(",", level, "")),
        form.raw(JsonForm.line("", level - 1, "]")));
  }

  /** An array on one line. */
  static JsonArray oneLine(JsonForm form) {
    return new JsonArray(form.raw("[ "), form.raw(", "), form.raw(" ]"));
  }

  /** Writes all of it; an empty array is two brackets. */
  <T> void write(List<T> values, Entry<T> entry, JsonGenerator json) throws IOException {
    if (values.isEmpty()) {
      json.writeRaw('[');
      json.writeRaw(']');
      return;
    }
    for (int i = 0; i < values.size(); i++) {
      json.writeRaw(i == 0 ? first : next);
      entry.write(values.get(i), json);
    }
    json.writeRaw(last);
  }

  /** Writes an array of texts. */
  void write(List<String> texts, JsonGenerator json) throws IOException {
    write(texts, (text, to) -> JsonText.write(to, text), json);
  }
}
