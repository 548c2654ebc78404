package org.supervisionrules.formats.compare;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.policy.Severity;
import org.supervisionrules.report.Outcome;

/** A report while it is read. */
final class Totals {
  private final boolean keep;
  private final Set<String> subjects = new HashSet<>();
  private final Map<PastResult.Pair, Outcome> outcomes = new LinkedHashMap<>();
  private final Map<String, PastFinding> findings = new LinkedHashMap<>();
  private final Map<Severity, Long> breaches = new EnumMap<>(Severity.class);
  private long listed;
  private long checked;
  private long failed;
  private long undetermined;

  boolean isReport;
  boolean hasEnd;
  String policy = "";
  String digest = "";
  @Nullable LocalDate asOf;
  long histories;
  long counted;

  /**
   * Totals of nothing yet.
   *
   * @param keep whether the results are kept
   */
  Totals(boolean keep) {
    this.keep = keep;
    for (Severity severity : Severity.values()) {
      breaches.put(severity, 0L);
    }
  }

  void breaches(Severity severity, long count) {
    breaches.put(severity, count);
  }

  void problem(String subject) {
    subjects.add(subject);
  }

  void add(PastResult result) {
    if (result.outcome() != Outcome.NOT_APPLICABLE) {
      listed++;
    }
    checked += result.checked();
    for (PastFinding finding : result.findings()) {
      if (finding.outcome() == Outcome.BREACHED || finding.outcome() == Outcome.WAIVED) {
        failed++;
      } else if (finding.outcome() == Outcome.UNDETERMINED) {
        undetermined++;
      }
      if (keep) {
        findings.put(finding.id(), finding);
      }
    }
    subjects.add(result.subject());
    if (keep) {
      outcomes.put(result.pair(), result.outcome());
    }
  }

  PastReport report(String file, LocalDate day) {
    boolean listsAll = listed == counted;
    long decided = checked - undetermined;
    OptionalDouble rate =
        listsAll && decided > 0
            ? OptionalDouble.of(Math.max(0, decided - failed) / (double) decided)
            : OptionalDouble.empty();
    return new PastReport(
        new TrendPoint(file, policy, digest, day, histories, breaches, rate),
        listsAll,
        subjects,
        outcomes,
        findings);
  }
}
