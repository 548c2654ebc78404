package org.supervisionrules.formats.html;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.history.History;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.report.Ending;
import org.supervisionrules.report.Header;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.ReportWriter;
import org.supervisionrules.report.Result;
import org.supervisionrules.report.SinceBaseline;
import org.supervisionrules.report.Tool;
import org.supervisionrules.time.Days;

/**
 * Writes a report as one HTML page in UTF-8 that needs no other file and no network.
 *
 * <p>Nothing is written before the end. Until then the part about each subject waits in a temporary
 * file, so that the memory it takes does not grow with what the histories say. Timelines need the
 * histories: without them ({@link #results(List)}) there are none.
 */
public final class HtmlReportWriter implements ReportWriter {
  private static final Set<Outcome> USUAL =
      EnumSet.complementOf(EnumSet.of(Outcome.NOT_APPLICABLE));

  /** How many subjects without a breach are told in full, unless outcomes are asked for. */
  private static final int FEW = 100;

  private final OutputStream out;
  private final Set<Outcome> shown;
  private final int few;
  private final Templates templates = new Templates();
  private @Nullable Parts parts;
  private int subjects;

  /** What is made of the results. */
  private record Parts(
      Header header,
      List<RequirementView> requirements,
      Overview overview,
      CardMaker maker,
      Cards cards) {}

  /**
   * A writer.
   *
   * @param show the outcomes whose results are shown in full for every subject; empty for all but
   *     {@code not-applicable}, where many subjects without a breach take a line each. The summary
   *     counts all
   */
  public HtmlReportWriter(OutputStream out, Set<Outcome> show) {
    this.out = out;
    this.shown = show.isEmpty() ? Set.copyOf(USUAL) : Set.copyOf(show);
    this.few = show.isEmpty() ? FEW : Integer.MAX_VALUE;
  }

  @Override
  public void begin(Header header) throws IOException {
    Policy policy = header.policy();
    List<RequirementView> requirements = RequirementView.of(policy, header.asOf());
    parts =
        new Parts(
            header,
            requirements,
            new Overview(requirements, header.asOf()),
            new CardMaker(policy, requirements, new Teams(), shown, Days.of(header.asOf())),
            new Cards(templates, few));
  }

  @Override
  public void results(List<Result> results) throws IOException {
    take(null, results);
  }

  @Override
  public void results(History history, List<Result> results) throws IOException {
    take(history, results);
  }

  private void take(@Nullable History history, List<Result> results) throws IOException {
    if (results.isEmpty()) {
      return;
    }
    Parts begun = begun();
    Card card = begun.maker().make(subjects, history, results, begun.cards().few());
    subjects++;
    begun.overview().add(card, results);
    begun.cards().add(card);
  }

  @Override
  public void end(Ending ending) throws IOException {
    Parts begun = begun();
    try {
      templates.page(page(begun, ending), out);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      begun.cards().close();
    }
    out.flush();
  }

  private static ReportPage page(Parts parts, Ending ending) {
    Overview overview = parts.overview();
    Policy policy = parts.header().policy();
    List<Months.Month> months = overview.months().months();
    return new ReportPage(
        titles(parts.header()),
        overview.figures(ending.summary()),
        overview.longestOpen(),
        ShareTable.of(overview.requirementRows()),
        ShareTable.of(overview.teamRows()),
        overview.teamRows(),
        months,
        overview.months().all(),
        MonthChart.draw(months),
        overview.applied(),
        overview.idle(),
        overview.missing(),
        parts.cards()::writeTo,
        ending.problems().stream().map(ProblemLine::of).toList(),
        ending.quality(),
        ending.waivers(),
        ending.summary().baseline().map(SinceBaseline::words).orElse(null),
        policy.weakenings(),
        ending.inputs());
  }

  private static ReportPage.Titles titles(Header header) {
    Policy policy = header.policy();
    return new ReportPage.Titles(
        policy.title(),
        policy.id() + ", version " + policy.version(),
        policy.authority(),
        policy.digest(),
        Dates.date(header.asOf())
            + header.asKnownOn().map(day -> ", as known on " + Dates.date(day)).orElse(""),
        header.asOf() + header.asKnownOn().map(day -> ", as known on " + day).orElse(""),
        header.asOfFrom().orElse(null),
        Tool.NAME + " " + Tool.version());
  }

  private Parts begun() {
    return Objects.requireNonNull(parts, "begin comes first");
  }
}
