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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataQualityTest {
  private static final String BOOKING =
      "{ \"type\": \"session\", \"id\": \"b1\", \"planned\": \"2026-02-10\" }, ";
  private static final String TOLD = "the session planned for 2026-02-10 is still planned";

  @TempDir private Path folder;
  private String file = "";

  @BeforeEach
  void history() throws IOException {
    String met = Documents.MET.replace("\"events\": [", "\"events\": [ " + BOOKING);
    file = Files.writeString(folder.resolve("history.json"), met).toString();
  }

  private Run check(String... options) {
    String[] all = new String[options.length + 4];
    System.arraycopy(
        new String[] {"check", file, "--only", "social-work-supervision"}, 0, all, 0, 4);
    System.arraycopy(options, 0, all, 4, options.length);
    return Run.of(all);
  }

  @Test
  void the_text_has_a_section_and_the_exit_code_stays() {
    Run run = check();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .containsSubsequence(
            "── Data quality ──", "Bookings in the past that were never closed\n", "  S-2\n", TOLD);
  }

  @Test
  void json_has_it_beside_the_problems_and_leaves_it_out_where_there_is_nothing()
      throws IOException {
    JsonNode notice = new ObjectMapper().readTree(check("-f", "json").out()).get("quality").get(0);
    assertThat(notice.get("kind").asText()).isEqualTo("booking-not-closed");
    assertThat(notice.get("subject").asText()).isEqualTo("S-2");
    assertThat(notice.get("at").asText()).isEqualTo(file + "#/histories/0/events/0");
    assertThat(notice.get("message").asText()).isEqualTo(TOLD);
    Files.writeString(Path.of(file), Documents.MET);
    assertThat(new ObjectMapper().readTree(check("-f", "json").out()).has("quality")).isFalse();
    assertThat(check().out()).doesNotContain("Data quality");
  }

  @ParameterizedTest
  @CsvSource({"markdown", "html"})
  void other_forms_have_it_too(String format) {
    assertThat(check("-f", format).out()).contains("Data quality").contains(TOLD);
  }
}
