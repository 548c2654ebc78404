package org.supervisionrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyValidateCommandTest {
  private static final String NEVER =
      """
        - id: never-asked
          clauses: [RIV-3]
          must: Whoever is employed and is not is supervised
          kind: deadline
          for: { subject: staff, in: { period: employment }, notIn: { period: employment } }
          each: { event: session, status: held }
          from: held
          done: { record.completed: present }
          within: 2 days
      """;

  @TempDir private Path folder;

  @Test
  void a_policy_without_doubts_says_so() throws IOException {
    Run run = Run.of("policy", "validate", write("riverside", pack()));
    assertThat(run.out())
        .isEqualTo("riverside  2 requirements enforced\n  nothing doubtful, nowhere weaker\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  void without_a_name_it_is_that_of_the_option() throws IOException {
    String file = write("riverside", pack());
    assertThat(Run.of("policy", "validate", "-p", file))
        .isEqualTo(Run.of("policy", "validate", file));
  }

  @Test
  void what_is_doubtful_is_named_and_found_only_where_it_is_asked_to_be_strict()
      throws IOException {
    String file = write("riverside", pack() + NEVER);
    Run run = Run.of("policy", "validate", file);
    assertThat(run.out())
        .startsWith("riverside  3 requirements enforced\n  doubtful  ")
        .contains("never-asked")
        .endsWith("  1 thing doubtful, nowhere weaker\n");
    assertThat(run.code()).isZero();
    Run strict = Run.of("policy", "validate", "--strict", file);
    assertThat(strict.code()).isEqualTo(1);
    assertThat(strict.out()).isEqualTo(run.out());
  }

  @Test
  void where_a_local_policy_asks_less_its_reason_is_told_and_nothing_is_found() throws IOException {
    write("riverside", pack());
    String local =
        write(
            "local",
            """
            format: supervision-policy/1
            id: local
            version: "1"
            title: A weaker Riverside
            extends: ../riverside/policy.yaml
            adjust:
              riverside-recorded: { within: 5 days, because: "Board, 2 March 2026" }
            """);
    Run run = Run.of("policy", "validate", "--strict", local);
    assertThat(run.out())
        .isEqualTo(
            """
            local  2 requirements enforced, extends riverside
              weaker    riverside-recorded: within 5 days instead of within 2 days (Board, 2 March 2026)
              nothing doubtful, weaker in 1 place
            """);
    assertThat(run.code()).isZero();
  }

  @Test
  void every_mistake_is_told_with_its_place_and_nothing_is_printed() throws IOException {
    String file =
        write(
            "riverside",
            pack()
                .replace("every: 4 weeks", "evry: 4 weeks")
                .replace("event: unit-meeting", "event: unit-meting"));
    Run run = Run.of("policy", "validate", file);
    assertThat(run.code()).isEqualTo(4);
    assertThat(run.out()).isEmpty();
    assertThat(run.errors())
        .containsExactly(
            file + ":15:5: unknown key `evry` in a requirement. help: did you mean `every`?",
            file + ":25:20: unknown event `unit-meting`. help: did you mean `unit-meeting`?");
  }

  @Test
  void what_is_no_policy_is_refused_without_a_stack_trace() throws IOException {
    String file = write("riverside", "id: [\n");
    Run run = Run.of("policy", "validate", file);
    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).startsWith(file + ":").contains("not YAML").doesNotContain("\tat ");
    Run unknown = Run.of("policy", "validate", "cambridgeshire-2071");
    assertThat(unknown.code()).isEqualTo(4);
    assertThat(unknown.err())
        .isEqualTo(
            "unknown policy `cambridgeshire-2071`: no pack has this id and there is no such file."
                + " help: did you mean `cambridgeshire-2017`?\n");
    assertThat(Run.of("policy", "validate", "--stirct").code()).isEqualTo(2);
  }

  private static String pack() {
    return Packs.of("riverside", "sessions-held");
  }

  private String write(String name, String content) throws IOException {
    Path pack = Files.createDirectories(folder.resolve(name));
    return Files.writeString(pack.resolve("policy.yaml"), content).toString();
  }
}
