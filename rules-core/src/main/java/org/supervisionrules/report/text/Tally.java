package org.supervisionrules.report.text;

import java.util.EnumMap;
import java.util.Map;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.Result;

/** Counts of one requirement over many subjects, or of all requirements together. */
public final class Tally {
  private final Map<Outcome, Long> subjects = new EnumMap<>(Outcome.class);
  private long checked;
  private long failed;
  private long undetermined;

  /** Counts one more result. */
  public void add(Result result) {
    subjects.merge(result.outcome(), 1L, Long::sum);
    checked += result.checked();
    for (Finding finding : result.findings()) {
      switch (finding.outcome()) {
        case BREACHED, WAIVED -> failed++;
        case UNDETERMINED -> undetermined++;
        case PENDING, MET, NOT_APPLICABLE -> {}
      }
    }
  }

  /** How many subjects had an outcome. */
  public long subjects(Outcome outcome) {
    return subjects.getOrDefault(outcome, 0L);
  }

  /** Whether it applied to anyone. */
  public boolean applied() {
    return subjects.keySet().stream().anyMatch(outcome -> outcome != Outcome.NOT_APPLICABLE);
  }

  /** Whether it applied to some, and of each of them the records do not say. */
  boolean isUnknown() {
    return applied()
        && subjects.keySet().stream()
            .allMatch(
                outcome -> outcome == Outcome.UNDETERMINED || outcome == Outcome.NOT_APPLICABLE);
  }

  /** Obligations of every outcome. */
  public long checked() {
    return checked;
  }

  /** Obligations that the records do not decide. */
  public long undetermined() {
    return undetermined;
  }

  /** Obligations that were kept or are not due yet. */
  public long upToDate() {
    return Math.max(0, checked - failed - undetermined);
  }

  /** Obligations that the records decide. */
  public long decidedCount() {
    return checked - undetermined;
  }

  /** Whether anything was decided. */
  public boolean decided() {
    return checked > undetermined;
  }

  /**
   * The share of obligations known to be up to date among those that the records decide, in per
   * cent, rounded down; 100 only for all.
   */
  public int rate() {
    return decided() ? (int) (upToDate() * 100 / decidedCount()) : 0;
  }
}
