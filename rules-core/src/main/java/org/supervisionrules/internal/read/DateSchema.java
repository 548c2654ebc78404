package org.supervisionrules.internal.read;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.supervisionrules.vocabulary.Attribute;
import org.supervisionrules.vocabulary.EntryType;

/** Writes which date an event needs, by its state, as a part of a JSON Schema. */
final class DateSchema {
  private final JsonGenerator json;
  private final EntryType type;

  DateSchema(JsonGenerator json, EntryType type) {
    this.json = json;
    this.type = type;
  }

  void write() throws IOException {
    EntryType.State state = type.state();
    if (state == null) {
      anyGiven(type.datedWhenHeld());
      return;
    }
    json.writeObjectFieldStart("if");
    held(state);
    json.writeEndObject();
    json.writeObjectFieldStart("then");
    anyGiven(type.datedWhenHeld());
    json.writeEndObject();
    if (type.alwaysDated()) {
      json.writeObjectFieldStart("else");
      anyGiven(type.datedOtherwise());
      json.writeEndObject();
    }
  }

  /** It says that it was held, or does not say and has a sign of it. */
  private void held(EntryType.State state) throws IOException {
    String name = name(state.slot());
    json.writeArrayFieldStart("anyOf");
    json.writeStartObject();
    property(name, true);
    json.writeStringField("const", EntryType.HELD);
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    if (!state.heldIfGiven().isEmpty()) {
      json.writeStartObject();
      property(name, false);
      json.writeNullField("const");
      json.writeEndObject();
      json.writeEndObject();
      anyGiven(state.heldIfGiven());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void anyGiven(List<Integer> slots) throws IOException {
    json.writeArrayFieldStart("anyOf");
    for (int slot : slots) {
      json.writeStartObject();
      property(name(slot), true);
      json.writeObjectFieldStart("not");
      json.writeStringField("type", "null");
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Opens the schema of one property; two ends close it. */
  private void property(String name, boolean required) throws IOException {
    if (required) {
      json.writeArrayFieldStart("required");
      json.writeString(name);
      json.writeEndArray();
    }
    json.writeObjectFieldStart("properties");
    json.writeObjectFieldStart(name);
  }

  private String name(int slot) {
    return type.attributes().all().stream()
        .filter(attribute -> attribute.slot() == slot)
        .map(Attribute::name)
        .findFirst()
        .orElseThrow();
  }
}
