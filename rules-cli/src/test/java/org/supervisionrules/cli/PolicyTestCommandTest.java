package org.supervisionrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyTestCommandTest {
  private static final String CASES =
      """
      requirement: sessions-held
      clause: RIV-1
      cases:
        - name: four weeks apart
          asOf: 2026-03-02
          given:
            subject: { id: S-1, kind: staff }
            periods: [ { type: employment, from: 2026-01-05 } ]
            events:
              - { type: session, held: 2026-02-02 }
              - { type: session, held: 2026-03-02 }
          expect: { outcome: pending, due: 2026-03-30 }
      """;

  @TempDir private Path folder;

  @BeforeEach
  void pack() throws IOException {
    Files.writeString(folder.resolve("policy.yaml"), Packs.of("riverside", "sessions-held"));
    Files.createDirectory(folder.resolve("cases"));
    cases(CASES);
  }

  @Test
  void the_cases_of_the_catalogue_hold() {
    Run run = Run.of("policy", "test", "cambridgeshire-2017", "--budget", "0");
    assertThat(run.out()).contains(": all as expected");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void the_cases_of_a_folder_of_ones_own_are_run() {
    Run run = Run.of("policy", "test", folder.toString(), "--budget", "0");
    assertThat(run.out())
        .isEqualTo(
            """
            Without any case: riverside-recorded
            1 case of 2 requirements: all as expected
            """);
    assertThat(run.code()).isZero();
    assertThat(
            Run.of("policy", "test", folder.resolve("policy.yaml").toString(), "--budget", "0")
                .out())
        .isEqualTo(run.out());
  }

  @Test
  void what_differs_is_said_with_its_place() throws IOException {
    cases(CASES.replace("due: 2026-03-30", "due: 2026-03-31"));
    Run run = Run.of("policy", "test", folder.toString(), "--budget", "0");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("✗ sessions-held  " + folder.resolve("cases/sessions-held.yaml") + ":4:5\n")
        .contains("    four weeks apart\n      due is 2026-03-30, expected 2026-03-31\n")
        .endsWith("1 case of 2 requirements: 1 not as expected\n");
  }

  @Test
  void some_requirements_can_be_chosen() {
    assertThat(Run.of("policy", "test", folder.toString(), "--requirement", "sessions-held").out())
        .isEqualTo("1 case of 1 requirement: all as expected\n");
    Run unknown = Run.of("policy", "test", folder.toString(), "--requirement", "session-held");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("did you mean `sessions-held`?");
  }

  @Test
  void a_file_that_is_not_one_of_cases_is_told_with_its_place() throws IOException {
    cases(CASES.replace("held: 2026-02-02", "helt: 2026-02-02"));
    Files.writeString(folder.resolve("cases/stray.yaml"), CASES);
    Run run = Run.of("policy", "test", folder.toString(), "--budget", "0");
    assertThat(run.code()).isEqualTo(4);
    assertThat(run.errors()).hasSize(3);
    assertThat(run.err())
        .contains("stray.yaml: the policy has no requirement `stray`")
        .contains("sessions-held.yaml:10:", "unknown key `helt`");
  }

  @Test
  void of_a_pack_that_extends_another_what_it_adds_or_adjusts_is_tested() throws IOException {
    Path local = Files.createDirectories(folder.resolve("local"));
    Files.writeString(
        local.resolve("policy.yaml"),
        """
        format: supervision-policy/1
        id: riverside-local
        version: "1"
        title: A stricter Riverside
        extends: ../policy.yaml
        adjust:
          riverside-recorded: { within: 1 day, because: Practice board }
        """);
    assertThat(Run.of("policy", "test", local.toString(), "--budget", "0").out())
        .isEqualTo(
            """
            Without any case: riverside-recorded
            0 cases of 1 requirement: all as expected
            """);
  }

  @Test
  void an_unknown_policy_is_refused() {
    assertThat(Run.of("policy", "test", "riverside").code()).isEqualTo(4);
  }

  private void cases(String text) throws IOException {
    Files.writeString(folder.resolve("cases/sessions-held.yaml"), text);
  }
}
