package org.supervisionrules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Severity;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.time.Moment;
import org.supervisionrules.waiver.SmallPolicy;
import org.supervisionrules.waiver.Waiver;
import org.supervisionrules.waiver.WaiverSet;

class BaselineTest {
  private static final Policy POLICY = SmallPolicy.get();
  private static final LocalDate AS_OF = LocalDate.parse("2026-10-01");
  private static final String A = "aaaaaaaaaaaa";
  private static final String B = "bbbbbbbbbbbb";
  private static final String C = "cccccccccccc";

  @TempDir private Path folder;

  @Test
  void json_and_ndjson_reports_are_read_alike() throws Exception {
    List<Result> results =
        List.of(
            result("S-1", breach(A), breach(B), finding(Outcome.PENDING, C)),
            result("S-2", finding(Outcome.UNDETERMINED, "dddddddddddd")));
    for (boolean lines : List.of(false, true)) {
      Baseline baseline = baseline(lines, EnumSet.allOf(Outcome.class), results);
      assertThat(baseline.size()).isEqualTo(2);
      assertThat(baseline.has(A)).isTrue();
      assertThat(baseline.has(B)).isTrue();
      assertThat(baseline.has(C)).as("pending").isFalse();
      assertThat(baseline.has("dddddddddddd")).as("undetermined").isFalse();
      assertThat(baseline.warnings(POLICY, AS_OF)).isEmpty();
    }
  }

  @Test
  void breaches_are_marked_as_known_or_new_and_nothing_else_is() throws Exception {
    Baseline baseline = baseline(result("S-1", breach(A)));
    Result marked = baseline.mark(result("S-1", breach(A), breach(B), finding(Outcome.PENDING, C)));
    assertThat(marked.findings()).extracting(Finding::known).containsExactly(true, false, false);
    assertThat(marked.findings()).extracting(Finding::isNew).containsExactly(false, true, false);
    assertThat(marked.outcome()).isEqualTo(Outcome.BREACHED);
    assertThat(breach(A).known()).isFalse();
    assertThat(breach(A).isNew()).as("not compared").isFalse();
  }

  @Test
  void each_breach_of_the_baseline_is_still_there_waived_undecided_or_fixed() throws Exception {
    Baseline baseline =
        baseline(
            result("S-1", breach(A), breach(B)),
            result("S-2", breach(C)),
            result("S-3", breach("dddddddddddd")),
            result("S-4", breach("eeeeeeeeeeee")),
            result("S-5", breach("ffffffffffff")));
    WaiverSet waivers =
        WaiverSet.of(List.of(Waiver.of("sessions", "S-3", AS_OF, AS_OF, "flood", "head")));
    SinceBaseline since =
        compared(
            baseline,
            result("S-1", breach(A), finding(Outcome.BREACHED, Severity.ADVICE, "111111111111")),
            result("S-2", Outcome.MET),
            result("S-3", breach("dddddddddddd")).under(waivers),
            result("S-4", finding(Outcome.UNDETERMINED, "222222222222")));
    assertThat(since)
        .isEqualTo(
            new SinceBaseline(
                6,
                1,
                1,
                2,
                2,
                Map.of(Severity.VIOLATION, 0L, Severity.WARNING, 0L, Severity.ADVICE, 1L)));
    assertThat(since.words())
        .isEqualTo("6 known breaches: 1 still there, 1 waived, 2 undecided, 2 fixed; 1 new");
  }

  @Test
  void with_an_empty_baseline_every_breach_is_new() throws Exception {
    SinceBaseline since = compared(baseline(), result("S-1", breach(A)));
    assertThat(since.words()).isEqualTo("0 known breaches: 0 still there, 0 fixed; 1 new");
    assertThat(since.fresh()).containsEntry(Severity.VIOLATION, 1L);
  }

  @Test
  void a_report_against_itself_has_nothing_new_and_nothing_fixed() throws Exception {
    Result result = result("S-1", breach(A), breach(B));
    assertThat(compared(baseline(result), result).words())
        .isEqualTo("2 known breaches: 2 still there, 0 fixed; 0 new");
  }

  @Test
  void another_policy_a_later_day_and_breaches_left_out_are_strange() throws Exception {
    Baseline baseline = baseline(false, EnumSet.of(Outcome.MET), List.of(result("S-1", breach(A))));
    Path renamed = folder.resolve("renamed.json");
    Files.writeString(
        renamed, Files.readString(folder.resolve("b")).replace("\"small\"", "\"other\""));
    assertThat(baseline.warnings(POLICY, AS_OF.minusDays(1)))
        .extracting(Problem::message)
        .containsExactly(
            "the baseline is as of 2026-10-01, later than this run, 2026-09-30",
            "the baseline counts 1 breaches and lists 0");
    assertThat(Baseline.read(renamed).warnings(POLICY, AS_OF))
        .extracting(Problem::message)
        .contains("the baseline is of policy `other`, this run is of `small`");
  }

