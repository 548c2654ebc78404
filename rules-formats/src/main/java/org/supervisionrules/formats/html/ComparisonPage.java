package org.supervisionrules.formats.html;

import java.util.Arrays;
import java.util.List;
import org.supervisionrules.formats.compare.Change;
import org.supervisionrules.formats.compare.Comparison;
import org.supervisionrules.formats.compare.PastFinding;
import org.supervisionrules.formats.compare.TrendPoint;
import org.supervisionrules.policy.Severity;
import org.supervisionrules.report.Tool;

/**
 * The page of a comparison.
 *
 * @param trend the picture of all reports
 */
record ComparisonPage(Comparison comparison, Drawing trend) {
  /** How many findings of a change are listed; the JSON form has all. */
  static final int MOST = 1_000;

  static ComparisonPage of(Comparison comparison) {
    return new ComparisonPage(comparison, TrendChart.draw(comparison.trend()));
  }

  /** The changes that are listed, those to do something about first. */
  List<Change> changes() {
    return Arrays.stream(Change.values())
        .filter(change -> change != Change.PAST && count(change) > 0)
        .toList();
  }

  int count(Change change) {
    return comparison.of(change).size();
  }

  /** What of a change is listed. */
  List<PastFinding> listed(Change change) {
    return comparison.of(change).stream().limit(MOST).toList();
  }

  /** How many more there are. */
  int more(Change change) {
    return Math.max(0, count(change) - MOST);
  }

  List<Comparison.OutcomeChange> outcomes() {
    return comparison.outcomes().stream().limit(MOST).toList();
  }

  long outcomes(boolean worse) {
    return comparison.outcomes().stream().filter(change -> change.worse() == worse).count();
  }

  /** How many breaches of a severity a report has. */
  String number(TrendPoint point, Severity severity) {
    return Figures.number(point.breaches().getOrDefault(severity, 0L));
  }

  /** {@code 97.2%}, or a dash where a report does not list all its results. */
  String rate(TrendPoint point) {
    return point.percent().isPresent()
        ? TrendChart.percent(point.percent().getAsDouble())
        : "\u2013";
  }

  /** The key of the mark of a severity. */
  String key(Severity severity) {
    return Grade.of(severity).key();
  }

  String before() {
    return Dates.date(comparison.before().asOf());
  }

  String after() {
    return Dates.date(comparison.after().asOf());
  }

  String tool() {
    return Tool.NAME + " " + Tool.version();
  }

  /** The style of the page. */
  String style() {
    return Assets.COMPARISON_STYLE;
  }

  /** The content security policy of the page. */
  String security() {
    return Assets.COMPARISON_POLICY;
  }
}
