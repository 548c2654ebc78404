package org.supervisionrules.report.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.history.Input;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Severity;
import org.supervisionrules.policy.Weakening;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.report.Ending;
import org.supervisionrules.report.Header;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.ReportWriter;
import org.supervisionrules.report.Result;
import org.supervisionrules.report.Summary;

/**
 * Writes a report as text in UTF-8: the summary first, then the worst first.
 *
 * <p>Nothing is written before the end. In the usual view the memory it takes does not grow with
 * the number of histories: of long lists it keeps the first entries and says how many are left.
 */
public final class TextReportWriter implements ReportWriter {
  private static final int BAR = 20;
  private static final int PROBLEMS = 20;
  private static final int NAMED_INPUTS = 2;

  private final OutputStream out;
  private final Page page;
  private final Shown shown;
  private final BreachSection breaches;
  private final UndeterminedSection undetermined;
  private final WaivedSection waived = new WaivedSection();
  private final PlainSection met = new PlainSection(Outcome.MET, "Met (obligations checked)");
  private final PlainSection idle = new PlainSection(Outcome.NOT_APPLICABLE, "Not applicable");
  private @Nullable Header header;
  private @Nullable RequirementTable table;
  private @Nullable DueSection due;

  /**
   * A writer.
   *
   * @param show the outcomes to list, each in full; empty for the usual view
   */
  public TextReportWriter(OutputStream out, TextStyle style, Set<Outcome> show) {
    this.out = out;
    this.page = new Page(style);
    this.shown = new Shown(Set.copyOf(show));
    this.breaches = new BreachSection(shown.inFull(Outcome.BREACHED));
    this.undetermined = new UndeterminedSection(shown.inFull(Outcome.UNDETERMINED));
  }

  @Override
  public void begin(Header start) {
    header = start;
    table = new RequirementTable(start.policy());
    due = new DueSection(start.asOf(), shown.inFull(Outcome.PENDING));
  }

  @Override
  public void results(List<Result> results) {
    for (Result result : results) {
      begun(table).add(result);
      begun(due).add(result);
      undetermined.add(result);
      waived.add(result);
    }
    breaches.add(results);
    if (shown.has(Outcome.MET)) {
      met.add(results);
    }
    if (shown.has(Outcome.NOT_APPLICABLE)) {
      idle.add(results);
    }
  }

