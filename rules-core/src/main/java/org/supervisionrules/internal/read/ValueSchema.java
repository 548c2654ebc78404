package org.supervisionrules.internal.read;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.supervisionrules.vocabulary.Attribute;
import org.supervisionrules.vocabulary.AttributeType;
import org.supervisionrules.vocabulary.Attributes;

/** Writes what {@link ValueDecoder} accepts as parts of a JSON Schema. */
final class ValueSchema {
  private static final String DAY = "(19|2[0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}";

  private final JsonGenerator json;

  ValueSchema(JsonGenerator json) {
    this.json = json;
  }

  /** A property for each attribute. */
  void attributes(Attributes attributes) throws IOException {
    for (Attribute attribute : attributes.all()) {
      json.writeObjectFieldStart(attribute.name());
      json.writeStringField("description", attribute.about());
      value(attribute.type(), !attribute.required());
      if (attribute.byDefault() != null) {
        json.writeStringField("default", attribute.byDefault());
      }
      json.writeEndObject();
    }
  }

  /**
   * The keys of a schema for values of a type.
   *
   * @param orNothing whether {@code null} may stand for not given
   */
  void value(AttributeType type, boolean orNothing) throws IOException {
    if (type instanceof AttributeType.Words words) {
      oneOf(words.words(), orNothing);
    } else if (type instanceof AttributeType.Date) {
      date(orNothing);
    } else if (type instanceof AttributeType.DateOrTime) {
      type("string", orNothing);
      json.writeStringField("pattern", "^" + DAY + "(T.+)?$");
    } else if (type instanceof AttributeType.Decimal) {
      type("number", orNothing);
      json.writeNumberField("minimum", 0);
    } else if (type instanceof AttributeType.Whole whole) {
      type("integer", orNothing);
      json.writeNumberField("minimum", whole.least());
      json.writeNumberField("maximum", whole.most());
    } else if (type instanceof AttributeType.Flag) {
      type("boolean", orNothing);
    } else if (type instanceof AttributeType.Length) {
      type("string", orNothing);
      json.writeStringField("pattern", "^\\s*[0-9]+\\s*[A-Za-z][A-Za-z ]*\\s*$");
    } else if (type instanceof AttributeType.Reference) {
      id(orNothing);
    } else if (type instanceof AttributeType.ListOf list) {
      list(list.element(), orNothing);
    } else if (type instanceof AttributeType.Group group) {
      group(group, orNothing);
    } else {
      text(orNothing);
    }
  }

  /** A text, which may be empty only where it may be nothing. */
  private void text(boolean orNothing) throws IOException {
    type("string", orNothing);
    if (!orNothing) {
      json.writeStringField("pattern", "\\S");
    }
  }

  private void list(AttributeType element, boolean orNothing) throws IOException {
    if (element instanceof AttributeType.Text) {
      json.writeArrayFieldStart("type");
      json.writeString("array");
      json.writeString("string");
      if (orNothing) {
        json.writeString("null");
      }
      json.writeEndArray();
    } else {
      type("array", orNothing);
    }
    json.writeObjectFieldStart("items");
    if (element instanceof AttributeType.Text) {
      type("string", false);
    } else {
      value(element, false);
    }
    json.writeEndObject();
  }

  private void group(AttributeType.Group group, boolean orNothing) throws IOException {
    if (group.shorthand() == null) {
      type("object", orNothing);
    } else {
      strings("type", List.of("object", "string"));
      json.writeStringField("pattern", "\\S");
    }
    json.writeObjectFieldStart("properties");
    attributes(group.attributes());
    json.writeEndObject();
    Collection<String> required =
        group.attributes().required().stream().map(Attribute::name).toList();
    if (!required.isEmpty()) {
      strings("required", required);
    }
    json.writeBooleanField("additionalProperties", false);
  }

  void oneOf(Collection<String> words, boolean orNothing) throws IOException {
    json.writeArrayFieldStart("enum");
    for (String word : words) {
      json.writeString(word);
    }
    if (orNothing) {
      json.writeNull();
    }
    json.writeEndArray();
  }

  void id(boolean orNothing) throws IOException {
    type("string", orNothing);
    json.writeNumberField("maxLength", Scalars.LONGEST_ID);
    json.writeStringField("pattern", "\\S");
  }

  void date(boolean orNothing) throws IOException {
    type("string", orNothing);
    json.writeStringField("format", "date");
    json.writeStringField("pattern", "^" + DAY + "$");
  }

  /** The last day of a period, which may be written as the end of time. */
  void lastDay() throws IOException {
    type("string", true);
    json.writeStringField("format", "date");
    json.writeStringField("pattern", "^(" + DAY + "|9999-12-31)$");
  }

  void type(String type, boolean orNothing) throws IOException {
    if (orNothing) {
      strings("type", List.of(type, "null"));
    } else {
      json.writeStringField("type", type);
    }
  }

  void strings(String name, Collection<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
