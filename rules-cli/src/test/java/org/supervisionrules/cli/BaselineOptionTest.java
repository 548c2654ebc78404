package org.supervisionrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** S-1 had a session a day late in February; in March there is another of S-4. */
class BaselineOptionTest {
  private static final String OLD = Documents.history("S-1", "2026-01-05", "2026-02-03");
  private static final String NEW = Documents.history("S-4", "2026-01-05", "2026-02-04");
  private static final String KEPT = Documents.history("S-1", "2026-01-05", "2026-02-02");

  @TempDir private Path folder;

  @BeforeEach
  void documents() throws IOException {
    write("old.json", Documents.document("2026-02-20", OLD));
    write("both.json", Documents.document("2026-02-20", OLD, NEW));
    write("fixed.json", Documents.document("2026-02-20", KEPT));
    run("check @old.json -q -f json=@base.json -f ndjson=@base.ndjson");
  }

  @ParameterizedTest
  @ValueSource(strings = {"base.json", "base.ndjson"})
  void known_breaches_are_reported_and_do_not_fail(String base) throws IOException {
    assertThat(run("check @old.json").code()).isEqualTo(1);
    Run run = run("check @old.json -f json --baseline @" + base);
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    JsonNode report = new ObjectMapper().readTree(run.out());
    assertThat(report.at("/summary/breaches/violation").asInt()).isEqualTo(1);
    assertThat(report.at("/summary/baseline"))
        .hasToString("{\"size\":1,\"still\":1,\"waived\":0,\"undecided\":0,\"fixed\":0,\"new\":0}");
    assertThat(breaches(report)).singleElement().matches(one -> one.path("known").asBoolean());
  }

  @Test
  void a_new_breach_fails_and_comes_first() throws IOException {
    Run run = run("check @both.json -f json --baseline @base.json");
    assertThat(run.code()).isEqualTo(1);
    JsonNode report = new ObjectMapper().readTree(run.out());
    assertThat(report.at("/summary/baseline/new").asInt()).isEqualTo(1);
    assertThat(breaches(report)).hasSize(2);
    assertThat(breaches(report).get(1).has("known")).isFalse();
    String text = run("check @both.json --baseline @base.json").out();
    assertThat(text).contains("Baseline: 1 known breach: 1 still there, 0 fixed; 1 new");
    String breaches = text.substring(text.indexOf("── Breaches"));
    assertThat(breaches.indexOf("S-4")).isLessThan(breaches.indexOf("S-1 "));
    assertThat(breaches.indexOf("in the baseline")).isGreaterThan(breaches.indexOf("S-1 "));
  }

  @Test
  void fail_on_looks_at_the_severity_of_new_breaches() {
    assertThat(run("check @both.json --baseline @base.json --fail-on never").code()).isZero();
    assertThat(run("check @both.json --baseline @base.json --subject S-1").code()).isZero();
    assertThat(run("check @both.json --baseline @base.json --subject S-4").code()).isEqualTo(1);
  }

  @Test
  void fixing_never_fails_and_is_told() {
    Run run = run("check @fixed.json --baseline @base.json");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("No breaches", "Baseline: 1 known breach: 0 still there, 1 fixed; 0 new");
  }

  @Test
  void what_is_left_out_is_not_taken_for_fixed() {
    write("other.json", Documents.MET);
    assertThat(run("check @other.json --baseline @base.json").out())
        .contains("Baseline: 1 known breach: 0 still there, 1 undecided, 0 fixed; 0 new");
    assertThat(run("check @old.json --baseline @base.json --only case-review").out())
        .contains("1 undecided, 0 fixed");
  }

  @Test
  void a_breach_that_is_waived_since_is_neither_new_nor_fixed() {
    write(
        "w.yaml",
        """
        format: supervision-waivers/1
        waivers:
          - { requirement: social-work-supervision, subjects: S-1, from: 2026-02-02, to: 2026-02-02,
              because: flood, approvedBy: head }
        """);
    Run run = run("check @old.json --baseline @base.json --waivers @w.yaml");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("0 still there, 1 waived, 0 fixed; 0 new");
  }

