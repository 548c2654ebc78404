package org.supervisionrules.formats.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.supervisionrules.history.Input;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.report.Ending;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Header;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.ReportWriter;
import org.supervisionrules.report.Result;
import org.supervisionrules.report.Summary;
import org.supervisionrules.report.Tool;

/**
 * Writes a report as SARIF 2.1.0: a rule a requirement, a result a finding. A breach has kind
 * {@code fail} and the level of its severity, what is undetermined is {@code open}, a waived
 * finding is a suppressed failure, with the reason of the waiver; the fingerprint is the id of the
 * finding, which is the same in a later report on the same matter.
 */
public final class SarifReportWriter implements ReportWriter {
  /** The outcomes that are written where none are asked for. */
  public static final Set<Outcome> USUAL =
      Set.copyOf(EnumSet.of(Outcome.BREACHED, Outcome.UNDETERMINED, Outcome.WAIVED));

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final JsonGenerator json;
  private final Set<Outcome> show;
  private SarifResults results;

  /**
   * A writer.
   *
   * @param show the outcomes of findings that are written; a pair without findings is written where
   *     its own outcome is among them
   */
  public SarifReportWriter(OutputStream out, Set<Outcome> show) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter layout = new DefaultPrettyPrinter();
    layout.indentObjectsWith(indenter);
    layout.indentArraysWith(indenter);
    this.json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(layout);
    this.show = Set.copyOf(show);
    this.results = new SarifResults(json, List.of());
  }

  @Override
  public void begin(Header header) throws IOException {
    Policy policy = header.policy();
    results = new SarifResults(json, policy.requirements());
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", Tool.NAME);
    json.writeStringField("version", Tool.version());
    SarifRules.write(json, header);
    json.writeEndObject();
    json.writeEndObject();
    json.writeObjectFieldStart("automationDetails");
    json.writeStringField("id", Tool.NAME + "/" + policy.id() + "/");
    json.writeEndObject();
    json.writeStringField("columnKind", "unicodeCodePoints");
    json.writeObjectFieldStart("properties");
    json.writeStringField("policy", policy.id());
    json.writeStringField("policyVersion", policy.version());
    json.writeStringField("policyDigest", policy.digest());
    json.writeStringField("asOf", header.asOf().toString());
    if (header.asKnownOn().isPresent()) {
      json.writeStringField("asKnownOn", header.asKnownOn().get().toString());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("results");
  }

  @Override
  public void results(List<Result> ofOne) throws IOException {
    for (Result result : ofOne) {
      if (result.findings().isEmpty() && show.contains(result.outcome())) {
        results.write(result);
      }
      for (Finding finding : result.findings()) {
        if (show.contains(finding.outcome())) {
          results.write(result, finding);
        }
      }
    }
  }

  @Override
  public void end(Ending ending) throws IOException {
    json.writeEndArray();
    json.writeArrayFieldStart("artifacts");
    for (Input input : ending.inputs()) {
      artifact(input);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", true);
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (Problem problem : ending.problems()) {
      notification(problem);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("properties");
    summary(ending.summary());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  private void artifact(Input input) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("location");
    json.writeStringField("uri", FileUri.of(CleanText.of(input.path())));
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeStringField("digest", input.digest());
    json.writeNumberField("histories", input.histories());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void notification(Problem problem) throws IOException {
    json.writeStartObject();
    json.writeStringField("level", "error");
    json.writeObjectFieldStart("message");
    String help = problem.help();
    json.writeStringField(
        "text", CleanText.of(problem.message() + (help == null ? "" : ". help: " + help)));
    json.writeEndObject();
    if (!problem.at().isEmpty()) {
      json.writeArrayFieldStart("locations");
      SarifLocations.write(json, Place.of(problem.at()), null);
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void summary(Summary summary) throws IOException {
    json.writeNumberField("histories", summary.histories());
    json.writeObjectFieldStart("outcomes");
    for (Outcome outcome : Outcome.values()) {
      json.writeNumberField(outcome.word(), summary.outcomes().getOrDefault(outcome, 0L));
    }
    json.writeEndObject();
    if (summary.baseline().isPresent()) {
      json.writeStringField("baseline", summary.baseline().get().words());
    }
  }
}
