package org.supervisionrules.testkit.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is found for one subject and requirement ({@code readings.md}, "Results"). */
final class Verdict {

  private static final Comparator<ReferenceFinding> BY_DUE_DATE =
      Comparator.comparing(
              ReferenceFinding::due, Comparator.nullsLast(Comparator.<String>naturalOrder()))
          .thenComparing(ReferenceFinding::since)
          .thenComparing(
              ReferenceFinding::about, Comparator.nullsLast(Comparator.<String>naturalOrder()));

  private boolean applied;
  private final List<ReferenceFinding> findings = new ArrayList<>();

  /** Notes that the requirement applied, whatever is found. */
  void applies() {
    applied = true;
  }

  void breached(
      @Nullable String due, @Nullable String actual, @Nullable String about, LocalDate since) {
    add("breached", due, actual, about, since);
  }

  void pending(String due, @Nullable String about, LocalDate since) {
    add("pending", due, null, about, since);
  }

  void undetermined(@Nullable String about, LocalDate since) {
    add("undetermined", null, null, about, since);
  }

  /**
   * Nothing was done by T: pending on the due day and before, breached after, and undetermined
   * where the submission may leave out what was done ({@code readings.md}, "Silence").
   */
  void notDone(
      Moment due, LocalDate asOf, boolean complete, @Nullable String about, LocalDate since) {
    if (!complete) {
      undetermined(about, since);
    } else if (asOf.isAfter(due.day())) {
      breached(due.text(), null, about, since);
    } else {
      pending(due.text(), about, since);
    }
  }

  private void add(
      String outcome,
      @Nullable String due,
      @Nullable String actual,
      @Nullable String about,
      LocalDate since) {
    applied = true;
    findings.add(new ReferenceFinding(outcome, due, actual, about, since.toString()));
  }

  ReferenceResult result(String subject, String requirement) {
    return new ReferenceResult(
        subject, requirement, outcome(), findings.stream().sorted(BY_DUE_DATE).toList());
  }

  private String outcome() {
    for (String outcome : List.of("breached", "undetermined", "pending")) {
      if (findings.stream().anyMatch(finding -> finding.outcome().equals(outcome))) {
        return outcome;
      }
    }
    return applied ? "met" : "not-applicable";
  }
}
