package org.supervisionrules.formats.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.report.Evidence;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.Result;
import org.supervisionrules.waiver.Waiver;

/** The results of a SARIF run. */
final class SarifResults {
  /** The name of the fingerprint, with the version of what it is made of. */
  private static final String FINGERPRINT = "findingId/v1";

  private final JsonGenerator json;
  private final Map<String, Integer> rules = new HashMap<>();

  /**
   * Results.
   *
   * @param requirements in the order of the rules
   */
  SarifResults(JsonGenerator json, List<Requirement> requirements) {
    this.json = json;
    for (Requirement requirement : requirements) {
      rules.put(requirement.id(), rules.size());
    }
  }

  /** Writes what came of a pair that has no finding. */
  void write(Result result) throws IOException {
    begin(result, result.outcome());
    json.writeStringField("level", SarifLevels.NONE);
    message(result.subject() + ": " + result.outcome().word());
    json.writeArrayFieldStart("locations");
    SarifLocations.subject(json, result.subject());
    json.writeEndArray();
    json.writeObjectFieldStart("properties");
    text("subject", result.subject());
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Writes a finding. */
  void write(Result result, Finding finding) throws IOException {
    begin(result, finding.outcome());
    boolean fails = SarifLevels.kind(finding.outcome()).equals(SarifLevels.FAIL);
    json.writeStringField(
        "level", fails ? SarifLevels.level(finding.severity()) : SarifLevels.NONE);
    message(words(result, finding));
    locations(result, finding);
    json.writeObjectFieldStart("fingerprints");
    json.writeStringField(FINGERPRINT, finding.id());
    json.writeEndObject();
    if (finding.known() || finding.isNew()) {
      json.writeStringField("baselineState", finding.known() ? "unchanged" : "new");
    }
    if (finding.outcome() == Outcome.WAIVED) {
      suppression(finding);
    }
    properties(result, finding);
    json.writeEndObject();
  }

  private void begin(Result result, Outcome outcome) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", result.requirement().id());
    Integer index = rules.get(result.requirement().id());
    if (index != null) {
      json.writeNumberField("ruleIndex", index);
    }
    json.writeStringField("kind", SarifLevels.kind(outcome));
  }

  private void message(String words) throws IOException {
    json.writeObjectFieldStart("message");
    text("text", words);
    json.writeEndObject();
  }

  private static String words(Result result, Finding finding) {
    StringBuilder words = new StringBuilder(result.subject()).append(": ");
    words.append(finding.message()).append('.');
    if (!finding.because().isEmpty()) {
      words.append(" Because: ").append(String.join("; ", finding.because())).append('.');
    }
    finding.remedy().ifPresent(remedy -> words.append(' ').append(remedy).append('.'));
    return words.toString();
  }

  /** The entry that the finding is about comes first, what it rests on besides is related. */
  private void locations(Result result, Finding finding) throws IOException {
    List<Evidence> evidence = finding.evidence();
    json.writeArrayFieldStart("locations");
    if (evidence.isEmpty()) {
      SarifLocations.subject(json, result.subject());
      json.writeEndArray();
      return;
    }
    Optional<String> about = finding.about();
    Evidence main =
        evidence.stream()
            .filter(one -> about.isPresent() && about.get().equals(one.id()))
            .findFirst()
            .orElse(evidence.get(0));
    SarifLocations.write(json, Place.of(main.at()), main.id());
    json.writeEndArray();
    if (evidence.size() > 1) {
      json.writeArrayFieldStart("relatedLocations");
      for (Evidence one : evidence) {
        if (!one.equals(main)) {
          SarifLocations.write(json, Place.of(one.at()), one.id());
        }
      }
      json.writeEndArray();
    }
  }

  private void suppression(Finding finding) throws IOException {
    json.writeArrayFieldStart("suppressions");
    json.writeStartObject();
    json.writeStringField("kind", "external");
    json.writeStringField("status", "accepted");
    text(
        "justification",
        finding.waiver().map(Waiver::reason).orElse("an approved waiver covers it"));
    if (finding.waiver().isPresent()) {
      waiver(finding.waiver().get());
    }
    json.writeEndObject();
    json.writeEndArray();
  }

  private void waiver(Waiver waiver) throws IOException {
    json.writeObjectFieldStart("properties");
    text("because", waiver.because());
    text("approvedBy", waiver.approvedBy());
    optional("on", waiver.approvedOn());
    text("from", waiver.from().toString());
    text("to", waiver.to().toString());
    json.writeEndObject();
  }

  private void properties(Result result, Finding finding) throws IOException {
    json.writeObjectFieldStart("properties");
    text("subject", result.subject());
    json.writeStringField("outcome", finding.outcome().word());
    json.writeStringField("severity", finding.severity().word());
    optional("due", finding.due());
    optional("actual", finding.actual());
    optional("late", finding.late());
    optional("about", finding.about());
    optional("since", finding.since());
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
