package org.supervisionrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PoliciesTogetherTest {
  @TempDir private Path folder;
  private String local = "";
  private String other = "";
  private String history = "";

  @BeforeEach
  void files() throws IOException {
    local = pack("riverside", "sessions-held");
    other = pack("lakeside", "sessions-kept");
    history = Files.writeString(folder.resolve("h.json"), Documents.BREACHED).toString();
  }

  @Test
  void a_history_is_checked_against_all_of_them() throws IOException {
    Run run = Run.of("check", history, "-p", "cambridgeshire-2017", "-p", local, "-f", "json");
    JsonNode report = new ObjectMapper().readTree(run.out());
    assertThat(report.at("/policy/id").asText()).isEqualTo("cambridgeshire-2017+riverside");
    assertThat(report.at("/policy/version").asText()).isEqualTo("2017-10+1");
    assertThat(report.path("results").findValuesAsText("requirement"))
        .contains("social-work-supervision", "sessions-held");
  }

  @Test
  void what_two_ask_alike_is_reported_once() throws IOException {
    Run run = Run.of("check", history, "-p", local, "-p", other, "-f", "json");
    JsonNode report = new ObjectMapper().readTree(run.out());
    assertThat(report.path("results").findValuesAsText("requirement"))
        .containsExactly("sessions-held");
    assertThat(report.at("/results/0/interpretations").toString())
        .isEqualTo("[\"frequency.tolerance\",\"frequency.anchor\"]");
    assertThat(Run.of("check", history, "-p", local, "-p", other).out())
        .contains("    rests on interpretations: frequency.tolerance, frequency.anchor\n");
  }

  @Test
  void the_policy_they_make_is_shown_with_the_reason_of_what_is_off() {
    assertThat(Run.of("policy", "show", "-p", local, "-p", other).out())
        .startsWith("riverside+lakeside  The policy of riverside; The policy of lakeside\n")
        .contains("sessions-kept\n", "asks for nothing here")
        .contains("reported as sessions-held, which asks the same and no less");
  }

  @Test
  void what_a_policy_reads_in_one_way_is_listed_by_requirement() {
    assertThat(Run.of("policy", "show", local, "--interpretations").out())
        .isEqualTo(
            """
            riverside  2 knobs of 1 requirement

            sessions-held  RIV-1
              frequency.tolerance  none
              frequency.anchor     from the day a session was held
            """);
    assertThat(Run.of("explain", "sessions-held", "-p", local).out())
        .contains("  knobs     frequency.tolerance: none\n")
        .contains("  shared    obligation regular-sessions\n");
  }

  @Test
  void a_name_in_two_of_them_is_refused() throws IOException {
    String same = pack("bayside", "sessions-held");
    Run run = Run.of("check", history, "-p", local, "-p", same);
    assertThat(run.code()).isEqualTo(4);
    assertThat(run.errors()).hasSize(1);
    assertThat(run.err())
        .contains("`sessions-held` is a requirement of `riverside` and of `bayside`");
  }

  private String pack(String id, String sessions) throws IOException {
    Path own = Files.createDirectory(folder.resolve(id));
    Files.writeString(own.resolve("policy.yaml"), Packs.of(id, sessions));
    return own.toString();
  }
}
