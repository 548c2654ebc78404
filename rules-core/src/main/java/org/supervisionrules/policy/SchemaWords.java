package org.supervisionrules.policy;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.supervisionrules.vocabulary.Attribute;
import org.supervisionrules.vocabulary.AttributeType;
import org.supervisionrules.vocabulary.EntryType;
import org.supervisionrules.vocabulary.Vocabulary;

/** Writes the words of a vocabulary that an editor offers in a pack. */
final class SchemaWords {
  /** Keys that a selector may have besides the attributes of its type. */
  private static final Set<String> TAKEN =
      Set.of("same", "value", "dated", "after", "since", "early", "rounded", "on", "any", "not");

  private final JsonGenerator json;
  private final Vocabulary vocabulary;

  SchemaWords(JsonGenerator json, Vocabulary vocabulary) {
    this.json = json;
    this.vocabulary = vocabulary;
  }

  /** Words that are offered where others may stand too. */
  void offer(String what) throws IOException {
    Collection<String> words =
        switch (what) {
          case "events" -> vocabulary.events().stream().map(EntryType::name).toList();
          case "periods" -> vocabulary.periods().stream().map(EntryType::name).toList();
          case "subjects" -> vocabulary.subjectKinds().keySet();
          case "carryIns" -> vocabulary.carryIns().keySet();
          case "parties" -> vocabulary.parties().keySet();
          default -> throw new IllegalArgumentException(what);
        };
    json.writeArrayFieldStart("anyOf");
    enumeration(words);
    json.writeStartObject();
    json.writeStringField("type", "string");
    json.writeEndObject();
    json.writeEndArray();
  }

  /** Which attributes a selector has, by the type that it names. */
  void selected() throws IOException {
    json.writeArrayFieldStart("allOf");
    for (EntryType type : vocabulary.events()) {
      when("event", type);
    }
    for (EntryType type : vocabulary.periods()) {
      when("period", type);
    }
    json.writeEndArray();
  }

  /** A definition for each type: its attributes, and what they are compared with. */
  void definitions() throws IOException {
    List<EntryType> types = new ArrayList<>(vocabulary.events());
    types.addAll(vocabulary.periods());
    for (EntryType type : types) {
      json.writeObjectFieldStart(definition(type));
      json.writeStringField("description", type.about());
      json.writeObjectFieldStart("properties");
      for (Attribute attribute : type.attributes().all()) {
        attribute("", attribute);
      }
      json.writeEndObject();
      json.writeEndObject();
    }
  }

  private void attribute(String group, Attribute attribute) throws IOException {
    String name = group + attribute.name();
    if (TAKEN.contains(name)) {
      return;
    }
    json.writeObjectFieldStart(name);
    json.writeStringField("description", attribute.about());
    json.writeArrayFieldStart("anyOf");
    json.writeStartObject();
    json.writeStringField("$ref", "#/$defs/condition");
    json.writeEndObject();
    AttributeType type =
        attribute.type() instanceof AttributeType.ListOf list ? list.element() : attribute.type();
    if (type instanceof AttributeType.Words words) {
      enumeration(words.words());
    } else if (type instanceof AttributeType.Flag) {
      json.writeStartObject();
      json.writeStringField("type", "boolean");
      json.writeEndObject();
    } else {
      enumeration(List.of("present", "absent"));
    }
    json.writeEndArray();
    json.writeEndObject();
    if (attribute.type() instanceof AttributeType.Group inner) {
      for (Attribute each : inner.attributes().all()) {
        attribute(name + ".", each);
      }
    }
  }

  private void when(String key, EntryType type) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("if");
    json.writeObjectFieldStart("properties");
    json.writeObjectFieldStart(key);
    json.writeStringField("const", type.name());
    json.writeEndObject();
    json.writeEndObject();
    json.writeArrayFieldStart("required");
    json.writeString(key);
    json.writeEndArray();
    json.writeEndObject();
    json.writeObjectFieldStart("then");
    json.writeStringField("$ref", "#/$defs/" + definition(type));
    json.writeEndObject();
    json.writeEndObject();
  }

  private void enumeration(Collection<String> words) throws IOException {
    if (!words.isEmpty()) {
      json.writeStartObject();
      json.writeArrayFieldStart("enum");
      for (String word : words) {
        json.writeString(word);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static String definition(EntryType type) {
    return "type-" + type.name();
  }
}
