package org.supervisionrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyNewCommandTest {
  @TempDir private Path folder;

  @Test
  void a_new_policy_is_written_with_a_schema_and_cases_that_hold() throws IOException {
    Path pack = folder.resolve("riverside");
    Run run = start(pack);

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith(
            pack.resolve("policy.yaml")
                + "\n"
                + pack.resolve("policy.schema.json")
                + "\n"
                + pack.resolve("cases/riverside-group-supervision.yaml")
                + "\n");
    assertThat(Run.of("policy", "test", pack.toString(), "--budget", "0").out())
        .isEqualTo("3 cases of 1 requirement: all as expected\n");
    Run valid = Run.of("policy", "validate", "--strict", pack.toString());
    assertThat(valid.code()).isZero();
    assertThat(valid.out())
        .startsWith("riverside  ")
        .contains(" requirements enforced, extends cambridgeshire-2017\n")
        .endsWith("  nothing doubtful, nowhere weaker\n");
  }

  @Test
  void its_first_line_names_the_schema_that_the_command_prints() throws IOException {
    Path pack = folder.resolve("riverside");
    start(pack);

    assertThat(Files.readAllLines(pack.resolve("policy.yaml")))
        .startsWith("# yaml-language-server: $schema=policy.schema.json");
    assertThat(pack.resolve("policy.schema.json")).hasContent(Run.of("schema", "policy").out());
  }

  @Test
  void the_schema_offers_the_requirements_of_the_policy_that_is_extended() throws IOException {
    Path parent = Files.createDirectory(folder.resolve("county"));
    Files.writeString(parent.resolve("policy.yaml"), Packs.of("county", "sessions-held"));
    Path pack = folder.resolve("riverside");
    Run run =
        Run.of(
            "policy",
            "new",
            pack.toString(),
            "--extends",
            parent.resolve("policy.yaml").toString());

    assertThat(run.code()).isZero();
    assertThat(Files.readString(pack.resolve("policy.yaml")))
        .contains("extends: ../county/policy.yaml\n")
        .contains("#   sessions-held: { every: 3 weeks");
    JsonNode schema =
        new ObjectMapper().readTree(Files.readString(pack.resolve("policy.schema.json")));
    assertThat(schema.at("/$defs/adjustments/properties").fieldNames())
        .toIterable()
        .containsExactly("sessions-held", "county-recorded");
    assertThat(Run.of("policy", "validate", pack.toString()).code()).isZero();
  }

  @Test
  void nothing_is_overwritten() throws IOException {
    Path pack = Files.createDirectory(folder.resolve("riverside"));
    Files.writeString(pack.resolve("notes.txt"), "mine");
    Run run = start(pack);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "`"
                + pack
                + "` exists already. help: name a folder that does not, nothing is overwritten\n");
    try (var files = Files.list(pack)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void an_empty_folder_is_filled() throws IOException {
    assertThat(start(Files.createDirectory(folder.resolve("riverside"))).code()).isZero();
  }

  @Test
  void what_cannot_be_an_id_a_day_or_a_policy_is_refused_and_nothing_is_written() {
    Path pack = folder.resolve("Riverside North");
    Run name = start(pack);
    assertThat(name.code()).isEqualTo(2);
    assertThat(name.err())
        .isEqualTo(
            "`Riverside North` is no id of a policy. help: use small letters, digits and `-`:"
                + " `riverside-2026`\n");
    Path other = folder.resolve("riverside");
    Run day = Run.of("policy", "new", other.toString(), "--from", "1 April");
    assertThat(day.code()).isEqualTo(2);
    assertThat(day.err())
        .isEqualTo("`--from 1 April` is not a date. help: a date is written `2026-10-01`\n");
    Run parent = Run.of("policy", "new", other.toString(), "--extends", "cambridgeshire-2071");
    assertThat(parent.code()).isEqualTo(4);
    assertThat(parent.err())
        .isEqualTo(
            "unknown policy `cambridgeshire-2071`: no pack has this id and there is no such file."
                + " help: did you mean `cambridgeshire-2017`?\n");
    assertThat(pack).doesNotExist();
    assertThat(other).doesNotExist();
  }

  private static Run start(Path pack) {
    return Run.of("policy", "new", pack.toString(), "--from", "2026-04-01");
  }
}
