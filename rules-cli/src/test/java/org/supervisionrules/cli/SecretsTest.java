package org.supervisionrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody needs to know of the people in the data is in no report. */
class SecretsTest {
  private static final List<String> SECRETS =
      List.of(
          "SECRETNAME",
          "maternity",
          "SECRETREASON",
          "SECRETAGENDA",
          "SECRETROUTE",
          "SECRETTARGET",
          "SECRETNEED",
          "SECRETWORD",
          "SECRETDATE",
          "SECRETAMOUNT");

  private static final List<String> IDS =
      List.of(
          "S-1", "M-77", "C-88", "E-31", "E-32", "E-33", "U-99", "J-55", "B-66", "history.json");

  private static final String DOCUMENT =
      """
      { "format": "supervision-history/1", "asOf": "2026-06-30", "recordsFrom": "2026-01-05",
        "histories": [
          { "subject": { "id": "S-1", "kind": "staff", "name": "SECRETNAME" },
            "periods": [
              { "type": "employment", "from": "2025-01-06" },
              { "type": "role", "role": "social-worker", "from": "2025-01-06" },
              { "type": "case", "case": "C-88", "from": "2026-01-05" },
              { "type": "member-of", "unit": "U-99", "from": "2025-01-06" },
              { "type": "supervised-by", "supervisor": "M-77", "from": "2025-01-06" },
              { "type": "appraised", "targets": ["SECRETTARGET"], "from": "2026-01-05", "to": "2026-02-27" },
              { "type": "absence", "reason": "maternity", "from": "2026-03-02", "to": "2026-04-20" } ],
            "events": [
              { "type": "session", "id": "E-31", "held": "2026-01-05", "topics": ["SECRETAGENDA"],
                "supervisor": "M-77", "targetsReviewed": ["other"], "needsIdentified": ["SECRETNEED"],
                "cases": [ { "case": "C-88", "depth": "brief" } ], "matters": ["matter-E"] },
              { "type": "session", "id": "E-32", "status": "postponed", "planned": "2026-02-02",
                "reason": "SECRETREASON", "exceptional": true },
              { "type": "session", "id": "E-33", "held": "2026-02-20", "reconvenes": "E-32",
                "record": { "completed": "2026-02-21" } },
              { "type": "agreement", "on": "2026-01-05", "escalationRoute": "SECRETROUTE" } ] },
          { "subject": { "id": "J-55", "kind": "staff" },
            "periods": [
              { "type": "employment", "from": "SECRETDATE", "contract": "SECRETWORD" },
              { "type": "part-time", "agreedInterval": "SECRETAMOUNT", "from": "2026-03-02" } ],
            "events": [
              { "type": "session", "id": "B-66", "held": "2026-01-05", "exceptional": "SECRETWORD" },
              { "type": "session", "id": "B-66", "held": "2026-01-05", "cases": "SECRETWORD",
                "reconvenes": "B-66" } ] } ] }
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void no_report_tells_a_name_an_absence_reason_or_free_text(ReportFormat format)
      throws IOException {
    Path report = folder.resolve("report");
    Run run =
        Run.of(
            "check",
            history().toString(),
            "-v",
            "--show",
            "met,breached,undetermined,pending,waived",
            "-f",
            format.word() + "=" + report);
    assertThat(run.code()).isEqualTo(3);
    assertThat(Packed.texts(Files.readAllBytes(report)))
        .anyMatch(text -> text.contains("S-1"))
        .allSatisfy(text -> assertThat(text).doesNotContain(SECRETS));
    assertThat(run.err()).doesNotContain(SECRETS);
  }

  @ParameterizedTest
  @EnumSource(DueFormat.class)
  void no_list_of_what_is_due_tells_them(DueFormat format) throws IOException {
    Run run = Run.of("due", history().toString(), "-v", "-f", format.word());
    assertThat(run.out()).contains("S-1").doesNotContain(SECRETS);
    assertThat(run.err()).doesNotContain(SECRETS);
  }

  @Test
  void no_explanation_tells_them_either() throws IOException {
    Run run = Run.of("explain", "S-1", "social-work-supervision", history().toString(), "-v");
    assertThat(run.out()).contains("2026-02-02").doesNotContain(SECRETS);
    assertThat(run.err()).doesNotContain(SECRETS);
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void with_pseudonyms_no_report_tells_an_id_either(ReportFormat format) throws IOException {
    Path report = folder.resolve("report");
    Run run =
        Run.of(
            "check",
            history().toString(),
            "-v",
            "--pseudonyms",
            "--progress",
            "always",
            "--show",
            "met,breached,undetermined,pending,waived",
            "-f",
            format.word() + "=" + report);
    assertThat(run.code()).isEqualTo(3);
    assertThat(Packed.texts(Files.readAllBytes(report)))
        .anyMatch(text -> text.contains("P-"))
        .allSatisfy(text -> assertThat(tokens(text)).doesNotContainAnyElementsOf(IDS))
        .allSatisfy(text -> assertThat(text).doesNotContain(SECRETS));
    assertThat(run.err()).contains("P-").doesNotContain(SECRETS);
    assertThat(tokens(run.err())).doesNotContainAnyElementsOf(IDS);
  }

  @ParameterizedTest
  @EnumSource(DueFormat.class)
  void with_pseudonyms_no_list_of_what_is_due_tells_an_id(DueFormat format) throws IOException {
    Run run = Run.of("due", history().toString(), "-v", "--pseudonyms", "-f", format.word());
    assertThat(run.out()).contains("P-");
    assertThat(tokens(run.out() + run.err())).doesNotContainAnyElementsOf(IDS);
  }

  @ParameterizedTest
  @EnumSource(PlanFormat.class)
  void no_plan_tells_a_name_and_with_pseudonyms_none_tells_an_id(PlanFormat format)
      throws IOException {
    Run plain = Run.of("plan", history().toString(), "-v", "-f", format.word());
    assertThat(plain.out()).contains("S-1");
    if (format != PlanFormat.HISTORY) {
      assertThat(plain.out()).doesNotContain(SECRETS);
    }
    assertThat(plain.err()).doesNotContain(SECRETS);
    Run coded = Run.of("plan", history().toString(), "-v", "--pseudonyms", "-f", format.word());
    assertThat(coded.out()).contains("P-").doesNotContain("SECRET");
    assertThat(coded.err()).doesNotContain(SECRETS);
    assertThat(tokens(coded.out() + coded.err())).doesNotContainAnyElementsOf(IDS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"coded.json", "coded.yaml", "coded.ndjson", "coded.xlsx"})
  void with_pseudonyms_no_converted_history_tells_an_id_a_name_or_a_text(String name)
      throws IOException {
    Path out = folder.resolve(name);
    Run run = Run.of("convert", history().toString(), "-v", "--pseudonyms", "-o", out.toString());
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).doesNotContain(SECRETS);
    assertThat(tokens(run.err().replace(folder.toString(), ""))).doesNotContainAnyElementsOf(IDS);
    assertThat(Packed.texts(Files.readAllBytes(out)))
        .anyMatch(text -> text.contains("P-"))
        .allSatisfy(text -> assertThat(text).doesNotContain("SECRET"))
        .allSatisfy(text -> assertThat(tokens(text)).doesNotContainAnyElementsOf(IDS));
  }

  @Test
  void with_pseudonyms_no_folder_of_tables_tells_them_either() throws IOException {
    Path out = folder.resolve("tables");
    Run.of("convert", history().toString(), "--pseudonyms", "-o", out.toString());
    List<Path> tables;
    try (Stream<Path> files = Files.list(out)) {
      tables = files.toList();
    }
    assertThat(tables).hasSizeGreaterThan(5);
    for (Path table : tables) {
      String text = Files.readString(table);
      assertThat(text).doesNotContain("SECRET");
      assertThat(tokens(text)).doesNotContainAnyElementsOf(IDS);
    }
  }

  @ParameterizedTest
  @EnumSource(CompareFormat.class)
  void no_comparison_tells_what_its_reports_do_not(CompareFormat format) throws IOException {
    String[] plain = {report("2026-03-01"), report("2026-06-30")};
    Run run = Run.of("compare", plain[0], plain[1], "-f", format.word());
    assertThat(run.out()).contains("S-1").doesNotContain(SECRETS);
    assertThat(run.err()).doesNotContain(SECRETS);
    String[] coded = {report("2026-03-01", "--pseudonyms"), report("2026-06-30", "--pseudonyms")};
    Run hidden = Run.of("compare", coded[0], coded[1], "-f", format.word());
    assertThat(hidden.out()).contains("P-").doesNotContain(SECRETS);
    assertThat(tokens(hidden.out() + hidden.err())).doesNotContainAnyElementsOf(IDS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json"})
  void no_difference_of_policies_tried_on_histories_tells_them(String format) throws IOException {
    String[] policies = {
      "diff", "cambridgeshire-2017", "../examples/local-policies/eastvale-hours"
    };
    Run plain = diff(policies, format);
    assertThat(plain.out()).contains("S-1").doesNotContain(SECRETS);
    assertThat(plain.err()).doesNotContain(SECRETS);
    Run coded = diff(policies, format, "--pseudonyms");
    assertThat(coded.out()).contains("P-").doesNotContain(SECRETS);
    assertThat(tokens(coded.out() + coded.err())).doesNotContainAnyElementsOf(IDS);
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void who_approved_a_waiver_and_why_is_hidden_with_pseudonyms(ReportFormat format)
      throws IOException {
    Path waivers =
        Files.writeString(
            folder.resolve("waivers.yaml"),
            """
            format: supervision-waivers/1
            waivers:
              - requirement: social-work-supervision
                subjects: S-1
                from: 2026-01-01
                to: 2026-12-31
                because: SECRETWAIVER
                approvedBy: SECRETAPPROVER
                on: 2026-06-01
            """);
    Path report = folder.resolve("report");
    Run run =
        Run.of(
            "check",
            history().toString(),
            "-v",
            "--pseudonyms",
            "--waivers",
            waivers.toString(),
            "-f",
            format.word() + "=" + report);
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).doesNotContain("SECRET");
    assertThat(Packed.texts(Files.readAllBytes(report)))
        .allSatisfy(text -> assertThat(text).doesNotContain("SECRET"))
        .allSatisfy(text -> assertThat(tokens(text)).doesNotContainAnyElementsOf(IDS));
  }

  @Test
  void a_value_that_can_be_a_secret_is_in_a_problem_only_where_people_are_identified() {
    String slip =
        """
        { "format": "supervision-history/1", "histories": [
          { "subject": { "id": "S-1", "kind": "staff" },
            "periods": [ { "type": "absence", "from": "SECRETDATE", "reason": "matrenity" } ] } ] }
        """;
    assertThat(Run.withInput(slip, "check", "-", "--identify", "-f", "json").err())
        .contains("unknown reason `matrenity`. help: did you mean `maternity`?")
        .contains("`SECRETDATE` cannot be read as a date. help: write dates as `2026-02-02`");
    assertThat(Run.withInput(slip, "check", "-", "-f", "json").err())
        .contains("unknown reason. help: known: `sickness`, `maternity`, ")
        .contains("the text cannot be read as a date. help: write dates as `2026-02-02`");
  }

  @Test
  void names_and_reasons_are_told_where_they_are_asked_for() throws IOException {
    Run text = Run.of("check", history().toString(), "--identify", "--show", "breached");
    assertThat(text.out())
        .contains("S-1 (SECRETNAME)")
        .contains("reason of E-32: SECRETREASON")
        .contains("SECRETTARGET");
    Run pair =
        Run.of(
            "explain", "S-1", "social-work-supervision", history().toString(), "--identify", "-q");
    assertThat(pair.out()).contains("reason of absence from 2026-03-02: maternity");
    Run json = Run.of("check", history().toString(), "--identify", "-f", "json", "-q");
    assertThat(json.out()).contains("\"subject\": \"S-1\"").doesNotContain("SECRETNAME");
    Run due = Run.of("due", history().toString(), "--identify", "-q", "--within", "60 days");
    assertThat(due.out()).contains("S-1 (SECRETNAME)");
  }

  @Test
  void people_cannot_be_identified_and_hidden_at_once() throws IOException {
    Run run = Run.of("check", history().toString(), "--identify", "--pseudonyms");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("`--identify` and `--pseudonyms` say opposite things");
  }

  private Run diff(String[] policies, String format, String... more) throws IOException {
    List<String> all = new ArrayList<>(List.of("policy"));
    all.addAll(List.of(policies));
    all.addAll(List.of("--on", history().toString(), "-f", format));
    all.addAll(List.of(more));
    return Run.of(all.toArray(String[]::new));
  }

  /** A JSON report as of a day, under a name that says nothing. */
  private String report(String day, String... more) throws IOException {
    Path report = folder.resolve(day + ".json");
    List<String> all = new ArrayList<>(List.of("check", history().toString(), "--as-of", day));
    all.addAll(List.of("-f", "json=" + report));
    all.addAll(List.of(more));
    Run.of(all.toArray(String[]::new));
    return report.toString();
  }

  /** The words of a text, so that a piece of a code is not taken for an id. */
  private static List<String> tokens(String text) {
    return Pattern.compile("[A-Za-z0-9.-]+")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private Path history() throws IOException {
    return Files.writeString(folder.resolve("history.json"), DOCUMENT);
  }
}