  @ParameterizedTest(name = "[{index}] {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | b:1:1: the file is empty, expected a report",
        "[] | b:1:1: found a list, expected a report",
        "null | b:1:1: found `null`, expected a report",
        "format: supervision-report/1 | b:1:1: not JSON: Unrecognized token 'format': was"
            + " expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
        "{\"format\": \"supervision-history/1\"} | b:1:12: unknown format"
            + " `supervision-history/1`. help: a baseline is a `supervision-report/1`, written with"
            + " `-f json`",
        "{\"results\": []} | b:1:15: no `format` at the start, expected a JSON report",
        "{\"format\": \"supervision-report/1\", \"asOf\": \"soon\"} | b:1:44: `soon` is not a"
            + " date",
        "{\"format\": \"supervision-report/1\", \"results\": {}} | b:1:47: found an object, expected"
            + " a list of results",
        "{\"format\": \"supervision-report/1\", \"asOf\": \"2026-10-01\"} | b:1:57: the report is"
            + " not whole",
        "{\"format\": \"supervision-report/1\", | b:1:35: the report breaks off"
      })
  void what_is_no_whole_report_is_refused_with_its_place(String text, String problem)
      throws IOException {
    Path file = Files.writeString(folder.resolve("b"), text);
    assertThat(refused(file).toString().replace(file.toString(), "b")).startsWith(problem);
  }

  @Test
  void a_report_that_breaks_off_is_refused() throws Exception {
    baseline(false, EnumSet.allOf(Outcome.class), List.of(result("S-1", breach(A))));
    String whole = Files.readString(folder.resolve("b"));
    Path cut = Files.writeString(folder.resolve("cut"), whole.substring(0, whole.length() / 2));
    assertThat(refused(cut).message()).isEqualTo("the report breaks off");
    baseline(true, EnumSet.allOf(Outcome.class), List.of(result("S-1", breach(A))));
    List<String> lines = Files.readAllLines(folder.resolve("b"));
    Path shorter = Files.writeString(folder.resolve("cut"), lines.get(0) + "\n" + lines.get(1));
    assertThat(refused(shorter).message()).isEqualTo("the report is not whole");
  }

  @Test
  void a_file_that_is_not_there_is_told() {
    assertThat(refused(folder.resolve("nowhere.json")).message())
        .isEqualTo("the baseline cannot be read");
  }

  private static Problem refused(Path file) {
    InvalidBaselineException thrown =
        catchThrowableOfType(InvalidBaselineException.class, () -> Baseline.read(file));
    assertThat(thrown).isNotNull();
    return thrown.problem();
  }

  private static SinceBaseline compared(Baseline baseline, Result... results) {
    SinceBaseline.Counter counter = new SinceBaseline.Counter(baseline);
    for (Result result : results) {
      counter.add(baseline.mark(result));
    }
    return counter.compared();
  }

  private Baseline baseline(Result... results) throws Exception {
    return baseline(false, EnumSet.allOf(Outcome.class), List.of(results));
  }

  private Baseline baseline(boolean lines, Set<Outcome> show, List<Result> results)
      throws Exception {
    Summary.Counter counter = new Summary.Counter();
    results.forEach(counter::add);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportWriter writer =
        lines ? new NdjsonReportWriter(out, show) : new JsonReportWriter(out, show);
    writer.write(new Report(POLICY, AS_OF, results, List.of(), List.of(), counter.summary(2)));
    return Baseline.read(Files.write(folder.resolve("b"), out.toByteArray()));
  }

  private static Result result(String subject, Outcome outcome) {
    return new Result(
        subject,
        POLICY.requirement("sessions").orElseThrow(),
        Severity.VIOLATION,
        outcome,
        1,
        List.of());
  }

  private static Result result(String subject, Finding... findings) {
    return new Result(
        subject,
        POLICY.requirement("sessions").orElseThrow(),
        Severity.VIOLATION,
        findings[0].outcome(),
        findings.length,
        List.of(findings));
  }

  private static Finding breach(String id) {
    return finding(Outcome.BREACHED, id);
  }

  private static Finding finding(Outcome outcome, String id) {
    return finding(outcome, Severity.VIOLATION, id);
  }

  private static Finding finding(Outcome outcome, Severity severity, String id) {
    return new Finding(
        outcome,
        severity,
        Moment.of(AS_OF),
        null,
        null,
        null,
        () -> new Finding.Details(id, null, new Explanation("late", List.of(), null), List.of()));
  }
}
