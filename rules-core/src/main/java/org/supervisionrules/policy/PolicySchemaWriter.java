package org.supervisionrules.policy;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.supervisionrules.internal.document.Node;

/** Writes the schema of packs from the resource that says what a pack may say. */
final class PolicySchemaWriter {
  private final JsonGenerator json;
  private final SchemaJson out;
  private final Node.Mapping root;
  private final Node.Mapping parts;
  private final SchemaForms forms;
  private final SchemaWords words;
  private final Policy policy;

  PolicySchemaWriter(JsonGenerator json, Node.Mapping root, Policy policy) {
    this.json = json;
    this.root = root;
    this.parts = (Node.Mapping) Objects.requireNonNull(root.get("parts"));
    this.forms = new SchemaForms(root);
    this.words = new SchemaWords(json, policy.vocabulary());
    this.policy = policy;
    this.out = new SchemaJson(json, parts, words);
  }

  void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
    json.writeStringField("$id", "urn:supervision-rules:supervision-policy:1");
    json.writeStringField("title", Pack.FORMAT);
    json.writeStringField("description", "A policy pack: what supervision is asked, of whom");
    json.writeStringField("type", "object");
    out.properties(SchemaJson.pairs(Objects.requireNonNull(root.get("policy"))));
    out.strings("required", List.of("format", "id", "version", "title"));
    json.writeBooleanField("additionalProperties", false);
    json.writeArrayFieldStart("allOf");
    out.reference("alone-or-extending");
    json.writeEndArray();
    json.writeObjectFieldStart("$defs");
    for (Node.Pair part : parts.pairs()) {
      json.writeFieldName(part.key());
      out.schema(part.value());
    }
    for (Node of : Fields.several(Objects.requireNonNull(root.get("dated")))) {
      dated(((Node.Scalar) of).text());
    }
    requirements();
    adjustments();
    words.definitions();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void requirements() throws IOException {
    json.writeObjectFieldStart("requirements");
    json.writeStringField("type", "array");
    json.writeObjectFieldStart("items");
    json.writeStringField("$ref", "#/$defs/requirement");
    json.writeEndObject();
    json.writeEndObject();
    json.writeObjectFieldStart("requirement");
    json.writeStringField("description", "One requirement, of one of the ten kinds");
    json.writeStringField("type", "object");
    out.properties(forms.common());
    out.strings("required", List.of("id", "clauses", "kind", "for"));
    json.writeArrayFieldStart("oneOf");
    for (Severity severity : Severity.values()) {
      json.writeStartObject();
      out.strings("required", List.of(severity.verb()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("allOf");
    for (SchemaForms.Form form : forms.all()) {
      choice(form);
    }
    json.writeEndArray();
    json.writeEndObject();
    for (SchemaForms.Form form : forms.all()) {
      form(form);
    }
  }

  private void choice(SchemaForms.Form form) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("if");
    json.writeObjectFieldStart("properties");
    json.writeObjectFieldStart("kind");
    json.writeStringField("const", form.kind());
    json.writeEndObject();
    json.writeEndObject();
    json.writeArrayFieldStart("required");
    json.writeString("kind");
    for (String key : form.has()) {
      json.writeString(key);
    }
    json.writeEndArray();
    if (!form.lacks().isEmpty()) {
      json.writeObjectFieldStart("not");
      json.writeArrayFieldStart("anyOf");
      for (String key : form.lacks()) {
        json.writeStartObject();
        out.strings("required", List.of(key));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeFieldName("then");
    out.reference("kind-" + form.name());
    json.writeEndObject();
  }

  private void form(SchemaForms.Form form) throws IOException {
    json.writeObjectFieldStart("kind-" + form.name());
    json.writeFieldName("description");
    out.plain(form.about());
    out.properties(form.keys());
    if (!form.needs().isEmpty()) {
      out.strings("required", form.needs());
    }
    json.writeBooleanField("additionalProperties", false);
    if (!form.also().isEmpty()) {
      json.writeArrayFieldStart("allOf");
      for (Node also : form.also()) {
        out.schema(also);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void adjustments() throws IOException {
    json.writeObjectFieldStart("adjustments");
    json.writeStringField("type", "object");
    json.writeObjectFieldStart("properties");
    for (Requirement requirement : policy.requirements()) {
      json.writeObjectFieldStart(requirement.id());
      json.writeStringField("description", requirement.title());
      json.writeStringField("$ref", "#/$defs/adjustment");
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeFieldName("additionalProperties");
    out.reference("adjustment");
    json.writeEndObject();
    json.writeObjectFieldStart("adjustment");
    json.writeStringField("description", "What changes of a requirement, and why");
    json.writeStringField("type", "object");
    json.writeObjectFieldStart("properties");
    json.writeObjectFieldStart("because");
    json.writeStringField("description", "Why it changes: who decided it, and when");
    json.writeStringField("$ref", "#/$defs/text");
    json.writeEndObject();
    for (Map.Entry<String, List<Node>> key : forms.together().entrySet()) {
      if (!Adjustment.FIXED.contains(key.getKey())) {
        json.writeFieldName(key.getKey());
        anyOf(key.getValue());
      }
    }
    json.writeEndObject();
    out.strings("required", List.of("because"));
    json.writeBooleanField("additionalProperties", false);
    json.writeEndObject();
  }

  private void anyOf(List<Node> schemas) throws IOException {
    if (schemas.size() == 1) {
      out.schema(schemas.get(0));
      return;
    }
    json.writeStartObject();
    json.writeArrayFieldStart("anyOf");
    for (Node schema : schemas) {
      out.schema(schema);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** A value, or several by the day from which each of them holds. */
  private void dated(String of) throws IOException {
    json.writeObjectFieldStart("dated-" + of);
    json.writeArrayFieldStart("anyOf");
    out.reference(of);
    json.writeStartObject();
    json.writeStringField("type", "object");
    json.writeNumberField("minProperties", 1);
    json.writeFieldName("propertyNames");
    out.reference("date");
    json.writeObjectFieldStart("additionalProperties");
    json.writeArrayFieldStart("anyOf");
    out.reference(of);
    json.writeStartObject();
    json.writeStringField("type", "object");
    json.writeObjectFieldStart("properties");
    json.writeFieldName("value");
    out.reference(of);
    json.writeObjectFieldStart("reference");
    json.writeStringField("description", "Where it was decided");
    json.writeStringField("$ref", "#/$defs/text");
    json.writeEndObject();
    json.writeEndObject();
    out.strings("required", List.of("value"));
    json.writeBooleanField("additionalProperties", false);
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }
}
