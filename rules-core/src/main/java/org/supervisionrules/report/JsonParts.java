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
import org.supervisionrules.waiver.Waiver;

/** The parts of {@code supervision-report/1}, in the order of the format. */
final class JsonParts {
  /** The name of the format. */
  static final String FORMAT = "supervision-report/1";

  private static final int REPLACEMENT = 0xFFFD;
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

  /** One result. */
  void result(Result result) throws IOException {
    json.writeStartObject();
    text("subject", result.subject());
    text("requirement", result.requirement().id());
    oneLine();
    strings("clauses", result.requirement().clauses());
    if (!result.requirement().interpretations().isEmpty()) {
      oneLine();
      strings("interpretations", result.requirement().interpretations().keySet());
    }
    text("severity", result.severity().word());
    text("outcome", result.outcome().word());
    json.writeNumberField("checked", result.checked());
    json.writeArrayFieldStart("findings");
    for (Finding finding : result.findings()) {
      finding(finding);
    }
    json.writeEndArray();
    json.writeEndObject();
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

  private void finding(Finding finding) throws IOException {
    json.writeStartObject();
    text("id", finding.id());
    text("outcome", finding.outcome().word());
    text("severity", finding.severity().word());
    optional("due", finding.due());
    optional("actual", finding.actual());
    optional("late", finding.late());
    optional("about", finding.about());
    optional("since", finding.since());
    text("message", finding.message());
    strings("because", finding.because());
    optional("remedy", finding.remedy());
    if (finding.known()) {
      json.writeBooleanField("known", true);
    }
    if (finding.waiver().isPresent()) {
      waiver(finding.waiver().get());
    }
    json.writeArrayFieldStart("evidence");
    for (Evidence evidence : finding.evidence()) {
      oneLine();
      json.writeStartObject();
      optional("id", Optional.ofNullable(evidence.id()));
      text("at", evidence.at());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void waiver(Waiver waiver) throws IOException {
    json.writeObjectFieldStart("waiver");
    text("because", waiver.because());
    text("approvedBy", waiver.approvedBy());
    optional("on", waiver.approvedOn());
    text("from", waiver.from().toString());
    text("to", waiver.to().toString());
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
      json.writeString(whole(value));
    }
    json.writeEndArray();
  }

  private void optional(String field, Optional<?> value) throws IOException {
    if (value.isPresent()) {
      text(field, value.get().toString());
    }
  }

  private void text(String field, String value) throws IOException {
    json.writeStringField(field, whole(value));
  }

  /** Half a surrogate pair has no UTF-8; it becomes the replacement character. */
  private static String whole(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (Character.isSurrogate(value.charAt(i))) {
        return value
            .codePoints()
            .map(point -> isHalf(point) ? REPLACEMENT : point)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
      }
    }
    return value;
  }

  private static boolean isHalf(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }

  private void oneLine() {
    if (layout != null) {
      layout.nextOnOneLine();
    }
  }
}
