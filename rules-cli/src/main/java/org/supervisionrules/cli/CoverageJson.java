package org.supervisionrules.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.supervisionrules.catalog.Clause;
import org.supervisionrules.catalog.Coverage;

/** What is enforced of some documents, as JSON. */
final class CoverageJson {
  private final JsonGenerator json;

  private CoverageJson(JsonGenerator json) {
    this.json = json;
  }

  /**
   * The document.
   *
   * @param clauses whether every clause is listed
   */
  static String of(List<Coverage> documents, List<Coverage.Unknown> unknown, boolean clauses)
      throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      generator.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
      new CoverageJson(generator).write(documents, unknown, clauses);
    }
    return text + "\n";
  }

  private void write(List<Coverage> documents, List<Coverage.Unknown> unknown, boolean clauses)
      throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("documents");
    for (Coverage document : documents) {
      document(document, clauses);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("unknown");
    for (Coverage.Unknown each : unknown) {
      json.writeStartObject();
      json.writeStringField("policy", each.policy());
      json.writeStringField("requirement", each.requirement());
      json.writeStringField("clause", each.clause());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void document(Coverage document, boolean clauses) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", document.register().document());
    json.writeStringField("title", document.register().title());
    json.writeNumberField("clauses", document.register().clauses().size());
    json.writeNumberField("rule", document.enforced(Clause.Checkable.RULE).size());
    json.writeNumberField("attestation", document.enforced(Clause.Checkable.ATTESTATION).size());
    json.writeNumberField("guidance", document.guidance().size());
    json.writeArrayFieldStart("uncovered");
    for (Clause clause : document.uncovered()) {
      json.writeStartObject();
      json.writeStringField("clause", clause.id());
      json.writeStringField("section", clause.section());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (clauses) {
      json.writeArrayFieldStart("enforcement");
      for (Clause clause : document.register().clauses()) {
        json.writeStartObject();
        json.writeStringField("clause", clause.id());
        json.writeStringField("section", clause.section());
        json.writeStringField("checkable", clause.checkable().word());
        json.writeArrayFieldStart("requirements");
        for (String requirement : document.enforcing(clause)) {
          json.writeString(requirement);
        }
        json.writeEndArray();
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }
}
