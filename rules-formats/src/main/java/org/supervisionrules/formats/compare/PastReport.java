package org.supervisionrules.formats.compare;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.supervisionrules.report.Outcome;

/** A report that was read: its totals and, where they were kept, its results. */
public final class PastReport {
  private final TrendPoint point;
  private final boolean listsAll;
  private final Set<String> subjects;
  private final Map<PastResult.Pair, Outcome> outcomes;
  private final Map<String, PastFinding> findings;

  PastReport(
      TrendPoint point,
      boolean listsAll,
      Set<String> subjects,
      Map<PastResult.Pair, Outcome> outcomes,
      Map<String, PastFinding> findings) {
    this.point = point;
    this.listsAll = listsAll;
    this.subjects = Collections.unmodifiableSet(new TreeSet<>(subjects));
    this.outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
    this.findings = Collections.unmodifiableMap(new LinkedHashMap<>(findings));
  }

  /** Its totals. */
  public TrendPoint point() {
    return point;
  }

  /** Whether every result is in it, so that what is not there is not there on purpose. */
  boolean listsAll() {
    return listsAll;
  }

  /** The subjects that have a result or a problem. */
  Set<String> subjects() {
    return subjects;
  }

  Map<PastResult.Pair, Outcome> outcomes() {
    return outcomes;
  }

  /** By id, in the order of the report. */
  Map<String, PastFinding> findings() {
    return findings;
  }
}
