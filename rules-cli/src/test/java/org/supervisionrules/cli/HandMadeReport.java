package org.supervisionrules.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.catalog.Catalog;
import org.supervisionrules.history.Input;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.policy.Severity;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.report.Evidence;
import org.supervisionrules.report.Explanation;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.Report;
import org.supervisionrules.report.Result;
import org.supervisionrules.report.Summary;
import org.supervisionrules.time.Moment;

/** A report with something of everything, made by hand. */
final class HandMadeReport {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Policy POLICY = policy();

  private HandMadeReport() {}

  /** A part of the catalogue's policy, which rests on two interpretations. */
  private static Policy policy() {
    Policy whole = Catalog.policy("cambridgeshire-2017");
    return whole.with(
        List.of(
            known(whole, "social-work-supervision", "CAM-P3-3c", Map.of()),
            known(
                whole,
                "postponed-session-reconvened",
                "CAM-P3-13",
                new TreeMap<>(
                    Map.of("postponement.anchor", "original", "postponement.held", "held"))),
            known(whole, "unit-meeting-recorded", "CAM-P7-9", Map.of()),
            known(whole, "record-copy-given", "CAM-P7-8", Map.of()),
            known(whole, "leaver-records-retained", "CAM-P4-12", Map.of()),
            known(whole, "leaver-records-destroyed", "CAM-P4-13", Map.of()),
            known(whole, "asye-formal-observations", "CAM-G9-5", Map.of()),
            known(whole, "case-review", "CAM-P6-1f", Map.of())));
  }

  private static Requirement known(
      Policy policy, String id, String clause, Map<String, String> interpretations) {
    return policy.requirement(id).orElseThrow().with(List.of(clause), interpretations);
  }

  static Report make() {
    Finding late =
        finding(
            "5b0c0e1f9a3d",
            Outcome.BREACHED,
            Severity.VIOLATION,
            "2026-02-09",
            "2026-02-12",
            "s2",
            "2026-02-02",
            "3 working days",
            new Explanation(
                "Session planned for 2026-02-02 was reconvened on 2026-02-12, 3 working days late",
                List.of(
                    "postponed from 2026-02-02",
                    "5 working days end on 2026-02-09",
                    "reconvened by s3 on 2026-02-12"),
                "Holding it on or before 2026-02-09 would have met the requirement"),
            List.of(
                new Evidence("s2", "riverside.json#/histories/0/events/1"),
                new Evidence("s3", "riverside.json#/histories/0/events/2")));
    Finding open =
        finding(
            "0123456789ab",
            Outcome.BREACHED,
            Severity.WARNING,
            "2026-03-28T12:30+00:00",
            null,
            "um1",
            "2026-03-27T12:30+00:00",
            "4,493 hours",
            new Explanation("Unit meeting um1 is not recorded", List.of(), null),
            List.of(new Evidence(null, "riverside.json#/histories/1/events/0")));
    Finding silent =
        finding(
            "aaaaaaaaaaaa",
            Outcome.UNDETERMINED,
            Severity.WARNING,
            null,
            null,
            null,
            "2026-01-01",
            null,
            new Explanation(
                "The records of S-7 do not say when copies were given", List.of(), null),
            List.of());
    Counting counting = new Counting();
    counting.history(
        result("S-7", "record-copy-given", Outcome.UNDETERMINED, 1, silent),
        result("S-7", "social-work-supervision", Outcome.PENDING, 9, pending(1)));
    counting.history(
        result("S-1042", "postponed-session-reconvened", Outcome.BREACHED, 3, late),
        result("S-1042", "social-work-supervision", Outcome.MET, 9),
        result("S-1042", "case-review", Outcome.NOT_APPLICABLE, 0));
    counting.history(result("U-3", "unit-meeting-recorded", Outcome.BREACHED, 24, open));
    for (int i = 2; i < 14; i++) {
      counting.history(
          result("S-" + (100 + i), "social-work-supervision", Outcome.PENDING, 4, pending(i)));
    }
    counting.counter.history();
    return new Report(
        POLICY,
        LocalDate.parse("2026-10-01"),
        counting.results,
        List.of(
            new Problem(
                "riverside.json:41:18",
                "/histories/3/events/4/status",
                "S-2000",
                "unknown status `cancled`",
                "did you mean `cancelled`?",
                Problem.Severity.ERROR),
            Problem.warning("riverside.json:50:1", "", "not part of a report", null)),
        List.of(new Input("riverside.json", "sha256:" + "0".repeat(64), 16)),
        counting.counter.summary(POLICY.enforced().size()));
  }

  private static final class Counting {
    private final Summary.Counter counter = new Summary.Counter();
    private final List<Result> results = new ArrayList<>();

    void history(Result... ofOne) {
      counter.history();
      for (Result result : ofOne) {
        counter.add(result);
        results.add(result);
      }
    }
  }

  private static Finding pending(int number) {
    return finding(
        "bbbbbbbbbb" + (10 + number),
        Outcome.PENDING,
        Severity.VIOLATION,
        "2026-10-" + (30 - number),
        null,
        null,
        "2026-09-15",
        null,
        new Explanation("Supervision is due", List.of(), null),
        List.of());
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
