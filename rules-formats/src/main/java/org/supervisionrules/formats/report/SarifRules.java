package org.supervisionrules.formats.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.policy.Severity;
import org.supervisionrules.report.Header;
import org.supervisionrules.time.Days;

/**
 * The rules of a SARIF run: a rule a requirement, with its clauses and its reading as the help, and
 * the names of what its clauses leave open among its properties, as a JSON report has them.
 */
final class SarifRules {
  private SarifRules() {}

  static void write(JsonGenerator json, Header header) throws IOException {
    int day = Days.of(header.asOf());
    json.writeArrayFieldStart("rules");
    for (Requirement requirement : header.policy().requirements()) {
      rule(json, header.policy(), requirement, day);
    }
    json.writeEndArray();
  }

  private static void rule(JsonGenerator json, Policy policy, Requirement requirement, int day)
      throws IOException {
    Severity severity = requirement.severity().on(day);
    json.writeStartObject();
    json.writeStringField("id", requirement.id());
    message(json, "shortDescription", requirement.title(), null);
    message(
        json,
        "fullDescription",
        requirement.title() + ". " + policy.authority() + ", " + policy.title() + ".",
        null);
    String clauses = String.join(", ", requirement.clauses());
    String reading = requirement.reading().orElse("The words of the clause.");
    message(
        json,
        "help",
        "Clauses: " + clauses + ". Reading: " + reading,
        "**Clauses** " + Markdown.text(clauses) + "\n\n**Reading** " + Markdown.text(reading));
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeBooleanField("enabled", !requirement.isAlwaysOff());
    json.writeStringField("level", SarifLevels.level(severity));
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeArrayFieldStart("tags");
    for (String clause : requirement.clauses()) {
      json.writeString(clause);
    }
    json.writeEndArray();
    if (!requirement.interpretations().isEmpty()) {
      json.writeArrayFieldStart("interpretations");
      for (String knob : requirement.interpretations().keySet()) {
        json.writeString(knob);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void message(
      JsonGenerator json, String field, String text, @Nullable String markdown) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", CleanText.of(text.strip()));
    if (markdown != null) {
      json.writeStringField("markdown", CleanText.of(markdown.strip()));
    }
    json.writeEndObject();
  }
}
