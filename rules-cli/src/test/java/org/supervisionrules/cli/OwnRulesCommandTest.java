package org.supervisionrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pack of {@code examples/own-rules}, and what happens without its permission. */
class OwnRulesCommandTest {
  private static final String PACK = "../examples/own-rules/millbrook";
  private static final String HISTORY = "../examples/own-rules/history.json";

  @TempDir private Path folder;

  @Test
  void every_command_that_reads_a_policy_refuses_rules_that_are_not_allowed() {
    String[][] commands = {
      {"check", HISTORY, "-p", PACK},
      {"due", HISTORY, "-p", PACK},
      {"explain", "staff-supervised", "-p", PACK},
      {"policy", "show", PACK},
      {"policy", "test", PACK},
      {"policy", "validate", PACK},
      {"policy", "coverage", PACK},
      {"policy", "diff", PACK, "cambridgeshire-2017"},
      {"schema", "history", "-p", PACK},
    };
    for (String[] command : commands) {
      Run run = Run.of(command);
      assertThat(run.code()).as(String.join(" ", command)).isEqualTo(ExitCode.POLICY);
      assertThat(run.out()).isEmpty();
      assertThat(run.errors())
          .singleElement()
          .asString()
          .endsWith(
              "policy.yaml: this policy has rules of its own, which are code: `new-supervisor.drl`."
                  + " help: read them; if you trust them, say `--allow-rules`, in a program"
                  + " `OwnRules.ALLOWED`");
    }
  }

  @Test
  void every_case_of_the_example_holds() {
    Run run = Run.of("policy", "test", PACK, "--allow-rules", "--budget", "0");
    assertThat(run.out()).isEqualTo("7 cases of 2 requirements: all as expected\n");
    assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void the_properties_hold_of_a_policy_with_rules_too() {
    Run run = Run.of("policy", "test", PACK, "--allow-rules", "--tries", "60");
    assertThat(run.out()).contains("✓ the due date is the last day in time").doesNotContain("✗");
    assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void without_its_rules_the_example_fails_its_cases() throws IOException {
    Files.createDirectory(folder.resolve("cases"));
    for (String file : new String[] {"staff-supervised", "record-shared"}) {
      Path cases = Path.of("cases", file + ".yaml");
      Files.copy(Path.of(PACK).resolve(cases), folder.resolve(cases));
    }
    Files.writeString(
        folder.resolve("policy.yaml"),
        Files.readString(Path.of(PACK, "policy.yaml"))
            .replace("    rules: new-supervisor.drl\n", ""));
    Run run = Run.of("policy", "test", folder.toString(), "--budget", "0");
    assertThat(run.code()).isEqualTo(ExitCode.FOUND);
    assertThat(run.out()).contains("outcome is breached, expected pending", "2 not as expected");
  }

  @Test
  void the_example_lets_a_new_supervisor_have_a_week() {
    Run run = Run.of("check", HISTORY, "-p", PACK, "--allow-rules", "-f", "json");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(ExitCode.FOUND);
    assertThat(run.out())
        .contains(
            "Whether a session up to a week late was the first with a new supervisor is not on"
                + " record: done on 2026-02-17",
            "\"breaches\": { \"violation\": 1, \"warning\": 0, \"advice\": 0 }");
  }

  @Test
  void the_rule_that_the_documentation_shows_is_that_of_the_example() throws IOException {
    String page = Files.readString(Path.of("../docs/policy.md"));
    String shown = page.substring(page.indexOf("rule \"The first"), page.indexOf("\nend\n"));
    assertThat(Files.readString(Path.of(PACK, "new-supervisor.drl"))).contains(shown);
  }

  @Test
  void the_requirement_says_where_its_rules_are() {
    Run run = Run.of("explain", "staff-supervised", "-p", PACK, "--allow-rules");
    assertThat(run.out()).contains("new-supervisor.drl, then by the rules of its");
  }

  @Test
  void a_rule_that_fails_ends_the_run_with_its_place() throws IOException {
    copy("act.get( \"supervisor\" ).isPresent()", "act.get( \"colour\" ).isPresent()");
    Run run = Run.of("check", HISTORY, "-p", folder.toString(), "--allow-rules");
    assertThat(run.code()).isEqualTo(ExitCode.POLICY);
    assertThat(run.errors())
        .containsExactly(
            folder.resolve("new-supervisor.drl")
                + ": a condition failed: session has no attribute colour. help: try it with a case:"
                + " `supervision policy test`");
  }

  @Test
  void a_rule_that_cannot_be_compiled_is_named_with_its_line() throws IOException {
    copy("creditedOn > dueOn", "creditedOn > dueDay");
    Run run = Run.of("policy", "validate", folder.toString(), "--allow-rules");
    assertThat(run.code()).isEqualTo(ExitCode.POLICY);
    assertThat(run.out()).isEmpty();
    assertThat(run.errors())
        .hasSize(2)
        .allMatch(error -> error.contains("new-supervisor.drl:") && error.contains("dueDay"));
  }

  private void copy(String found, String written) throws IOException {
    Files.copy(Path.of(PACK, "policy.yaml"), folder.resolve("policy.yaml"));
    Files.writeString(
        folder.resolve("new-supervisor.drl"),
        Files.readString(Path.of(PACK, "new-supervisor.drl")).replace(found, written));
  }
}
