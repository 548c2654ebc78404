package org.supervisionrules.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.supervisionrules.PolicyTrial;
import org.supervisionrules.history.Entry;
import org.supervisionrules.history.History;
import org.supervisionrules.policy.review.Change;
import org.supervisionrules.policy.review.PolicyDiff;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Result;

/** What differs between two policies, as JSON. */
final class DiffJson {
  private final JsonGenerator json;

  private DiffJson(JsonGenerator json) {
    this.json = json;
  }

  static String of(PolicyDiff diff, Optional<PolicyDiffCommand.Trial> trial) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      generator.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
      new DiffJson(generator).write(diff, trial);
    }
    return text + "\n";
  }

  private void write(PolicyDiff diff, Optional<PolicyDiffCommand.Trial> trial) throws IOException {
    json.writeStartObject();
    json.writeStringField("before", diff.before().id());
    json.writeStringField("after", diff.after().id());
    parts("calendar", diff.calendar());
    json.writeArrayFieldStart("changes");
    for (Change change : diff.changes()) {
      json.writeStartObject();
      json.writeStringField("requirement", change.requirement().id());
      json.writeStringField("verdict", change.verdict().word());
      parts("parts", change.parts());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (trial.isPresent()) {
      trial(trial.get());
    }
    json.writeEndObject();
  }

  private void parts(String name, List<Change.Part> parts) throws IOException {
    json.writeArrayFieldStart(name);
    for (Change.Part part : parts) {
      json.writeStartObject();
      json.writeStringField("key", part.key());
      json.writeStringField("before", part.before());
      json.writeStringField("after", part.after());
      json.writeStringField("verdict", part.verdict().word());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void trial(PolicyDiffCommand.Trial trial) throws IOException {
    json.writeObjectFieldStart("trial");
    json.writeNumberField("histories", trial.histories());
    json.writeNumberField("changed", trial.changed());
    json.writeArrayFieldStart("differences");
    for (PolicyTrial.Difference difference : trial.differences()) {
      json.writeStartObject();
      json.writeStringField("requirement", difference.requirement());
      json.writeStringField("before", difference.before().word());
      json.writeStringField("after", difference.after().word());
      json.writeNumberField("subjects", difference.pairs());
      smallest(difference.smallest());
      finding("findingBefore", difference.first());
      finding("findingAfter", difference.second());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void smallest(History history) throws IOException {
    json.writeObjectFieldStart("smallest");
    json.writeStringField("subject", history.subject());
    json.writeArrayFieldStart("entries");
    for (Entry entry : history.periods()) {
      json.writeString(history.placeOf(entry));
    }
    for (Entry entry : history.events()) {
      json.writeString(history.placeOf(entry));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void finding(String name, Optional<Result> result) throws IOException {
    Optional<Finding> first =
        result.flatMap(
            of ->
                of.findings().stream()
                    .filter(finding -> finding.outcome() == of.outcome())
                    .findFirst());
    if (first.isPresent()) {
      json.writeStringField(name, first.get().message());
    }
  }
}
