package org.supervisionrules.formats.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.policy.Severity;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.quality.Notice;
import org.supervisionrules.report.Ending;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Header;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.ReportWriter;
import org.supervisionrules.report.Result;
import org.supervisionrules.report.Tool;
import org.supervisionrules.report.Waivers;
import org.supervisionrules.report.text.Best;
import org.supervisionrules.report.text.Page;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Moment;

/**
 * Writes a report as Markdown that fits a comment on a pull request: the counts, a table of the
 * breaches with the gravest first, and, folded, why each is one. It is cut at {@link #MOST_BYTES},
 * and says how much was left out.
 */
public final class MarkdownReportWriter implements ReportWriter {
  /** The most that it writes, in bytes of UTF-8. */
  public static final int MOST_BYTES = 60 * 1024;

  /** The outcomes that are listed where none are asked for. */
  public static final Set<Outcome> USUAL =
      Set.copyOf(EnumSet.of(Outcome.BREACHED, Outcome.UNDETERMINED, Outcome.WAIVED));

  private static final int MOST_KEPT = 1000;
  private static final int MOST_NAMED = 10;
  private static final int TABLE_ENDS = 22 * 1024;
  private static final int REASONS_END = 48 * 1024;
  private static final int WAIVED_END = 51 * 1024;
  private static final int OTHERS_END = 54 * 1024;
  private static final int PROBLEMS_END = 57 * 1024;
  private static final int QUALITY_END = 59 * 1024;

  private final OutputStream out;
  private final Set<Outcome> show;
  private final Best<Listed> breaches = new Best<>(MOST_KEPT, Listed.ORDER);
  private final Best<Listed> waived = new Best<>(MOST_KEPT, Listed.ORDER);
  private final Best<Listed> others = new Best<>(MOST_KEPT, Listed.ORDER);
  private @Nullable Header header;
  private long order;

  /**
   * A finding to be listed.
   *
   * @param order the order in which it came
   */
  private record Listed(long order, Result result, Finding finding) {
    static final Comparator<Listed> ORDER =
        Comparator.comparing((Listed one) -> one.finding().known())
            .thenComparing(one -> one.finding().severity())
            .thenComparingInt(one -> one.finding().due().map(Moment::day).orElse(Days.OPEN))
            .thenComparingLong(Listed::order);
  }

  /**
   * A writer.
   *
   * @param show the outcomes of the findings that are listed
   */
  public MarkdownReportWriter(OutputStream out, Set<Outcome> show) {
    this.out = out;
    this.show = Set.copyOf(show);
  }

  @Override
  public void begin(Header begun) {
    header = begun;
  }

  @Override
  public void results(List<Result> results) {
    for (Result result : results) {
      for (Finding finding : result.findings()) {
        if (show.contains(finding.outcome())) {
          Best<Listed> list =
              switch (finding.outcome()) {
                case BREACHED -> breaches;
                case WAIVED -> waived;
                case UNDETERMINED, PENDING, MET, NOT_APPLICABLE -> others;
              };
          list.add(new Listed(order++, result, finding));
        }
      }
    }
  }

