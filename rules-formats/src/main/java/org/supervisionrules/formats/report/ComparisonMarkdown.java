package org.supervisionrules.formats.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.supervisionrules.formats.compare.Change;
import org.supervisionrules.formats.compare.Comparison;
import org.supervisionrules.formats.compare.PastFinding;
import org.supervisionrules.formats.compare.TrendPoint;
import org.supervisionrules.policy.Severity;
import org.supervisionrules.report.text.Page;

/**
 * Writes a comparison as Markdown that fits a comment on a pull request: at most {@value #LIMIT}
 * bytes, what is new first.
 */
public final class ComparisonMarkdown {
  private static final int LIMIT = 60_000;
  private static final int ROOM = 400;
  private static final List<Change> LISTED =
      List.of(
          Change.NEW, Change.STILL_OPEN, Change.CLOSED, Change.FIXED, Change.WAIVED, Change.GONE);

  private ComparisonMarkdown() {}

  /** Writes a comparison; what it is written to is flushed and left open. */
  public static void write(Comparison comparison, OutputStream out) throws IOException {
    MarkdownPage page = new MarkdownPage();
    page.add("## Supervision: " + headline(comparison) + "\n\n");
    page.add("As of " + comparison.before().asOf() + " and " + comparison.after().asOf() + ".\n");
    for (String remark : comparison.remarks()) {
      page.add("\n> " + Markdown.text(remark) + ".\n");
    }
    trend(page, comparison.trend());
    for (Change change : LISTED) {
      List<PastFinding> findings = comparison.of(change);
      if (!findings.isEmpty()) {
        page.add("\n### " + change.title() + ": " + findings.size() + "\n\n");
        page.addAll(
            findings.stream().map(ComparisonMarkdown::line).toList(),
            findings.size(),
            LIMIT - ROOM * LISTED.size(),
            rest -> "- and " + Page.grouped(rest) + " more\n");
      }
    }
    out.write(page.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static String headline(Comparison comparison) {
    return Page.count(comparison.of(Change.NEW).size(), "new breach", "new breaches")
        + ", "
        + comparison.of(Change.STILL_OPEN).size()
        + " still open, "
        + comparison.of(Change.FIXED).size()
        + " fixed";
  }

  private static void trend(MarkdownPage page, List<TrendPoint> trend) {
    page.add("\n| as of | histories | up to date | violations | warnings | advice |\n");
    page.add("|---|---:|---:|---:|---:|---:|\n");
    for (TrendPoint point : trend) {
      StringBuilder row = new StringBuilder("| ").append(point.asOf()).append(" | ");
      row.append(point.histories()).append(" | ");
      row.append(point.percent().isPresent() ? point.percent().getAsDouble() + "%" : "");
      for (Severity severity : Severity.values()) {
        row.append(" | ").append(point.breaches().getOrDefault(severity, 0L));
      }
      page.add(row.append(" |\n").toString());
    }
  }

  private static String line(PastFinding finding) {
    return "- "
        + finding.severity().word()
        + ", "
        + Markdown.code(finding.subject())
        + " "
        + Markdown.text(finding.requirement())
        + ": "
        + Markdown.text(finding.message())
        + ", finding "
        + Markdown.code(finding.id())
        + "\n";
  }
}
