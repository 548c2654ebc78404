package org.supervisionrules.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;
import org.supervisionrules.policy.Severity;

/**
 * A result of {@code supervision-report/1}, its fields in the order of the format. Names and layout
 * are prepared once. Any thread may write.
 */
final class JsonResult {
  /** How many objects and arrays are open where its fields stand. */
  static final int LEVEL = 3;

  private static final JsonResult DOCUMENT = new JsonResult(JsonForm.DOCUMENT);
  private static final JsonResult LINES = new JsonResult(JsonForm.LINES);

  private final SerializableString subject;
  private final JsonWordField<Severity> severity;
  private final JsonWordField<Outcome> outcome;
  private final SerializableString checked;
  private final SerializableString findings;
  private final JsonArray array;
  private final JsonFinding finding;
  private final SerializableString end;

  private JsonResult(JsonForm form) {
    this.subject = form.raw(JsonForm.line("{", LEVEL, "\"subject\": "));
    this.severity = JsonWordField.severity(form, LEVEL);
    this.outcome = JsonWordField.outcome(form, LEVEL);
    this.checked = form.field(LEVEL, "checked");
    this.findings = form.field(LEVEL, "findings");
    this.array = JsonArray.lines(form, LEVEL + 1);
    this.finding = new JsonFinding(form);
    this.end = form.raw(JsonForm.line("", LEVEL - 1, "}"));
  }

  /** Writes results of a form. */
  static JsonResult of(JsonForm form) {
    return form == JsonForm.DOCUMENT ? DOCUMENT : LINES;
  }

  void write(Result result, JsonRequirements requirements, JsonGenerator json) throws IOException {
    json.writeRaw(subject);
    JsonText.write(json, result.subject());
    requirements.write(result.requirement(), json);
    severity.write(result.severity(), json);
    outcome.write(result.outcome(), json);
    json.writeRaw(checked);
    json.writeNumber(result.checked());
    json.writeRaw(findings);
    array.write(result.findings(), finding, json);
    json.writeRaw(end);
  }
}