  @Override
  public void end(Ending ending) throws IOException {
    MarkdownPage page = new MarkdownPage();
    head(page, Objects.requireNonNull(header, "begin"), ending);
    if (breaches.seen() > 0) {
      table(page);
      reasons(page);
    }
    if (waived.seen() > 0) {
      folded(
          page,
          "Waived: " + Page.count(waived.seen(), "breach", "breaches"),
          waived.inOrder().stream().map(MarkdownReportWriter::line).toList(),
          waived.seen(),
          WAIVED_END);
    }
    if (others.seen() > 0) {
      folded(
          page,
          "Besides: " + Page.count(others.seen(), "finding", "findings"),
          others.inOrder().stream().map(MarkdownReportWriter::line).toList(),
          others.seen(),
          OTHERS_END);
    }
    if (!ending.problems().isEmpty()) {
      folded(
          page,
          Page.count(ending.problems().size(), "problem", "problems") + " in the input",
          ending.problems().stream().map(MarkdownReportWriter::line).toList(),
          ending.problems().size(),
          PROBLEMS_END);
    }
    if (!ending.quality().isEmpty()) {
      folded(
          page,
          "Data quality: " + Page.count(ending.quality().size(), "notice", "notices"),
          ending.quality().stream().map(MarkdownReportWriter::line).toList(),
          ending.quality().size(),
          QUALITY_END);
    }
    out.write(page.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private void head(MarkdownPage page, Header begun, Ending ending) {
    long count = ending.summary().breaches().values().stream().mapToLong(Long::longValue).sum();
    page.add("## Supervision: ");
    page.add(count == 0 ? "no breaches" : Page.count(count, "breach", "breaches"));
    page.add("\n\n" + Page.count(ending.summary().histories(), "history", "histories"));
    page.add(" against " + Markdown.code(begun.policy().id()));
    page.add(" " + Markdown.text(begun.policy().version()));
    page.add(" as of " + begun.asOf());
    page.add(begun.asKnownOn().map(day -> ", as known on " + day).orElse(""));
    page.add(", by " + Tool.NAME + " " + Tool.version() + ".\n\n");
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long breached = ending.summary().breaches().getOrDefault(severity, 0L);
      if (breached > 0) {
        parts.add(Page.grouped(breached) + " of severity " + severity.word());
      }
    }
    if (!parts.isEmpty()) {
      page.add("Breaches: " + String.join(", ", parts) + ".\n");
    }
    parts.clear();
    for (Outcome outcome : Outcome.values()) {
      long pairs = ending.summary().outcomes().getOrDefault(outcome, 0L);
      if (pairs > 0) {
        parts.add(Page.grouped(pairs) + " " + outcome.word());
      }
    }
    page.add("Pairs of subject and requirement: " + String.join(", ", parts) + ".\n");
    ending.summary().baseline().ifPresent(since -> page.add("Baseline: " + since.words() + ".\n"));
    waivers(page, ending.waivers());
  }

  /** The waivers that need a look; how many applied is told with those. */
  private static void waivers(MarkdownPage page, Waivers waivers) {
    named(page, "unused", waivers.unused());
    named(page, "expired", waivers.expired());
    named(page, "not yet begun", waivers.notYetBegun());
  }

  private static void named(MarkdownPage page, String what, List<String> waivers) {
    if (!waivers.isEmpty()) {
      List<String> first = waivers.stream().limit(MOST_NAMED).map(Markdown::code).toList();
      int left = waivers.size() - first.size();
      page.add("Waivers " + what + ": " + String.join(", ", first));
      page.add(left == 0 ? ".\n" : " and " + Page.grouped(left) + " more.\n");
    }
  }

  private void table(MarkdownPage page) {
    page.add("\n| severity | subject | requirement | due | done | late | finding |\n");
    page.add("|---|---|---|---|---|---|---|\n");
    List<String> rows = new ArrayList<>();
    for (Listed one : breaches.inOrder()) {
      Finding finding = one.finding();
      rows.add(
          "| "
              + String.join(
                  " | ",
                  finding.severity().word() + (finding.known() ? ", in the baseline" : ""),
                  Markdown.code(one.result().subject()),
                  Markdown.text(one.result().requirement().id()),
                  finding.due().map(Moment::toString).orElse(""),
                  finding.actual().map(Moment::toString).orElse(""),
                  finding.late().orElse(""),
                  Markdown.code(finding.id()))
              + " |\n");
    }
    page.addAll(
        rows,
        breaches.seen(),
        TABLE_ENDS,
        left ->
            "\nand " + Page.count(left, "breach", "breaches") + " more, in the other reports.\n");
  }

  private void reasons(MarkdownPage page) {
    page.add("\n<details><summary>Why, and what would have met it</summary>\n\n");
    List<String> blocks = new ArrayList<>();
    for (Listed one : breaches.inOrder()) {
      StringBuilder block = new StringBuilder(line(one));
      one.finding()
          .because()
          .forEach(step -> block.append("  - ").append(Markdown.text(step)).append('\n'));
      one.finding()
          .remedy()
          .ifPresent(remedy -> block.append("  - _").append(Markdown.text(remedy)).append("_\n"));
      blocks.add(block.toString());
    }
    page.addAll(blocks, breaches.seen(), REASONS_END, left -> "\nand " + grouped(left) + "\n");
    page.add("\n</details>\n");
  }

  private static void folded(
      MarkdownPage page, String title, List<String> lines, long total, int limit) {
    page.add("\n<details><summary>" + title + "</summary>\n\n");
    page.addAll(lines, total, limit, left -> "\nand " + grouped(left) + "\n");
    page.add("\n</details>\n");
  }

  private static String grouped(long left) {
    return Page.grouped(left) + " more, in the other reports.";
  }

  private static String line(Listed one) {
    String outcome =
        one.finding().outcome() == Outcome.BREACHED ? "" : one.finding().outcome().word() + ", ";
    return "- "
        + Markdown.code(one.result().subject())
        + " "
        + outcome
        + Markdown.text(one.result().requirement().id())
        + " ("
        + Markdown.text(String.join(", ", one.result().requirement().clauses()))
        + "): "
        + Markdown.text(one.finding().message())
        + ", finding "
        + Markdown.code(one.finding().id())
        + (one.finding().known() ? ", in the baseline" : "")
        + FindingWords.waiver(one.finding())
            .map(words -> "; waived " + Markdown.text(words))
            .orElse("")
        + "\n";
  }

  private static String line(Notice notice) {
    return "- "
        + Markdown.code(notice.subject())
        + " "
        + Markdown.text(notice.message())
        + " ("
        + Markdown.text(notice.at())
        + ")\n";
  }

  private static String line(Problem problem) {
    return "- " + Markdown.text(problem.toString()) + "\n";
  }
}
