package org.supervisionrules.cli;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.supervisionrules.formats.compare.Change;
import org.supervisionrules.formats.compare.Comparison;
import org.supervisionrules.formats.compare.PastFinding;
import org.supervisionrules.formats.compare.TrendPoint;
import org.supervisionrules.policy.Severity;
import org.supervisionrules.report.text.Ink;
import org.supervisionrules.report.text.Page;
import org.supervisionrules.report.text.Symbol;

/** A comparison as lines for people. */
final class CompareText {
  private static final int MOST = 50;
  private static final List<Change> LISTED =
      List.of(
          Change.NEW, Change.STILL_OPEN, Change.CLOSED, Change.FIXED, Change.WAIVED, Change.GONE);

  private CompareText() {}

  static void write(Page page, Comparison comparison) {
    page.add(Ink.BOLD, comparison.before().asOf() + " and " + comparison.after().asOf());
    page.add("  " + comparison.after().policy()).end();
    for (String remark : comparison.remarks()) {
      page.wrapped(Ink.YELLOW, "", "  ", remark + ".");
    }
    trend(page, comparison.trend());
    for (Change change : LISTED) {
      List<PastFinding> findings = comparison.of(change);
      if (!findings.isEmpty()) {
        page.heading(change.title() + ": " + Page.grouped(findings.size()));
        findings.stream().limit(MOST).forEach(finding -> line(page, change, finding));
        if (findings.size() > MOST) {
          page.add(Ink.DIM, "and " + Page.grouped(findings.size() - MOST) + " more: -f json").end();
        }
      }
    }
    page.gap().add(Ink.BOLD, summary(comparison)).end();
    long worse = comparison.outcomes().stream().filter(change -> change.worse()).count();
    long better = comparison.outcomes().size() - worse;
    page.add(
            "Outcomes of a subject and a requirement: "
                + Page.grouped(worse)
                + " worse, "
                + Page.grouped(better)
                + " better")
        .end();
  }

  private static String summary(Comparison comparison) {
    StringBuilder words = new StringBuilder();
    for (Change change : LISTED) {
      int count = comparison.of(change).size();
      if (count > 0 || change == Change.NEW || change == Change.STILL_OPEN) {
        words.append(words.isEmpty() ? "" : ", ");
        words.append(Page.grouped(count)).append(' ').append(word(change));
      }
    }
    int past = comparison.of(Change.PAST).size();
    return past == 0 ? words.toString() : words + "; " + Page.grouped(past) + " done late before";
  }

  private static String word(Change change) {
    return change.title().toLowerCase(Locale.ROOT);
  }

  private static void trend(Page page, List<TrendPoint> trend) {
    page.gap();
    page.add(Ink.DIM, "            histories  up to date  violations  warnings  advice").end();
    for (TrendPoint point : trend) {
      OptionalDouble percent = point.percent();
      page.add(Page.pad(point.asOf().toString(), 12))
          .add(Page.right(Page.grouped(point.histories()), 9))
          .add(Page.right(percent.isPresent() ? percent.getAsDouble() + "%" : "-", 12))
          .add(Page.right(count(point, Severity.VIOLATION), 12))
          .add(Page.right(count(point, Severity.WARNING), 10))
          .add(Page.right(count(point, Severity.ADVICE), 8))
          .end();
    }
  }

  private static String count(TrendPoint point, Severity severity) {
    return Page.grouped(point.breaches().getOrDefault(severity, 0L));
  }

  private static void line(Page page, Change change, PastFinding finding) {
    Symbol symbol =
        switch (finding.severity()) {
          case VIOLATION -> Symbol.VIOLATION;
          case WARNING -> Symbol.WARNING;
          case ADVICE -> Symbol.ADVICE;
        };
    boolean isBad = change == Change.NEW || change == Change.STILL_OPEN;
    page.add(isBad ? Ink.RED : Ink.DIM, page.symbol(symbol) + " ")
        .add(Ink.BOLD, finding.subject())
        .add("  " + finding.requirement())
        .add(Ink.DIM, "  " + finding.id())
        .end();
    page.wrapped(Ink.PLAIN, "    ", "    ", finding.message());
  }
}