  @Override
  public void end(Ending ending) throws IOException {
    title(begun(header));
    summary(begun(table), ending.summary());
    weakenings(begun(header).policy());
    begun(table).write(page, shown);
    if (shown.has(Outcome.BREACHED)) {
      breaches.write(page);
    }
    if (shown.has(Outcome.PENDING)) {
      begun(due).write(page);
    }
    if (shown.has(Outcome.UNDETERMINED)) {
      undetermined.write(page);
    }
    if (shown.has(Outcome.WAIVED)) {
      waived.write(page, ending.waivers());
    }
    met.write(page);
    idle.write(page);
    problems(ending);
    QualitySection.write(page, ending.quality());
    next(ending);
    out.write(page.take().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private void title(Header start) {
    Policy policy = start.policy();
    page.wrapped(Ink.BOLD, "", "", policy.title());
    page.wrapped(
        Ink.PLAIN,
        "",
        "",
        policy.id()
            + ", version "
            + policy.version()
            + (policy.authority().isEmpty() ? "" : ", " + policy.authority()));
    page.add("As of ")
        .add(Ink.BOLD, start.asOf().toString())
        .add(start.asOfFrom().map(from -> " (" + from + ")").orElse(""))
        .add(start.asKnownOn().map(day -> ", as known on " + day).orElse(""))
        .end();
  }

  private void summary(RequirementTable counts, Summary summary) {
    page.gap();
    page.add(
            Page.count(summary.histories(), "history", "histories")
                + " against "
                + Page.count(summary.requirements(), "requirement", "requirements"))
        .end();
    Tally all = counts.all();
    if (all.decided()) {
      RequirementTable.bar(page, all, BAR);
      page.add("  ").add(Ink.BOLD, all.rate() + "%");
      page.add(" up to date").end();
      page.wrapped(
          Ink.PLAIN,
          "",
          "",
          Page.grouped(all.upToDate())
              + " of "
              + Page.count(all.decidedCount(), "obligation", "obligations")
              + " kept or not yet due"
              + (all.undetermined() == 0
                  ? ""
                  : ", " + Page.grouped(all.undetermined()) + " more undetermined"));
    }
    breachCounts(summary);
    summary
        .baseline()
        .ifPresent(since -> page.wrapped(Ink.PLAIN, "", "  ", "Baseline: " + since.words()));
    List<String> outcomes = new ArrayList<>();
    for (Outcome outcome :
        List.of(
            Outcome.MET,
            Outcome.BREACHED,
            Outcome.PENDING,
            Outcome.UNDETERMINED,
            Outcome.WAIVED,
            Outcome.NOT_APPLICABLE)) {
      long count = summary.outcomes().getOrDefault(outcome, 0L);
      if (count > 0) {
        outcomes.add(Page.grouped(count) + " " + outcome.word());
      }
    }
    if (!outcomes.isEmpty()) {
      page.wrapped(Ink.DIM, "", "  ", "By subject and requirement: " + String.join(", ", outcomes));
    }
  }

  private void breachCounts(Summary summary) {
    long total = summary.breaches().values().stream().mapToLong(Long::longValue).sum();
    if (summary.outcomes().values().stream().allMatch(count -> count == 0)) {
      page.add(Ink.BOLD, "Nothing was evaluated").end();
      return;
    }
    if (total == 0) {
      page.add(Ink.GREEN, "No breaches").end();
      return;
    }
    page.add(Ink.BOLD, Page.count(total, "breach", "breaches"));
    String separator = ": ";
    for (Severity severity : Severity.values()) {
      long count = summary.breaches().getOrDefault(severity, 0L);
      if (count > 0) {
        page.add(separator).add(FindingText.ink(severity), BreachSection.counted(count, severity));
        separator = ", ";
      }
    }
    page.end();
  }

  private void weakenings(Policy policy) {
    if (policy.weakenings().isEmpty()) {
      return;
    }
    page.heading("Weaker than the policy it extends");
    for (Weakening weakening : policy.weakenings()) {
      page.wrapped(
          Ink.PLAIN,
          "",
          "  ",
          weakening.requirement()
              + ": "
              + weakening.here()
              + " instead of "
              + weakening.parent()
              + " ("
              + weakening.because()
              + ")");
    }
  }

  private void problems(Ending ending) {
    List<Problem> problems = ending.problems();
    if (problems.isEmpty()) {
      return;
    }
    page.heading("Not evaluated");
    for (Problem problem : problems.subList(0, Math.min(PROBLEMS, problems.size()))) {
      String subject = problem.subject();
      page.wrapped(Ink.PLAIN, "", "    ", (subject == null ? "" : subject + "  ") + problem);
    }
    if (problems.size() > PROBLEMS) {
      page.add(
              Ink.DIM,
              "and "
                  + Page.count(problems.size() - PROBLEMS, "problem", "problems")
                  + " more: -f json")
          .end();
    }
  }

  private void next(Ending ending) {
    String finding = breaches.firstId();
    if (finding.isEmpty() || !shown.has(Outcome.BREACHED)) {
      return;
    }
    List<String> paths = ending.inputs().stream().map(Input::path).toList();
    String files =
        paths.isEmpty() || paths.size() > NAMED_INPUTS || paths.contains("-")
            ? "HISTORY..."
            : String.join(" ", paths);
    page.gap();
    page.wrapped(
        Ink.DIM,
        "",
        "  ",
        "Next, with the same options: supervision explain " + finding + " " + files);
  }

  private static <T> T begun(@Nullable T part) {
    return Objects.requireNonNull(part, "begin comes first");
  }
}
