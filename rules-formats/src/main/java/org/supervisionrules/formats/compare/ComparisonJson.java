package org.supervisionrules.formats.compare;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.supervisionrules.policy.Severity;
import org.supervisionrules.report.Tool;

/** Writes a comparison as one JSON document, {@code supervision-comparison/1}. */
public final class ComparisonJson {
  /** The name of the format. */
  static final String FORMAT = "supervision-comparison/1";

  private final JsonGenerator json;

  private ComparisonJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes a comparison; what it is written to is flushed and left open. */
  public static void write(Comparison comparison, OutputStream out) throws IOException {
    DefaultPrettyPrinter layout = new DefaultPrettyPrinter();
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    layout.indentObjectsWith(indenter);
    layout.indentArraysWith(indenter);
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(layout);
      new ComparisonJson(json).write(comparison);
    }
  }

  private void write(Comparison comparison) throws IOException {
    json.writeStartObject();
    json.writeStringField("format", FORMAT);
    json.writeObjectFieldStart("tool");
    json.writeStringField("name", Tool.NAME);
    json.writeStringField("version", Tool.version());
    json.writeEndObject();
    json.writeArrayFieldStart("reports");
    for (TrendPoint point : comparison.trend()) {
      point(point);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("remarks");
    for (String remark : comparison.remarks()) {
      json.writeString(remark);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("counts");
    for (Change change : Change.values()) {
      json.writeNumberField(change.word(), comparison.of(change).size());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("breaches");
    for (Change change : Change.values()) {
      for (PastFinding finding : comparison.of(change)) {
        finding(change, finding);
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("outcomes");
    for (Comparison.OutcomeChange change : comparison.outcomes()) {
      json.writeStartObject();
      json.writeStringField("subject", change.subject());
      json.writeStringField("requirement", change.requirement());
      json.writeStringField("before", change.before().word());
      json.writeStringField("after", change.after().word());
      json.writeStringField("change", change.worse() ? "worse" : "better");
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void point(TrendPoint point) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", point.file());
    json.writeStringField("policy", point.policy());
    json.writeStringField("asOf", point.asOf().toString());
    json.writeNumberField("histories", point.histories());
    json.writeObjectFieldStart("breaches");
    for (Severity severity : Severity.values()) {
      json.writeNumberField(severity.word(), point.breaches().getOrDefault(severity, 0L));
    }
    json.writeEndObject();
    if (point.percent().isPresent()) {
      json.writeNumberField("upToDatePercent", point.percent().getAsDouble());
    }
    json.writeEndObject();
  }

  private void finding(Change change, PastFinding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("change", change.word());
    json.writeStringField("id", finding.id());
    json.writeStringField("subject", finding.subject());
    json.writeStringField("requirement", finding.requirement());
    json.writeStringField("severity", finding.severity().word());
    optional("due", finding.due());
    optional("actual", finding.actual());
    optional("late", finding.late());
    json.writeStringField("message", finding.message());
    json.writeEndObject();
  }

  private void optional(String field, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(field, value.get());
    }
  }
}
