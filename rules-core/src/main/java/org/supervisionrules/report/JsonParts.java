package org.supervisionrules.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.supervisionrules.history.Input;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Severity;
import org.supervisionrules.policy.Weakening;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.quality.Notice;

/** The parts of {@code supervision-report/1} around its results, in the order of the format. */
final class JsonParts {
  /** The name of the format. */
  static final String FORMAT = "supervision-report/1";

  private static final List<Outcome> SUMMARY_ORDER =
      List.of(
          Outcome.MET,
          Outcome.BREACHED,
          Outcome.UNDETERMINED,
          Outcome.PENDING,
          Outcome.NOT_APPLICABLE,
          Outcome.WAIVED);

  private final JsonGenerator json;
  private final JsonValues values;

  JsonParts(JsonValues values) {
    this.json = values.json();
    this.values = values;
  }

  /** The fields of a report before its results. */
  void header(Header header) throws IOException {
    json.writeStringField("format", FORMAT);
    values.oneLine();
    json.writeObjectFieldStart("tool");
    json.writeStringField("name", Tool.NAME);
    json.writeStringField("version", Tool.version());
    json.writeEndObject();
    policy(header.policy());
    values.text("asOf", header.asOf().toString());
    values.optional("asKnownOn", header.asKnownOn());
  }

  /** The fields of a report after its results. */
  void ending(Ending ending) throws IOException {
    waivers(ending.waivers());
    json.writeArrayFieldStart("problems");
    for (Problem problem : ending.problems()) {
      problem(problem);
    }
    json.writeEndArray();
    quality(ending.quality());
    json.writeArrayFieldStart("inputs");
    for (Input input : ending.inputs()) {
      values.oneLine();
      json.writeStartObject();
      values.text("path", input.path());
      values.text("digest", input.digest());
      json.writeNumberField("histories", input.histories());
      json.writeEndObject();
    }
    json.writeEndArray();
    summary(ending.summary());
  }

  private void policy(Policy policy) throws IOException {
    json.writeObjectFieldStart("policy");
    values.text("id", policy.id());
    values.text("version", policy.version());
    values.text("digest", policy.digest());
    json.writeArrayFieldStart("weakenings");
    for (Weakening weakening : policy.weakenings()) {
      json.writeStartObject();
      values.text("requirement", weakening.requirement());
      values.text("parent", weakening.parent());
      values.text("here", weakening.here());
      values.text("because", weakening.because());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void waivers(Waivers waivers) throws IOException {
    json.writeObjectFieldStart("waivers");
    json.writeNumberField("applied", waivers.applied());
    values.strings("unused", waivers.unused());
    values.strings("expired", waivers.expired());
    values.strings("notYetBegun", waivers.notYetBegun());
    json.writeEndObject();
  }

  private void problem(Problem problem) throws IOException {
    json.writeStartObject();
    values.text("at", problem.at());
    if (!problem.pointer().isEmpty()) {
      values.text("pointer", problem.pointer());
    }
    values.optional("subject", Optional.ofNullable(problem.subject()));
    values.text("message", problem.message());
    values.optional("help", problem.helpText());
    json.writeEndObject();
  }

  /** What looks wrong in the records; nothing where nothing does. */
  private void quality(List<Notice> notices) throws IOException {
    if (notices.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("quality");
    for (Notice notice : notices) {
      json.writeStartObject();
      values.text("kind", notice.kind().word());
      values.text("subject", notice.subject());
      values.text("at", notice.at());
      values.text("message", notice.message());
      values.text("help", notice.help());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void summary(Summary summary) throws IOException {
    json.writeObjectFieldStart("summary");
    json.writeNumberField("histories", summary.histories());
    json.writeNumberField("requirements", summary.requirements());
    values.oneLine();
    json.writeObjectFieldStart("outcomes");
    for (Outcome outcome : SUMMARY_ORDER) {
      json.writeNumberField(outcome.word(), summary.outcomes().getOrDefault(outcome, 0L));
    }
    json.writeEndObject();
    values.oneLine();
    json.writeObjectFieldStart("breaches");
    for (Severity severity : Severity.values()) {
      json.writeNumberField(severity.word(), summary.breaches().getOrDefault(severity, 0L));
    }
    json.writeEndObject();
    if (summary.baseline().isPresent()) {
      baseline(summary.baseline().get());
    }
    json.writeEndObject();
  }

  private void baseline(SinceBaseline since) throws IOException {
    values.oneLine();
    json.writeObjectFieldStart("baseline");
    json.writeNumberField("size", since.size());
    json.writeNumberField("still", since.still());
    json.writeNumberField("waived", since.waived());
    json.writeNumberField("undecided", since.undecided());
    json.writeNumberField("fixed", since.fixed());
    json.writeNumberField("new", since.freshCount());
    json.writeEndObject();
  }
}
