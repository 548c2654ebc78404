package org.supervisionrules.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.supervisionrules.policy.Severity;

/** A field whose value is one of few words, written out with each of them. */
final class JsonWordField<E extends Enum<E>> {
  private final Map<E, SerializableString> fields;

  private JsonWordField(
      JsonForm form, int level, String name, Class<E> type, Function<E, String> word) {
    this.fields = new EnumMap<>(type);
    for (E each : type.getEnumConstants()) {
      fields.put(each, form.field(level, name, word.apply(each)));
    }
  }

  static JsonWordField<Outcome> outcome(JsonForm form, int level) {
    return new JsonWordField<>(form, level, "outcome", Outcome.class, Outcome::word);
  }

  static JsonWordField<Severity> severity(JsonForm form, int level) {
    return new JsonWordField<>(form, level, "severity", Severity.class, Severity::word);
  }

  void write(E value, JsonGenerator json) throws IOException {
    json.writeRaw(Objects.requireNonNull(fields.get(value)));
  }
}
