package org.supervisionrules.formats.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.supervisionrules.catalog.Catalog;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.report.Ending;
import org.supervisionrules.report.Header;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.ReportWriter;
import org.supervisionrules.report.Summary;
import org.supervisionrules.report.Waivers;

class SarifReportWriterTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void it_is_as_it_was() throws IOException {
    Golden.check("report.sarif", written(SarifReportWriter.USUAL));
  }

  @Test
  void it_is_valid_with_every_outcome() throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
            .getSchema(
                Files.readString(Path.of("src/test/resources/schemas/sarif-schema-2.1.0.json")));
    for (Set<Outcome> show : Set.of(SarifReportWriter.USUAL, EnumSet.allOf(Outcome.class))) {
      assertThat(schema.validate(MAPPER.readTree(written(show))))
          .extracting(ValidationMessage::getMessage)
          .isEmpty();
    }
  }

  @Test
  void the_fingerprint_is_the_id_of_the_finding() throws IOException {
    assertThat(result(0).at("/fingerprints").path("findingId/v1").asText())
        .isEqualTo("5b0c0e1f9a3d");
  }

  @Test
  void a_rule_has_the_clauses_and_the_reading_as_its_help() throws IOException {
    JsonNode rule = rule(result(0));
    assertThat(rule.path("id").asText()).isEqualTo("postponed-session-reconvened");
    assertThat(rule.at("/help/text").asText())
        .isEqualTo("Clauses: CAM-P3-13. Reading: Reconvened means held.");
    assertThat(rule.at("/defaultConfiguration/level").asText()).isEqualTo("error");
  }

  @Test
  void a_rule_names_what_its_clauses_leave_open() throws IOException {
    Policy policy = Catalog.policy("cambridgeshire-2017");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportWriter writer = new SarifReportWriter(out, SarifReportWriter.USUAL);
    writer.begin(new Header(policy, LocalDate.parse("2026-10-01"), Optional.empty()));
    writer.end(new Ending(Waivers.NONE, List.of(), List.of(), new Summary.Counter().summary(0)));
    Map<String, List<String>> told = new HashMap<>();
    for (JsonNode rule : MAPPER.readTree(out.toByteArray()).at("/runs/0/tool/driver/rules")) {
      List<String> knobs = new ArrayList<>();
      rule.at("/properties/interpretations").forEach(knob -> knobs.add(knob.asText()));
      told.put(rule.path("id").asText(), knobs);
    }
    assertThat(told.get("role-in-the-frequency-table"))
        .containsExactly("scope.roleFamilies", "scope.contractTypes");
    for (Requirement requirement : policy.requirements()) {
      assertThat(told.get(requirement.id()))
          .containsExactlyElementsOf(requirement.interpretations().keySet());
    }
  }

  @Test
  void severities_are_levels_and_outcomes_are_kinds() throws IOException {
    assertThat(result(0).path("level").asText()).isEqualTo("error");
    assertThat(result(1).path("level").asText()).isEqualTo("warning");
    assertThat(result(2).path("level").asText()).isEqualTo("none");
    assertThat(result(2).path("kind").asText()).isEqualTo("open");
  }

  @Test
  void a_waived_breach_is_suppressed() throws IOException {
    assertThat(result(3).at("/suppressions/0/status").asText()).isEqualTo("accepted");
    assertThat(result(3).path("kind").asText()).isEqualTo("fail");
    assertThat(result(3).at("/suppressions/0/justification").asText())
        .isEqualTo("=office <i>flooded</i> | `water`; approved by @head of service on 2026-04-02");
    assertThat(result(3).at("/suppressions/0/properties/to").asText()).isEqualTo("2026-05-31");
    assertThat(result(0).has("suppressions")).isFalse();
  }

  @Test
  void the_entry_a_finding_is_about_is_its_location() throws IOException {
    JsonNode late = result(0);
    assertThat(late.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("river%20side.json");
    assertThat(late.at("/locations/0/logicalLocations/0/fullyQualifiedName").asText())
        .isEqualTo("/histories/0/events/2");
    assertThat(late.at("/relatedLocations/0/logicalLocations/0/fullyQualifiedName").asText())
        .isEqualTo("/histories/0/events/1");
  }

  @Test
  void a_line_is_a_region_and_a_sheet_is_a_logical_location() throws IOException {
    assertThat(result(1).at("/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(3);
    assertThat(result(1).at("/relatedLocations/0/physicalLocation/region/startLine").asInt())
        .isEqualTo(12);
    JsonNode sheet = result(3).at("/locations/0");
    assertThat(sheet.at("/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("file:///data/export.xlsx");
    assertThat(sheet.at("/physicalLocation/region").isMissingNode()).isTrue();
    assertThat(sheet.at("/logicalLocations/0/fullyQualifiedName").asText()).isEqualTo("session:14");
  }

  private static JsonNode rule(JsonNode result) throws IOException {
    return run().at("/tool/driver/rules").path(result.path("ruleIndex").asInt());
  }

  private static JsonNode result(int index) throws IOException {
    return run().path("results").path(index);
  }

  private static JsonNode run() throws IOException {
    return MAPPER.readTree(written(SarifReportWriter.USUAL)).at("/runs/0");
  }

  private static String written(Set<Outcome> show) throws IOException {
    return new String(
        SampleReport.written(SarifReportWriter::new, show, SampleReport.make()), UTF_8);
  }
}
