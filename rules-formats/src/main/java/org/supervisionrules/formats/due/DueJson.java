package org.supervisionrules.formats.due;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.supervisionrules.formats.report.CleanText;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Tool;

/** Writes what falls due as one JSON document, {@code supervision-due/1}. */
public final class DueJson {
  /** The name of the format. */
  static final String FORMAT = "supervision-due/1";

  private final JsonGenerator json;

  private DueJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes a list; what it is written to is flushed and left open. */
  public static void write(DueList list, OutputStream out) throws IOException {
    DefaultPrettyPrinter layout = new DefaultPrettyPrinter();
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    layout.indentObjectsWith(indenter);
    layout.indentArraysWith(indenter);
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(layout);
      new DueJson(json).write(list);
    }
  }

  private void write(DueList list) throws IOException {
    json.writeStartObject();
    text("format", FORMAT);
    json.writeObjectFieldStart("tool");
    text("name", Tool.NAME);
    text("version", Tool.version());
    json.writeEndObject();
    json.writeObjectFieldStart("policy");
    text("id", list.policy().id());
    text("version", list.policy().version());
    text("digest", list.policy().digest());
    json.writeEndObject();
    text("asOf", list.asOf().toString());
    optional("asKnownOn", list.asKnownOn());
    text("within", list.within());
    text("until", list.until().toString());
    json.writeArrayFieldStart("due");
    for (Due due : list.dues()) {
      due(due);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("problems");
    for (Problem problem : list.problems()) {
      json.writeStartObject();
      text("at", problem.at());
      optional("subject", Optional.ofNullable(problem.subject()));
      text("message", problem.message());
      optional("help", problem.helpText());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void due(Due due) throws IOException {
    Finding finding = due.finding();
    json.writeStartObject();
    text("due", due.due().toString());
    json.writeBooleanField("overdue", due.overdue());
    text("subject", due.subject());
    optional("supervisor", Optional.ofNullable(due.supervisor()));
    text("requirement", due.requirement());
    json.writeArrayFieldStart("clauses");
    for (String clause : due.result().requirement().clauses()) {
      json.writeString(clause);
    }
    json.writeEndArray();
    text("severity", finding.severity().word());
    optional("about", finding.about());
    optional("since", finding.since());
    text("message", finding.message());
    optional("remedy", finding.remedy());
    text("finding", finding.id());
    json.writeEndObject();
  }

  private void optional(String field, Optional<?> value) throws IOException {
    if (value.isPresent()) {
      text(field, value.get().toString());
    }
  }

  private void text(String field, String value) throws IOException {
    json.writeStringField(field, CleanText.of(value));
  }
}
