package org.supervisionrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The session of {@link Documents#BREACHED} was due on 2026-02-02 and held the day after. */
class WaiversTest {
  private static final String WAIVER =
      """
      format: supervision-waivers/1
      waivers:
        - requirement: social-work-supervision
          subjects: [S-1]
          from: 2026-01-20
          to: 2026-02-02
          because: the office was flooded
          approvedBy: head of service
          on: 2026-01-19
      """;

  @TempDir private Path folder;

  @BeforeEach
  void documents() throws IOException {
    write("breached.json", Documents.BREACHED);
    write("met.json", Documents.MET);
    write("w.yaml", WAIVER);
  }

  @Test
  void a_waived_breach_does_not_fail_and_is_not_met() throws IOException {
    assertThat(run("check @breached.json").code()).isEqualTo(1);
    Run run = run("check @breached.json --waivers @w.yaml -f json");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    JsonNode report = new ObjectMapper().readTree(run.out());
    assertThat(report.at("/summary/outcomes/waived").asInt()).isEqualTo(1);
    assertThat(report.at("/summary/outcomes/breached").asInt()).isZero();
    assertThat(report.at("/summary/breaches/violation").asInt()).isZero();
    assertThat(report.at("/waivers/applied").asInt()).isEqualTo(1);
    assertThat(report.at("/waivers/expired"))
        .extracting(JsonNode::asText)
        .containsExactly("social-work-supervision S-1 2026-01-20/2026-02-02");
    JsonNode finding = finding(report, "waived");
    assertThat(finding.at("/waiver/because").asText()).isEqualTo("the office was flooded");
    assertThat(finding.at("/waiver/approvedBy").asText()).isEqualTo("head of service");
    assertThat(finding.at("/waiver/on").asText()).isEqualTo("2026-01-19");
    assertThat(finding.at("/waiver/from").asText()).isEqualTo("2026-01-20");
    assertThat(finding.at("/waiver/to").asText()).isEqualTo("2026-02-02");
    JsonNode without = new ObjectMapper().readTree(run("check @breached.json -f json").out());
    assertThat(finding.path("id")).isEqualTo(finding(without, "breached").path("id"));
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "2026-02-02, 2026-02-02, 0",
    "2026-01-01, 2026-02-02, 0",
    "2026-02-02, 2026-12-31, 0",
    "2026-01-01, 2026-02-01, 1",
    "2026-02-03, 2026-12-31, 1"
  })
  void the_due_day_must_lie_between_both_days_inclusive(String from, String to, int code)
      throws IOException {
    write("days.yaml", WAIVER.replace("2026-02-02", to).replace("2026-01-20", from));
    assertThat(run("check @breached.json --waivers @days.yaml").code()).isEqualTo(code);
  }

  @ParameterizedTest(name = "ended {0}, waived to {1}: {2}")
  @CsvSource({
    "2026-02-09T23:59, 2026-02-10, 0",
    "2026-02-09T23:59, 2026-02-09, 1",
    "2026-02-10T00:00, 2026-02-10, 1",
    "2026-02-10T00:00, 2026-02-11, 0",
    "2026-03-28T23:30, 2026-03-29, 1",
    "2026-03-28T23:30, 2026-03-30, 0",
    "2026-06-09T23:30Z, 2026-06-10, 1",
    "2026-06-09T23:30Z, 2026-06-11, 0"
  })
  void a_due_time_counts_by_its_day_in_the_zone_at_midnight_and_across_a_clock_change(
      String ended, String to, int code) throws IOException {
    write(
        "unit.json",
        """
        { "format": "supervision-history/1", "asOf": "2026-09-01", "recordsFrom": "2026-01-05",
          "histories": [ { "subject": { "id": "U-1", "kind": "unit" }, "events": [
            { "type": "unit-meeting", "id": "um1", "ended": "%s" } ] } ] }
        """
            .formatted(ended));
    write(
        "unit.yaml",
        WAIVER
            .replace("social-work-supervision", "unit-meeting-recorded")
            .replace("S-1", "U-1")
            .replace("2026-01-20", "2026-01-01")
            .replace("2026-02-02", to));
    String check =
        "check @unit.json --only unit-meeting-recorded --fail-on warning --waivers @unit.yaml";
    assertThat(run("check @unit.json --only unit-meeting-recorded --fail-on warning").code())
        .isEqualTo(1);
    assertThat(run(check).code()).isEqualTo(code);
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void every_form_says_why_it_is_waived_and_who_approved_it(ReportFormat format)
      throws IOException {
    Path report = folder.resolve("report");
    run("check @breached.json --waivers @w.yaml -f " + format.word() + "=@report");
    assertThat(Packed.texts(Files.readAllBytes(report)))
        .anyMatch(
            text -> text.contains("the office was flooded") && text.contains("head of service"));
  }

  @Test
  void text_says_it_apart_from_the_breaches() {
    assertThat(run("check @breached.json --waivers @w.yaml").out())
        .contains("No breaches", "1 waived", "── Waived ──")
        .contains(
            "2026-01-20/2026-02-02: the office was flooded; approved by head of service on"
                + " 2026-01-19")
        .contains("expired: social-work-supervision S-1 2026-01-20/2026-02-02")
        .doesNotContain("── Breaches ──");
  }

  @Test
  void explain_says_which_waiver_covers_it() {
    Run run = run("explain S-1 social-work-supervision @breached.json --waivers @w.yaml");
    assertThat(run.out())
        .contains("a waiver covers what was breached", "the office was flooded; approved by");
  }

  @Test
  void what_is_waived_is_not_overdue() throws IOException {
    write(
        "open.json",
        Documents.document("2026-02-20", Documents.history("S-1", "2026-01-05", "x"))
            .replace(",\n    { \"type\": \"session\", \"id\": \"s2\", \"held\": \"x\" }", ""));
    assertThat(run("due @open.json").out()).contains("1 overdue");
    assertThat(run("due @open.json --waivers @w.yaml").out()).doesNotContain("overdue by");
  }

  @Test
  void a_waiver_that_covers_no_breach_is_unused() throws IOException {
    JsonNode report = json("check @met.json --waivers @w.yaml -f json -q");
    assertThat(report.at("/waivers/applied").asInt()).isZero();
    assertThat(report.at("/waivers/unused/0").asText())
        .isEqualTo("social-work-supervision S-1 2026-01-20/2026-02-02");
  }

  @Test
  void a_waiver_of_nobody_is_named_with_a_suggestion() {
    Run run = run("check @met.json --waivers @w.yaml");
    assertThat(run.code()).isZero();
    assertThat(run.err())
        .isEqualTo(
            folder
                + "/w.yaml:4:16: warning: no history is of subject `S-1`. help: did you mean"
                + " `S-2`?\n");
    assertThat(run("check @met.json --waivers @w.yaml -q").err()).isEmpty();
  }

  @Test
  void waivers_of_subjects_and_requirements_that_are_not_asked_for_are_left_out()
      throws IOException {
    JsonNode other = json("check @breached.json @met.json --waivers @w.yaml -f json --subject S-2");
    assertThat(other.path("waivers").toString()).doesNotContain("S-1");
    JsonNode skipped =
        json("check @breached.json --waivers @w.yaml -f json --skip social-work-supervision");
    assertThat(skipped.path("waivers").toString()).doesNotContain("S-1");
    assertThat(run("check @breached.json @met.json --waivers @w.yaml --subject S-2").err())
        .isEmpty();
  }

  @Test
  void a_subject_whose_history_has_problems_is_known() throws IOException {
    write("problem.json", Documents.PROBLEM.replace("S-3", "S-1"));
    assertThat(run("check @problem.json --waivers @w.yaml").err())
        .doesNotContain("no history is of subject");
  }

  @Test
  void several_files_of_waivers_are_one_after_the_other() throws IOException {
    write("more.yaml", WAIVER.replace("S-1", "S-2").replace("flooded", "moved"));
    JsonNode report =
        json("check @breached.json @met.json --waivers @w.yaml --waivers @more.yaml -f json");
    assertThat(report.at("/waivers/applied").asInt()).isEqualTo(1);
    assertThat(report.at("/waivers/unused")).hasSize(1);
  }

  @Test
  void nothing_is_evaluated_with_a_broken_file_of_waivers() throws IOException {
    write("bad.yaml", WAIVER.replace("supervision\n", "supervison\n"));
    Run run = run("check @breached.json --waivers @bad.yaml -f json=@report.json");
    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains("bad.yaml:3:18: ", "did you mean `social-work-supervision`?");
    assertThat(folder.resolve("report.json")).doesNotExist();
    assertThat(run("check @breached.json --waivers @nowhere.yaml").code()).isEqualTo(4);
  }

  @Test
  void a_stream_and_threads_match_alike() throws IOException {
    List<String> histories = new ArrayList<>();
    StringBuilder waivers = new StringBuilder("format: supervision-waivers/1\nwaivers:\n");
    String one = WAIVER.substring(WAIVER.indexOf("  - "));
    for (int i = 0; i < 300; i++) {
      histories.add(Documents.history("S-" + i, "2026-01-05", "2026-02-0" + (1 + i % 6)));
      waivers.append(i % 3 == 0 ? one.replace("S-1]", "S-" + i + "]") : "");
    }
    write("many.json", Documents.document("2026-02-20", histories.toArray(String[]::new)));
    write("many.yaml", waivers.toString());
    Run convert = run("convert @many.json -o @many.ndjson -q");
    assertThat(convert.code()).as(convert.err()).isZero();
    String options = " --waivers @many.yaml -f json -q --threads ";
    JsonNode first = json("check @many.json" + options + "1");
    assertThat(json("check @many.json" + options + "3")).isEqualTo(first);
    JsonNode stream = json("check @many.ndjson" + options + "3");
    assertThat(stream.path("waivers")).isEqualTo(first.path("waivers"));
    assertThat(stream.path("summary")).isEqualTo(first.path("summary"));
    assertThat(first.at("/waivers/applied").asInt()).isEqualTo(50);
    assertThat(first.at("/waivers/unused")).hasSize(50);
  }

  @Test
  void the_schema_of_waivers_is_printed() throws IOException {
    JsonNode schema = new ObjectMapper().readTree(run("schema waivers").out());
    assertThat(schema.path("title").asText()).isEqualTo("supervision-waivers/1");
  }

  private static JsonNode finding(JsonNode report, String outcome) {
    for (JsonNode result : report.path("results")) {
      for (JsonNode finding : result.path("findings")) {
        if (finding.path("outcome").asText().equals(outcome)) {
          return finding;
        }
      }
    }
    throw new AssertionError("no finding is " + outcome);
  }

  private JsonNode json(String command) throws IOException {
    return new ObjectMapper().readTree(run(command).out());
  }

  /** Runs a command in which {@code @name} is a file of the folder. */
  private Run run(String command) {
    return Run.of(
        Arrays.stream(command.split(" ", -1))
            .map(word -> word.replace("@", folder + "/"))
            .toArray(String[]::new));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
