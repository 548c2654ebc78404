package org.supervisionrules.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
  private final @Nullable JsonLayout layout;

  /**
   * Parts for a generator.
   *
   * @param layout the generator's layout, or null where everything is on one line
   */
  JsonParts(JsonGenerator json, @Nullable JsonLayout layout) {
    this.json = json;
    this.layout = layout;
  }

  JsonGenerator json() {
    return json;
  }

  /** The fields of a report before its results. */
  void header(Header header) throws IOException {
    json.writeStringField("format", FORMAT);
    oneLine();
    json.writeObjectFieldStart("tool");
    json.writeStringField("name", Tool.NAME);
    json.writeStringField("version", Tool.version());
    json.writeEndObject();
    policy(header.policy());
    text("asOf", header.asOf().toString());
    optional("asKnownOn", header.asKnownOn());
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
      oneLine();
      json.writeStartObject();
      text("path", input.path());
      text("digest", input.digest());
      json.writeNumberField("histories", input.histories());
      json.writeEndObject();
    }
    json.writeEndArray();
    summary(ending.summary());
  }

  private void policy(Policy policy) throws IOException {
    json.writeObjectFieldStart("policy");
    text("id", policy.id());
    text("version", policy.version());
    text("digest", policy.digest());
    json.writeArrayFieldStart("weakenings");
    for (Weakening weakening : policy.weakenings()) {
      json.writeStartObject();
      text("requirement", weakening.requirement());
      text("parent", weakening.parent());
      text("here", weakening.here());
      text("because", weakening.because());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void waivers(Waivers waivers) throws IOException {
    json.writeObjectFieldStart("waivers");
    json.writeNumberField("applied", waivers.applied());
    strings("unused", waivers.unused());
    strings("expired", waivers.expired());
    strings("notYetBegun", waivers.notYetBegun());
    json.writeEndObject();
  }

  private void problem(Problem problem) throws IOException {
    json.writeStartObject();
    text("at", problem.at());
    if (!problem.pointer().isEmpty()) {
      text("pointer", problem.pointer());
    }
    optional("subject", Optional.ofNullable(problem.subject()));
    text("message", problem.message());
    optional("help", problem.helpText());
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
      text("kind", notice.kind().word());
      text("subject", notice.subject());
      text("at", notice.at());
      text("message", notice.message());
      text("help", notice.help());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void summary(Summary summary) throws IOException {
    json.writeObjectFieldStart("summary");
    json.writeNumberField("histories", summary.histories());
    json.writeNumberField("requirements", summary.requirements());
    oneLine();
    json.writeObjectFieldStart("outcomes");
    for (Outcome outcome : SUMMARY_ORDER) {
      json.writeNumberField(outcome.word(), summary.outcomes().getOrDefault(outcome, 0L));
    }
    json.writeEndObject();
    oneLine();
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
    oneLine();
    json.writeObjectFieldStart("baseline");
    json.writeNumberField("size", since.size());
    json.writeNumberField("still", since.still());
    json.writeNumberField("waived", since.waived());
    json.writeNumberField("undecided", since.undecided());
    json.writeNumberField("fixed", since.fixed());
    json.writeNumberField("new", since.freshCount());
    json.writeEndObject();
  }

  private void strings(String field, Collection<String> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      JsonText.write(json, value);
    }
    json.writeEndArray();
  }

  private void optional(String field, Optional<?> value) throws IOException {
    if (value.isPresent()) {
      text(field, value.get().toString());
    }
  }

  private void text(String field, String value) throws IOException {
    json.writeFieldName(field);
    JsonText.write(json, value);
  }

  private void oneLine() {
    if (layout != null) {
      layout.nextOnOneLine();
    }
  }
}
