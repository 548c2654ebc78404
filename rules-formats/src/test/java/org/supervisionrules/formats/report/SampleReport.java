package org.supervisionrules.formats.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.history.Input;
import org.supervisionrules.policy.InvalidPolicyException;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Severity;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.report.Evidence;
import org.supervisionrules.report.Explanation;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.Report;
import org.supervisionrules.report.ReportWriter;
import org.supervisionrules.report.Result;
import org.supervisionrules.report.Summary;
import org.supervisionrules.report.Waivers;
import org.supervisionrules.time.Moment;
import org.supervisionrules.waiver.Waiver;

/** A report with every outcome, every kind of place, and names that mean harm. */
final class SampleReport {
  static final Set<Outcome> USUAL = EnumSet.complementOf(EnumSet.of(Outcome.NOT_APPLICABLE));

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Policy POLICY = policy();

  private final Summary.Counter counter = new Summary.Counter();
  private final List<Result> results = new ArrayList<>();

  private SampleReport() {}

  private static Policy policy() {
    try {
      return Policy.read(Path.of("src/test/resources/policy"));
    } catch (InvalidPolicyException e) {
      throw new IllegalStateException(e);
    }
  }

  static Report make() {
    SampleReport sample = new SampleReport();
    sample.history(
        result("S-1042", "postponed-session-reconvened", Outcome.BREACHED, 3, late()),
        result("S-1042", "social-work-supervision", Outcome.MET, 9),
        result("S-1042", "case-review", Outcome.NOT_APPLICABLE, 0));
    sample.history(result("U-3", "unit-meeting-recorded", Outcome.BREACHED, 24, open()));
    sample.history(result("S-7", "record-copy-given", Outcome.UNDETERMINED, 1, silent()));
    sample.history(
        result("=1+1 <b>|@all #7", "social-work-supervision", Outcome.WAIVED, 4, waived()),
        result("=1+1 <b>|@all #7", "case-review", Outcome.PENDING, 4, pending()));
    sample.counter.history();
    return new Report(
        POLICY,
        LocalDate.parse("2026-10-01"),
        sample.results,
        new Waivers(
            1,
            List.of("case-review S-1 2026-01-01/2026-12-31"),
            List.of("social-work-supervision =1+1 <b>|@all #7 2026-04-01/2026-05-31"),
            List.of()),
        List.of(
            new Problem(
                "river side.json:41:18",
                "/histories/3/events/4/status",
                "S-2000",
                "unknown status `cancled`",
                "did you mean `cancelled`?",
                Problem.Severity.ERROR)),
        List.of(
            new Input("river side.json", "sha256:" + "0".repeat(64), 3),
            new Input("export", "sha256:" + "2".repeat(64), 2)),
        sample.counter.summary(POLICY.enforced().size()));
  }

  /** A report with one subject a breach. */
  static Report withBreaches(int count) {
    SampleReport sample = new SampleReport();
    for (int i = 0; i < count; i++) {
      sample.history(result("S-" + i, "postponed-session-reconvened", Outcome.BREACHED, 3, late()));
    }
    return new Report(
        POLICY,
        LocalDate.parse("2026-10-01"),
        sample.results,
        List.of(),
        List.of(),
        sample.counter.summary(POLICY.enforced().size()));
  }

  /** What makes a writer. */
  interface Making {
    ReportWriter writer(OutputStream out, Set<Outcome> show) throws IOException;
  }

  /** A report as one form writes it. */
  static byte[] written(Making making, Set<Outcome> show, Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    making.writer(out, show).write(report);
    return out.toByteArray();
  }

  private static Finding late() {
    return finding(
        "5b0c0e1f9a3d",
        Outcome.BREACHED,
        Severity.VIOLATION,
        "2026-02-09",
        "2026-02-12",
        "s3",
        "2026-02-02",
        "3 working days",
        new Explanation(
            "Session planned for 2026-02-02 was reconvened on 2026-02-12, 3 working days late",
            List.of("postponed from 2026-02-02", "5 working days end on 2026-02-09"),
            "Holding it on or before 2026-02-09 would have met the requirement"),
        List.of(
            new Evidence("s2", "river side.json#/histories/0/events/1"),
            new Evidence("s3", "river side.json#/histories/0/events/2")));
  }

  private static Finding open() {
    return finding(
        "0123456789ab",
        Outcome.BREACHED,
        Severity.WARNING,
        "2026-03-28T12:30+00:00",
        null,
        "um1",
        "2026-03-27T12:30+00:00",
        "4,493 hours",
        new Explanation("Unit meeting um1 is not recorded", List.of(), null),
        List.of(
            new Evidence(null, "units.ndjson:12#/events/3"),
            new Evidence("um1", "export/unit-meeting.csv:3")));
  }

  private static Finding silent() {
    return finding(
        "aaaaaaaaaaaa",
        Outcome.UNDETERMINED,
        Severity.WARNING,
        null,
        null,
        null,
        "2026-01-01",
        null,
        new Explanation("Nothing says when copies were given", List.of(), null),
        List.of());
  }

  private static final Waiver WAIVER =
      new Waiver(
          "social-work-supervision",
          "=1+1 <b>|@all #7",
          LocalDate.parse("2026-04-01"),
          LocalDate.parse("2026-05-31"),
          "=office <i>flooded</i> | `water`",
          "@head of service",
          LocalDate.parse("2026-04-02"),
          "waivers.yaml:4:16");

  private static Finding waived() {
    return breach().waivedBy(WAIVER);
  }

  private static Finding breach() {
    return finding(
        "cccccccccccc",
        Outcome.BREACHED,
        Severity.VIOLATION,
        "2026-05-01",
        "2026-05-03",
        "-2 \uD800 \u0007 ]]> \"quoted\", https://example.org www.example.org `code` *bold*",
        "2026-04-03",
        "2 days",
        new Explanation("Next session was due\non 2026-05-01, @somebody", List.of("#12"), null),
        List.of(new Evidence("x1", "/data/export.xlsx:session:14:C")));
  }

  private static Finding pending() {
    return finding(
        "bbbbbbbbbbbb",
        Outcome.PENDING,
        Severity.VIOLATION,
        "2026-10-28",
        null,
        null,
        "2026-09-15",
        null,
        new Explanation("Supervision is due", List.of(), null),
        List.of(new Evidence(null, "-#/histories/0")));
  }

  private void history(Result... ofOne) {
    counter.history();
    for (Result result : ofOne) {
      counter.add(result);
      results.add(result);
    }
  }

  private static Result result(
      String subject, String requirement, Outcome outcome, int checked, Finding... findings) {
    return new Result(
        subject,
        POLICY.requirement(requirement).orElseThrow(),
        Severity.VIOLATION,
        outcome,
        checked,
        List.of(findings));
  }

  private static Finding finding(
      String id,
      Outcome outcome,
      Severity severity,
      @Nullable String due,
      @Nullable String actual,
      @Nullable String about,
      @Nullable String since,
      @Nullable String late,
      Explanation explanation,
      List<Evidence> evidence) {
    return new Finding(
        outcome,
        severity,
        moment(due),
        moment(actual),
        about,
        moment(since),
        () -> new Finding.Details(id, late, explanation, evidence));
  }

  private static @Nullable Moment moment(@Nullable String text) {
    return text == null ? null : Moment.parse(text, LONDON);
  }
}
