package org.supervisionrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
  @TempDir private Path folder;
  private String history = "";

  @BeforeEach
  void document() throws IOException {
    history = Files.writeString(folder.resolve("h.json"), Documents.BREACHED).toString();
  }

  @Test
  void a_requirement_says_its_clause_and_where_its_values_come_from() {
    String text = Run.of("explain", "social-work-supervision").out();
    assertThat(text)
        .contains("Social work staff are supervised every four weeks", "CAM-P3-3c")
        .containsPattern("every +cambridgeshire-2017.*policy\\.yaml:\\d+:\\d+");
  }

  @Test
  void a_finding_is_found_by_the_id_in_the_report() {
    Matcher id = Pattern.compile("finding +([0-9a-f]{12})").matcher(Run.of("check", history).out());
    assertThat(id.find()).isTrue();
    Run run = Run.of("explain", id.group(1), history);
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("S-1", "2026-02-02", "1 day late", "h.json#/histories/0");
  }

  @Test
  void a_pair_that_is_met_or_does_not_apply_is_explained() {
    assertThat(Run.of("explain", "S-1", "unit-meeting-recorded", history).out())
        .contains("Not applicable: it binds on days that are: unit");
    assertThat(
            Run.of("explain", "S-1", "social-work-supervision", history, "--as-of", "2026-02-01")
                .out())
        .contains("Pending: 2 obligations checked, nothing late.");
  }
}
