package org.supervisionrules.internal.read;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.supervisionrules.vocabulary.Attribute;
import org.supervisionrules.vocabulary.EntryType;
import org.supervisionrules.vocabulary.Vocabulary;

/** Writes what {@link HistoryDecoder} accepts as a JSON Schema. */
public final class SchemaWriter {
  private final JsonGenerator json;
  private final Vocabulary vocabulary;
  private final ValueSchema values;

  public SchemaWriter(JsonGenerator json, Vocabulary vocabulary) {
    this.json = json;
    this.vocabulary = vocabulary;
    this.values = new ValueSchema(json);
  }

  /** Writes the schema of a document. */
  public void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
    json.writeStringField("$id", "urn:supervision-rules:" + HeaderDecoder.FORMAT.replace('/', ':'));
    json.writeStringField("title", HeaderDecoder.FORMAT);
    json.writeStringField("description", "Recorded supervision histories, each of one subject");
    json.writeStringField("type", "object");
    json.writeObjectFieldStart("properties");
    json.writeObjectFieldStart("format");
    json.writeStringField("description", "The format and its version");
    values.oneOf(List.of(HeaderDecoder.FORMAT), true);
    json.writeEndObject();
    text("organisation", "Whose staff they are");
    settings();
    list(Survey.HISTORIES, "A history a subject", "history", false);
    json.writeEndObject();
    required(List.of(Survey.HISTORIES));
    json.writeBooleanField("additionalProperties", false);
    json.writeObjectFieldStart("$defs");
    history();
    subject();
    entry("period", vocabulary.periods());
    entry("event", vocabulary.events());
    for (EntryType type : vocabulary.periods()) {
      type(type, true);
    }
    for (EntryType type : vocabulary.events()) {
      type(type, false);
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void settings() throws IOException {
    date("asOf", "The last day that the records speak of, inclusive");
    date("recordsFrom", "The first day on record, inclusive; nothing before it is judged");
    text("zone", "The zone of local times, such as Europe/London");
    json.writeObjectFieldStart("complete");
    json.writeStringField(
        "description", "The types for which silence means that there was nothing");
    values.type("array", true);
    json.writeObjectFieldStart("items");
    json.writeArrayFieldStart("anyOf");
    json.writeStartObject();
    values.oneOf(typeNames(), false);
    json.writeEndObject();
    json.writeStartObject();
    json.writeStringField(
        "description", "An attribute that is always given, such as session.record.scanned");
    values.type("string", false);
    json.writeStringField("pattern", "^[a-z-]+(\\.[A-Za-z]+)+$");
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void history() throws IOException {
    json.writeObjectFieldStart("history");
    json.writeStringField("description", "Everything recorded about one subject");
    json.writeStringField("type", "object");
    json.writeObjectFieldStart("properties");
    reference("subject", "subject");
    settings();
    json.writeObjectFieldStart("carryIn");
    json.writeStringField("description", "What came just before the records begin");
    values.type("object", true);
    json.writeObjectFieldStart("properties");
    for (var carryIn : vocabulary.carryIns().entrySet()) {
      date(carryIn.getKey(), carryIn.getValue());
    }
    json.writeEndObject();
    json.writeBooleanField("additionalProperties", false);
    json.writeEndObject();
    list("periods", "States that held from one day to another", "period", true);
    list("events", "What happened on a day, or was planned", "event", true);
    json.writeEndObject();
    required(List.of("subject"));
    json.writeBooleanField("additionalProperties", false);
    json.writeEndObject();
  }

  private void subject() throws IOException {
    json.writeObjectFieldStart("subject");
    json.writeStringField("description", "Whose history it is");
    json.writeStringField("type", "object");
    json.writeObjectFieldStart("properties");
    json.writeObjectFieldStart("id");
    json.writeStringField("description", "A free id, the same in every input");
    values.id(false);
    json.writeEndObject();
    json.writeObjectFieldStart("kind");
    json.writeStringField("description", "The kind of subject");
    values.oneOf(vocabulary.subjectKinds().keySet(), false);
    json.writeEndObject();
    text("name", "A name, which nothing needs");
    json.writeEndObject();
    required(List.of("id", "kind"));
    json.writeBooleanField("additionalProperties", false);
    json.writeEndObject();
  }

  /** A period or event, told apart by its type. */
  private void entry(String name, Collection<EntryType> types) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("type", "object");
    json.writeObjectFieldStart("properties");
    json.writeObjectFieldStart("type");
    values.oneOf(types.stream().map(EntryType::name).toList(), false);
    json.writeEndObject();
    json.writeEndObject();
    required(List.of("type"));
    json.writeArrayFieldStart("allOf");
    for (EntryType type : types) {
      json.writeStartObject();
      json.writeObjectFieldStart("if");
      json.writeObjectFieldStart("properties");
      json.writeObjectFieldStart("type");
      json.writeStringField("const", type.name());
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndObject();
      reference("then", definition(type));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void type(EntryType type, boolean isPeriod) throws IOException {
    json.writeObjectFieldStart(definition(type));
    json.writeStringField("description", type.about());
    json.writeObjectFieldStart("properties");
    json.writeObjectFieldStart("type");
    json.writeEndObject();
    json.writeObjectFieldStart("id");
    json.writeStringField("description", "An id, where other entries refer to it");
    values.id(true);
    json.writeEndObject();
    if (isPeriod) {
      json.writeObjectFieldStart("from");
      json.writeStringField("description", "The first day, inclusive");
      values.date(false);
      json.writeEndObject();
      json.writeObjectFieldStart("to");
      json.writeStringField("description", "The last day, inclusive; absent while it goes on");
      values.lastDay();
      json.writeEndObject();
    }
    values.attributes(type.attributes());
    json.writeEndObject();
    Set<String> required = new LinkedHashSet<>(isPeriod ? List.of("from") : List.of());
    type.attributes().required().stream().map(Attribute::name).forEach(required::add);
    required(required);
    json.writeBooleanField("additionalProperties", false);
    if (!isPeriod) {
      new DateSchema(json, type).write();
    }
    json.writeEndObject();
  }

  private static String definition(EntryType type) {
    return "type-" + type.name();
  }

  private Set<String> typeNames() {
    Set<String> names = new LinkedHashSet<>();
    vocabulary.events().forEach(type -> names.add(type.name()));
    vocabulary.periods().forEach(type -> names.add(type.name()));
    return names;
  }

  private void text(String name, String about) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("description", about);
    values.type("string", true);
    json.writeEndObject();
  }

  private void date(String name, String about) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("description", about);
    values.date(true);
    json.writeEndObject();
  }

  private void list(String name, String about, String of, boolean orNothing) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("description", about);
    values.type("array", orNothing);
    reference("items", of);
    json.writeEndObject();
  }

  private void reference(String name, String definition) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("$ref", "#/$defs/" + definition);
    json.writeEndObject();
  }

  private void required(Collection<String> names) throws IOException {
    if (!names.isEmpty()) {
      values.strings("required", names);
    }
  }
}
