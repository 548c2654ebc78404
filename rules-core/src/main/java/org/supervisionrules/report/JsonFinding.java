package org.supervisionrules.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;
import java.util.Optional;
import org.supervisionrules.policy.Severity;
import org.supervisionrules.waiver.Waiver;

/** A finding of {@code supervision-report/1}, its fields in the order of the format. */
final class JsonFinding implements JsonArray.Entry<Finding> {
  /** How many objects and arrays are open where its fields stand. */
  private static final int LEVEL = JsonResult.LEVEL + 2;

  private final SerializableString id;
  private final JsonWordField<Outcome> outcome;
  private final JsonWordField<Severity> severity;
  private final SerializableString due;
  private final SerializableString actual;
  private final SerializableString late;
  private final SerializableString about;
  private final SerializableString since;
  private final SerializableString message;
  private final SerializableString because;
  private final JsonArray steps;
  private final SerializableString remedy;
  private final SerializableString known;
  private final Waived waived;
  private final SerializableString evidence;
  private final JsonArray places;
  private final Place place;
  private final SerializableString end;

  JsonFinding(JsonForm form) {
    this.id = form.raw(JsonForm.line("{", LEVEL, "\"id\": "));
    this.outcome = JsonWordField.outcome(form, LEVEL);
    this.severity = JsonWordField.severity(form, LEVEL);
    this.due = form.field(LEVEL, "due");
    this.actual = form.field(LEVEL, "actual");
    this.late = form.field(LEVEL, "late");
    this.about = form.field(LEVEL, "about");
    this.since = form.field(LEVEL, "since");
    this.message = form.field(LEVEL, "message");
    this.because = form.field(LEVEL, "because");
    this.steps = JsonArray.lines(form, LEVEL + 1);
    this.remedy = form.field(LEVEL, "remedy");
    this.known = form.raw(JsonForm.line(",", LEVEL, "\"known\": true"));
    this.waived = new Waived(form);
    this.evidence = form.field(LEVEL, "evidence");
    this.places = JsonArray.lines(form, LEVEL + 1);
    this.place = new Place(form);
    this.end = form.raw(JsonForm.line("", LEVEL - 1, "}"));
  }

  @Override
  public void write(Finding finding, JsonGenerator json) throws IOException {
    json.writeRaw(id);
    json.writeString(finding.id());
    outcome.write(finding.outcome(), json);
    severity.write(finding.severity(), json);
    optional(due, finding.due(), json);
    optional(actual, finding.actual(), json);
    optional(late, finding.late(), json);
    optional(about, finding.about(), json);
    optional(since, finding.since(), json);
    text(message, finding.message(), json);
    json.writeRaw(because);
    steps.write(finding.because(), json);
    optional(remedy, finding.remedy(), json);
    if (finding.known()) {
      json.writeRaw(known);
    }
    Optional<Waiver> waiver = finding.waiver();
    if (waiver.isPresent()) {
      waived.write(waiver.get(), json);
    }
    json.writeRaw(evidence);
    places.write(finding.evidence(), place, json);
    json.writeRaw(end);
  }

  private static void text(SerializableString field, String value, JsonGenerator json)
      throws IOException {
    json.writeRaw(field);
    JsonText.write(json, value);
  }

  /** Nothing where there is no value. */
  private static void optional(SerializableString field, Optional<?> value, JsonGenerator json)
      throws IOException {
    if (value.isPresent()) {
      text(field, value.get().toString(), json);
    }
  }

  /** A place of the input, on one line. */
  private static final class Place implements JsonArray.Entry<Evidence> {
    private final SerializableString id;
    private final SerializableString at;
    private final SerializableString onlyAt;
    private final SerializableString end;

    Place(JsonForm form) {
      this.id = form.raw("{ \"id\": ");
      this.at = form.raw(", \"at\": ");
      this.onlyAt = form.raw("{ \"at\": ");
      this.end = form.raw(" }");
    }

    @Override
    public void write(Evidence evidence, JsonGenerator json) throws IOException {
      String named = evidence.id();
      if (named == null) {
        json.writeRaw(onlyAt);
      } else {
        text(id, named, json);
        json.writeRaw(at);
      }
      JsonText.write(json, evidence.at());
      json.writeRaw(end);
    }
  }

  /** The waiver that covers a breach. */
  private static final class Waived {
    private final SerializableString because;
    private final SerializableString approvedBy;
    private final SerializableString on;
    private final SerializableString from;
    private final SerializableString to;
    private final SerializableString end;

    Waived(JsonForm form) {
      this.because =
          form.raw(
              JsonForm.line(",", LEVEL, "\"waiver\": ")
                  + JsonForm.line("{", LEVEL + 1, "\"because\": "));
      this.approvedBy = form.field(LEVEL + 1, "approvedBy");
      this.on = form.field(LEVEL + 1, "on");
      this.from = form.field(LEVEL + 1, "from");
      this.to = form.field(LEVEL + 1, "to");
      this.end = form.raw(JsonForm.line("", LEVEL, "}"));
    }

    void write(Waiver waiver, JsonGenerator json) throws IOException {
      text(because, waiver.because(), json);
      text(approvedBy, waiver.approvedBy(), json);
      optional(on, waiver.approvedOn(), json);
      text(from, waiver.from().toString(), json);
      text(to, waiver.to().toString(), json);
      json.writeRaw(end);
    }
  }
}
