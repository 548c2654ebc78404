package org.supervisionrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyCoverageCommandTest {
  @TempDir private Path folder;

  @Test
  void a_document_says_how_many_of_its_clauses_are_enforced() {
    String text = Run.of("policy", "coverage", "cambridgeshire-2017").out();
    assertThat(text)
        .startsWith("cambridgeshire-2017  Supervision: Procedure and Practice Guidance\n")
        .containsPattern(
            "  230 clauses: \\d+ enforced by rule, \\d+ by attestation, 39 guidance, \\d+ uncovered")
        .doesNotContain("practice-supervisor-2018");
  }

  @Test
  void every_clause_can_be_listed_with_what_enforces_it() {
    String text = Run.of("policy", "coverage", "cambridgeshire-2017", "--clauses").out();
    assertThat(text).containsPattern("  CAM-P7-9 +[a-z-, ]*unit-meeting-recorded");
    assertThat(text).containsPattern("  CAM-P0-1 +guidance");
  }

  @Test
  void a_policy_of_ones_own_is_held_against_the_documents_that_it_cites() throws IOException {
    Files.writeString(folder.resolve("policy.yaml"), Packs.of("riverside", "sessions-held"));
    Run run = Run.of("policy", "coverage", folder.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("230 clauses: 1 enforced by rule, 0 by attestation, 39 guidance, 190 uncovered")
        .containsPattern("  CAM-P3-3c +Procedure 3. Frequency - table row social work")
        .contains("Cited, and in no register\n  RIV-1  sessions-held of riverside\n")
        .doesNotContain("nos-ag17-2009");
  }

  @Test
  void json_says_the_same() throws IOException {
    Files.writeString(folder.resolve("policy.yaml"), Packs.of("riverside", "sessions-held"));
    Run run = Run.of("policy", "coverage", folder.toString(), "-f", "json", "--clauses");
    JsonNode json = new ObjectMapper().readTree(run.out());
    JsonNode document = json.at("/documents/0");
    assertThat(document.path("id").asText()).isEqualTo("cambridgeshire-2017");
    assertThat(document.path("rule").asInt()).isEqualTo(1);
    assertThat(document.path("uncovered")).hasSize(190);
    assertThat(document.path("enforcement")).hasSize(230);
    assertThat(json.path("unknown")).hasSize(2);
  }

  @Test
  void wrong_words_are_refused() {
    assertThat(Run.of("policy", "coverage", "-f", "yaml").code()).isEqualTo(2);
    assertThat(Run.of("policy", "coverage", "nowhere").code()).isEqualTo(4);
  }
}
