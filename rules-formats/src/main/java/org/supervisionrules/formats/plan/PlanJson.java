package org.supervisionrules.formats.plan;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.formats.report.CleanText;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.report.Tool;

/** Writes a plan as one JSON document, {@code supervision-plan/1}. */
public final class PlanJson {
  /** The name of the format. */
  static final String FORMAT = "supervision-plan/1";

  private final JsonGenerator json;

  private PlanJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes a plan; what it is written to is flushed and left open. */
  public static void write(SessionPlan plan, OutputStream out) throws IOException {
    DefaultPrettyPrinter layout = new DefaultPrettyPrinter();
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    layout.indentObjectsWith(indenter);
    layout.indentArraysWith(indenter);
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(layout);
      new PlanJson(json).write(plan);
    }
  }

  private void write(SessionPlan plan) throws IOException {
    json.writeStartObject();
    text("format", FORMAT);
    json.writeObjectFieldStart("tool");
    text("name", Tool.NAME);
    text("version", Tool.version());
    json.writeEndObject();
    json.writeObjectFieldStart("policy");
    text("id", plan.policy().id());
    text("version", plan.policy().version());
    text("digest", plan.policy().digest());
    json.writeEndObject();
    text("asOf", plan.asOf().toString());
    text("until", plan.until().toString());
    text("slack", plan.settings().slack().toString());
    json.writeNumberField("perDay", plan.settings().perDay());
    json.writeArrayFieldStart("sessions");
    for (PlannedSession session : plan.sessions()) {
      session(session);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("gaps");
    for (SessionPlan.Gap gap : plan.gaps()) {
      json.writeStartObject();
      text("subject", gap.subject());
      text("requirement", gap.requirement());
      optional("due", gap.due());
      text("why", gap.why());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("problems");
    for (Problem problem : plan.problems()) {
      json.writeStartObject();
      text("at", problem.at());
      optional("subject", problem.subject());
      text("message", problem.message());
      optional("help", problem.help());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void session(PlannedSession session) throws IOException {
    json.writeStartObject();
    text("on", session.when().toString());
    text("subject", session.subject());
    optional("supervisor", session.supervisor());
    optional("id", session.id());
    json.writeBooleanField("booked", session.booked());
    optional("requirement", session.requirement());
    optional("due", session.due());
    strings("cases", session.cases());
    optional("reconvenes", session.reconvenes());
    strings("notes", session.notes().stream().map(PlanJson::word).toList());
    json.writeEndObject();
  }

  private static String word(PlannedSession.Note note) {
    return note.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void strings(String field, List<String> values) throws IOException {
    if (!values.isEmpty()) {
      json.writeArrayFieldStart(field);
      for (String value : values) {
        json.writeString(CleanText.of(value));
      }
      json.writeEndArray();
    }
  }

  private void optional(String field, @Nullable Object value) throws IOException {
    if (value != null) {
      text(field, value.toString());
    }
  }

  private void text(String field, String value) throws IOException {
    json.writeStringField(field, CleanText.of(value));
  }
}