  @ParameterizedTest
  @EnumSource(
      value = ReportFormat.class,
      names = {"TEXT", "JSON", "NDJSON", "HTML", "SARIF", "MARKDOWN", "XLSX"})
  void the_size_of_the_baseline_is_always_told(ReportFormat format) throws IOException {
    run("check @both.json --baseline @base.json -f " + format.word() + "=@report");
    assertThat(Packed.texts(Files.readAllBytes(folder.resolve("report"))))
        .anyMatch(
            text ->
                text.contains("1 known breach: 1 still there, 0 fixed; 1 new")
                    || text.replace(" ", "").contains("\"baseline\":{\"size\":1,\"still\":1,"));
  }

  @Test
  void forms_mark_what_is_known() throws IOException {
    run(
        "check @both.json --baseline @base.json -f markdown=@r.md -f csv=@r.csv -f sarif=@r.sarif"
            + " -f junit=@r.xml -f html=@r.html");
    assertThat(read("r.md"))
        .contains("| violation | `S-4` |", "| violation, in the baseline | `S-1` |");
    assertThat(read("r.csv").lines().filter(line -> line.contains(",S-1,")))
        .anyMatch(line -> line.contains(",known,"));
    assertThat(read("r.csv").lines().filter(line -> line.contains(",S-4,")))
        .anyMatch(line -> line.contains(",new,"));
    List<String> states = new ArrayList<>();
    for (JsonNode result : new ObjectMapper().readTree(read("r.sarif")).at("/runs/0/results")) {
      if (result.path("kind").asText().equals("fail")) {
        states.add(result.at("/properties/subject").asText() + result.path("baselineState"));
      }
    }
    assertThat(states).containsExactly("S-1\"unchanged\"", "S-4\"new\"");
    assertThat(read("r.xml"))
        .contains("<skipped message=\"breached, in the baseline: ", "<failure message=");
    assertThat(read("r.html")).contains("in the baseline");
  }

  @Test
  void without_a_baseline_nothing_is_said_of_one() {
    for (String format : List.of("text", "json", "sarif", "markdown")) {
      assertThat(run("check @both.json -f " + format).out()).doesNotContain("aseline");
    }
  }

  @Test
  void another_policy_or_a_later_day_is_a_warning() {
    write("strange.json", read("base.json").replace("\"cambridgeshire-2017\"", "\"other\""));
    assertThat(run("check @old.json --baseline @strange.json").err())
        .contains("strange.json: warning: the baseline is of policy `other`");
    Run earlier = run("check @old.json --as-of 2026-02-10 --baseline @base.json");
    assertThat(earlier.code()).isZero();
    assertThat(earlier.err()).contains("the baseline is as of 2026-02-20, later than this run");
    assertThat(run("check @old.json --as-of 2026-02-10 --baseline @base.json -q").err()).isEmpty();
  }

  @Test
  void what_is_no_report_is_refused_before_anything_is_evaluated() {
    Run run = run("check @old.json --baseline @old.json -f json=@report.json");
    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err())
        .contains("old.json:1:13: unknown format `supervision-history/1`")
        .contains("written with `-f json`");
    assertThat(folder.resolve("report.json")).doesNotExist();
  }

  private static List<JsonNode> breaches(JsonNode report) {
    List<JsonNode> breaches = new ArrayList<>();
    for (JsonNode result : report.path("results")) {
      for (JsonNode finding : result.path("findings")) {
        if (finding.path("outcome").asText().equals("breached")) {
          breaches.add(finding);
        }
      }
    }
    return breaches;
  }

  /** Runs a command in which {@code @name} is a file of the folder. */
  private Run run(String command) {
    return Run.of(
        Arrays.stream(command.split(" ", -1))
            .map(word -> word.replace("@", folder + "/"))
            .toArray(String[]::new));
  }

  private String read(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String name, String text) {
    try {
      Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
