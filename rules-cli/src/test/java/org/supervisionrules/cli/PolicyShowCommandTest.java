package org.supervisionrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyShowCommandTest {
  private static final String LOCAL =
      """
      format: supervision-policy/1
      id: local
      version: "1"
      title: A stricter Riverside
      extends: parent.yaml
      adjust:
        sessions-held: { every: 3 weeks, because: "Board, 2 March 2026" }
      """;

  @TempDir private Path folder;
  private String local = "";

  @BeforeEach
  void packs() throws IOException {
    Files.writeString(folder.resolve("parent.yaml"), Packs.of("riverside", "sessions-held"));
    local = Files.writeString(folder.resolve("policy.yaml"), LOCAL).toString();
  }

  @ParameterizedTest
  @CsvSource({"text, txt", "markdown, md"})
  void a_policy_is_shown_with_where_its_values_come_from(String format, String ending) {
    Run run = Run.of("policy", "show", local, "-f", format);
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    Golden.check(
        "policy-show." + ending, run.out().replace(folder.toString() + "/", "").replace('\\', '/'));
  }

  @Test
  void the_folder_and_the_option_name_it_too() {
    String shown = Run.of("policy", "show", local).out();
    assertThat(Run.of("policy", "show", folder.toString()).out().lines().count())
        .isEqualTo(shown.lines().count());
    assertThat(Run.of("policy", "show", "-p", local).out()).isEqualTo(shown);
  }

  @Test
  void yaml_is_one_pack_that_reads_as_the_same_policy() throws IOException {
    Run run = Run.of("policy", "show", local, "-f", "yaml");
    assertThat(run.code()).isZero();
    Path whole = Files.createDirectory(folder.resolve("whole")).resolve("policy.yaml");
    Files.writeString(whole, run.out());
    assertThat(run.out()).doesNotContain("extends: parent.yaml").contains("3 weeks");
    Run diff = Run.of("policy", "diff", local, whole.toString());
    assertThat(diff.out()).isEqualTo("local -> local\n  2 as before\n");
    assertThat(diff.code()).isZero();
  }

  @Test
  void html_is_one_page_that_fetches_nothing() {
    Run run = Run.of("policy", "show", local, "-f", "html");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("<!DOCTYPE html>")
        .contains("A stricter Riverside", "Everybody is supervised every four weeks")
        .doesNotContain("<script src", "<link rel=\"stylesheet\"");
  }

  @Test
  void interpretations_are_what_the_documents_leave_open() {
    assertThat(Run.of("policy", "show", local, "--interpretations").out())
        .contains("frequency.tolerance", "none")
        .doesNotContain("Unit meetings are recorded");
  }

  @Test
  void a_file_is_written_whole_or_not_at_all() {
    Path file = folder.resolve("guide.md");
    Run run = Run.of("policy", "show", local, "-f", "markdown", "-o", file.toString());
    assertThat(run.out()).isEmpty();
    assertThat(file).hasContent(Run.of("policy", "show", local, "-f", "markdown").out());
    Path none = folder.resolve("none.md");
    assertThat(Run.of("policy", "show", "nowhere", "-o", none.toString()).code()).isEqualTo(4);
    assertThat(none).doesNotExist();
  }

  @Test
  void wrong_words_and_broken_policies_are_refused() throws IOException {
    Run format = Run.of("policy", "show", local, "-f", "markdwon");
    assertThat(format.code()).isEqualTo(2);
    assertThat(format.err())
        .isEqualTo("unknown format `markdwon`. help: did you mean `markdown`?\n");
    Files.writeString(
        folder.resolve("policy.yaml"), LOCAL.replace("sessions-held", "session-held"));
    Run broken = Run.of("policy", "show", local);
    assertThat(broken.code()).isEqualTo(4);
    assertThat(broken.out()).isEmpty();
    assertThat(broken.err())
        .isEqualTo(
            local
                + ":7:3: unknown requirement `session-held` in `riverside`. help: did you mean"
                + " `sessions-held`?\n");
  }
}
