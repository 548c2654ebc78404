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

class PolicyDiffCommandTest {
  private static final String HISTORY =
      """
      { "format": "supervision-history/1", "asOf": "2026-03-02", "complete": ["session"],
        "histories": [
          { "subject": { "id": "S-1", "kind": "staff" },
            "periods": [ { "type": "employment", "from": "2026-01-05" } ],
            "events": [ { "type": "session", "id": "a", "held": "2026-01-12" },
                        { "type": "session", "id": "b", "held": "2026-02-09" } ] },
          { "subject": { "id": "S-2", "kind": "staff" },
            "periods": [ { "type": "employment", "from": "2026-02-23" } ] } ] }
      """;

  @TempDir private Path folder;
  private String before = "";
  private String after = "";

  @BeforeEach
  void packs() throws IOException {
    before = write("before.yaml", Packs.of("riverside", "sessions-held"));
    after =
        write(
            "after.yaml",
            Packs.of("riverside", "sessions-held")
                .replace("every: 4 weeks", "every: 3 weeks")
                .replace("within: 2 days", "within: 5 days"));
  }

  @Test
  void the_same_policy_twice_has_no_changes() {
    Run run = Run.of("policy", "diff", before, before);
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo("riverside -> riverside\n  2 as before\n");
  }

  @Test
  void stricter_and_weaker_are_told_apart() {
    Run run = Run.of("policy", "diff", before, after);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    Golden.check("policy-diff.txt", run.out());
  }

  @Test
  void histories_show_whose_outcome_changes() throws IOException {
    String history = write("history.json", HISTORY);
    Run run = Run.of("policy", "diff", before, after, "--on", history);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith(Run.of("policy", "diff", before, after).out())
        .contains(
            """

            Tried on 2 histories: the outcome changes for 1

            sessions-held  pending -> breached, 1 subject
              smallest  S-1
            """)
        .endsWith(
            """
              before    Next session is due on 2026-03-09
              after     Next session was due on 2026-02-02: it was held on 2026-02-09, 7 days late
            """);
  }

  @Test
  void json_says_the_same() throws IOException {
    String history = write("history.json", HISTORY);
    JsonNode json =
        new ObjectMapper()
            .readTree(Run.of("policy", "diff", before, after, "--on", history, "-f", "json").out());
    assertThat(json.findValuesAsText("requirement")).contains("sessions-held");
    assertThat(json.toString()).contains("\"stricter\"", "\"weaker\"", "\"S-1\"");
  }

  @Test
  void a_history_with_problems_is_told_and_the_others_are_tried() throws IOException {
    String history = write("history.json", HISTORY.replace("\"2026-02-09\"", "\"9 Feb\""));
    Run run = Run.of("policy", "diff", before, after, "--on", history);
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).startsWith(history + ":6:59: `9 Feb` ");
    assertThat(run.out()).startsWith("riverside -> riverside\n");
    assertThat(Run.of("policy", "diff", before, after, "--on", history + "x").code()).isEqualTo(3);
  }

  @Test
  void a_policy_that_extends_none_needs_a_second_one() {
    Run run = Run.of("policy", "diff", before);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("`riverside` extends no policy to compare it with. help: name two policies\n");
  }

  @Test
  void a_broken_policy_is_refused_with_its_place() throws IOException {
    String broken =
        write("broken.yaml", Packs.of("riverside", "sessions-held").replace("4 weeks", "4 wekes"));
    Run run = Run.of("policy", "diff", before, broken);
    assertThat(run.code()).isEqualTo(4);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(broken + ":15:12: `4 wekes` is not an amount. help: ");
    assertThat(Run.of("policy", "diff", before, after, "-f", "yaml").code()).isEqualTo(2);
    assertThat(Run.of("policy", "diff").code()).isEqualTo(2);
  }

  private String write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }
}
