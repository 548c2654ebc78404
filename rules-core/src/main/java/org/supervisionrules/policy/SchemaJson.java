package org.supervisionrules.policy;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.supervisionrules.internal.document.Node;

/**
 * Writes schemas that are written shortly: {@code is} refers to a part, {@code like} takes its keys
 * over, {@code about} is the description, {@code words} and {@code types} are of the vocabulary.
 */
final class SchemaJson {
  private static final Set<String> SCHEMAS =
      Set.of("items", "not", "if", "then", "else", "additionalProperties");
  private static final Set<String> LISTS = Set.of("anyOf", "allOf");

  private final JsonGenerator json;
  private final Node.Mapping parts;
  private final SchemaWords words;

  SchemaJson(JsonGenerator json, Node.Mapping parts, SchemaWords words) {
    this.json = json;
    this.parts = parts;
    this.words = words;
  }

  void properties(Map<String, Node> keys) throws IOException {
    json.writeObjectFieldStart("properties");
    for (Map.Entry<String, Node> key : keys.entrySet()) {
      json.writeFieldName(key.getKey());
      schema(key.getValue());
    }
    json.writeEndObject();
  }

  void schema(Node node) throws IOException {
    if (!(node instanceof Node.Mapping mapping)) {
      plain(node);
      return;
    }
    json.writeStartObject();
    for (Map.Entry<String, Node> pair : whole(mapping).entrySet()) {
      keyword(pair.getKey(), pair.getValue());
    }
    json.writeEndObject();
  }

  /** The keys of a schema, with those of the part that it is like. */
  private Map<String, Node> whole(Node.Mapping mapping) {
    Map<String, Node> whole = new LinkedHashMap<>();
    if (mapping.get("like") instanceof Node.Scalar like) {
      Node.Mapping base = (Node.Mapping) Objects.requireNonNull(parts.get(like.text()));
      whole.putAll(pairs(base));
    }
    for (Node.Pair pair : mapping.pairs()) {
      if (pair.key().equals("properties") && whole.get("properties") instanceof Node.Mapping base) {
        List<Node.Pair> both = new ArrayList<>(((Node.Mapping) pair.value()).pairs());
        both.addAll(0, base.pairs());
        whole.put("properties", new Node.Mapping(base.mark(), both));
      } else if (!pair.key().equals("like")) {
        whole.put(pair.key(), pair.value());
      }
    }
    return whole;
  }

  private void keyword(String key, Node value) throws IOException {
    if (key.equals("is")) {
      json.writeStringField("$ref", "#/$defs/" + ((Node.Scalar) value).text());
    } else if (key.equals("about")) {
      json.writeFieldName("description");
      plain(value);
    } else if (key.equals("words")) {
      words.offer(((Node.Scalar) value).text());
    } else if (key.equals("types")) {
      words.selected();
    } else if (key.equals("properties")) {
      properties(pairs(value));
    } else if (SCHEMAS.contains(key)) {
      json.writeFieldName(key);
      schema(value);
    } else if (LISTS.contains(key)) {
      json.writeArrayFieldStart(key);
      for (Node each : Fields.several(value)) {
        schema(each);
      }
      json.writeEndArray();
    } else {
      json.writeFieldName(key);
      plain(value);
    }
  }

  void plain(Node node) throws IOException {
    if (node instanceof Node.Mapping mapping) {
      json.writeStartObject();
      for (Node.Pair pair : mapping.pairs()) {
        json.writeFieldName(pair.key());
        plain(pair.value());
      }
      json.writeEndObject();
    } else if (node instanceof Node.Sequence sequence) {
      json.writeStartArray();
      for (Node item : sequence.items()) {
        plain(item);
      }
      json.writeEndArray();
    } else if (node instanceof Node.Scalar scalar) {
      switch (scalar.type()) {
        case NUMBER -> json.writeNumber(scalar.text());
        case FLAG -> json.writeBoolean(Boolean.parseBoolean(scalar.text()));
        case TEXT -> json.writeString(scalar.text());
        case NOTHING -> json.writeNull();
      }
    }
  }

  void reference(String definition) throws IOException {
    json.writeStartObject();
    json.writeStringField("$ref", "#/$defs/" + definition);
    json.writeEndObject();
  }

  void strings(String key, Collection<String> values) throws IOException {
    json.writeArrayFieldStart(key);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  static Map<String, Node> pairs(Node node) {
    Map<String, Node> pairs = new LinkedHashMap<>();
    ((Node.Mapping) node).pairs().forEach(pair -> pairs.put(pair.key(), pair.value()));
    return pairs;
  }
}
