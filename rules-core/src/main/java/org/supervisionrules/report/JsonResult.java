package org.supervisionrules.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.supervisionrules.policy.Severity;
import org.supervisionrules.waiver.Waiver;

/** A result of {@code supervision-report/1}, its fields in the order of the format. */
final class JsonResult {
  private static final SerializableString SUBJECT = new SerializedString("subject");
  private static final SerializableString SEVERITY = new SerializedString("severity");
  private static final SerializableString OUTCOME = new SerializedString("outcome");
  private static final SerializableString CHECKED = new SerializedString("checked");
  private static final SerializableString FINDINGS = new SerializedString("findings");
  private static final SerializableString ID = new SerializedString("id");
  private static final SerializableString DUE = new SerializedString("due");
  private static final SerializableString ACTUAL = new SerializedString("actual");
  private static final SerializableString LATE = new SerializedString("late");
  private static final SerializableString ABOUT = new SerializedString("about");
  private static final SerializableString SINCE = new SerializedString("since");
  private static final SerializableString MESSAGE = new SerializedString("message");
  private static final SerializableString BECAUSE = new SerializedString("because");
  private static final SerializableString REMEDY = new SerializedString("remedy");
  private static final SerializableString EVIDENCE = new SerializedString("evidence");
  private static final SerializableString AT = new SerializedString("at");
  private static final SerializableString[] OUTCOMES = words(Outcome.values());
  private static final SerializableString[] SEVERITIES = words(Severity.values());

  private final JsonGenerator json;
  private final JsonValues values;
  private final JsonRequirements requirements;

  JsonResult(JsonValues values, JsonRequirements requirements) {
    this.json = values.json();
    this.values = values;
    this.requirements = requirements;
  }

  private static SerializableString[] words(Enum<?>[] all) {
    SerializableString[] words = new SerializableString[all.length];
    for (Enum<?> each : all) {
      words[each.ordinal()] = new SerializedString(each.toString());
    }
    return words;
  }

  void write(Result result) throws IOException {
    json.writeStartObject();
    values.text(SUBJECT, result.subject());
    requirements.write(result.requirement(), values);
    values.text(SEVERITY, SEVERITIES[result.severity().ordinal()]);
    values.text(OUTCOME, OUTCOMES[result.outcome().ordinal()]);
    json.writeFieldName(CHECKED);
    json.writeNumber(result.checked());
    json.writeFieldName(FINDINGS);
    json.writeStartArray();
    List<Finding> findings = result.findings();
    for (int i = 0; i < findings.size(); i++) {
      finding(findings.get(i));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void finding(Finding finding) throws IOException {
    json.writeStartObject();
    values.text(ID, finding.id());
    values.text(OUTCOME, OUTCOMES[finding.outcome().ordinal()]);
    values.text(SEVERITY, SEVERITIES[finding.severity().ordinal()]);
    values.optional(DUE, finding.due());
    values.optional(ACTUAL, finding.actual());
    values.optional(LATE, finding.late());
    values.optional(ABOUT, finding.about());
    values.optional(SINCE, finding.since());
    values.text(MESSAGE, finding.message());
    because(finding.because());
    values.optional(REMEDY, finding.remedy());
    if (finding.known()) {
      json.writeBooleanField("known", true);
    }
    Optional<Waiver> waiver = finding.waiver();
    if (waiver.isPresent()) {
      waiver(waiver.get());
    }
    evidence(finding.evidence());
    json.writeEndObject();
  }

  private void because(List<String> steps) throws IOException {
    json.writeFieldName(BECAUSE);
    json.writeStartArray();
    for (int i = 0; i < steps.size(); i++) {
      values.text(steps.get(i));
    }
    json.writeEndArray();
  }

  private void waiver(Waiver waiver) throws IOException {
    json.writeObjectFieldStart("waiver");
    values.text("because", waiver.because());
    values.text("approvedBy", waiver.approvedBy());
    values.optional("on", waiver.approvedOn());
    values.text("from", waiver.from().toString());
    values.text("to", waiver.to().toString());
    json.writeEndObject();
  }

  private void evidence(List<Evidence> evidence) throws IOException {
    json.writeFieldName(EVIDENCE);
    json.writeStartArray();
    for (int i = 0; i < evidence.size(); i++) {
      Evidence each = evidence.get(i);
      String id = each.id();
      values.oneLine();
      json.writeStartObject();
      if (id != null) {
        values.text(ID, id);
      }
      values.text(AT, each.at());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
