package org.supervisionrules.report.text;

import java.util.EnumMap;
import java.util.Map;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.Result;

/** Counts of one requirement over many subjects, or of all requirements together. */
final class Tally {
  private final Map<Outcome, Long> subjects = new EnumMap<>(Outcome.class);
  private long checked;
  private long failed;

  void add(Result result) {
    subjects.merge(result.outcome(), 1L, Long::sum);
    checked += result.checked();
    for (Finding finding : result.findings()) {
      if (finding.outcome() == Outcome.BREACHED || finding.outcome() == Outcome.WAIVED) {
        failed++;
      }
    }
  }

  /** How many subjects had an outcome. */
  long subjects(Outcome outcome) {
    return subjects.getOrDefault(outcome, 0L);
  }

  /** Whether it applied to anyone. */
  boolean applied() {
    return subjects.keySet().stream().anyMatch(outcome -> outcome != Outcome.NOT_APPLICABLE);
  }

  /** Obligations that were judged, those still pending included. */
  long checked() {
    return checked;
  }

  /** Obligations that were kept or are not due yet. */
  long upToDate() {
    return Math.max(0, checked - failed);
  }

  /** The share of obligations up to date, in per cent, rounded down; 100 only where all are. */
  int rate() {
    return checked == 0 ? 0 : (int) (upToDate() * 100 / checked);
  }
}
