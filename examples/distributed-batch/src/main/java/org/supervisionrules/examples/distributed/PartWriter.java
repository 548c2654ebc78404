package org.supervisionrules.examples.distributed;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.supervisionrules.AsOf;
import org.supervisionrules.ComplianceChecker;
import org.supervisionrules.history.History;
import org.supervisionrules.history.HistoryReader;
import org.supervisionrules.history.Input;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.report.Ending;
import org.supervisionrules.report.Header;
import org.supervisionrules.report.NdjsonReportWriter;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.Result;
import org.supervisionrules.report.Summary;
import org.supervisionrules.report.Waivers;

/** Judges the histories of one partition as they are read, and writes its report. */
final class PartWriter implements HistoryReader.Sink {
  /** The outcomes that the command line shows. */
  static final EnumSet<Outcome> SHOWN = EnumSet.complementOf(EnumSet.of(Outcome.NOT_APPLICABLE));

  /** Takes histories and does nothing with them. */
  static final HistoryReader.Sink NOBODY =
      new HistoryReader.Sink() {
        @Override
        public void history(History history) {}

        @Override
        public void problem(Problem problem) {}
      };

  private final ComplianceChecker checker;
  private final AsOf asOf;
  private final int requirements;
  private final NdjsonReportWriter writer;
  private final Summary.Counter counter = new Summary.Counter();
  private final List<Problem> problems = new ArrayList<>();
  private int histories;

  PartWriter(Policy policy, ComplianceChecker checker, AsOf asOf, LocalDate day, OutputStream out)
      throws IOException {
    this.checker = checker;
    this.asOf = asOf;
    this.requirements = policy.enforced().size();
    this.writer = new NdjsonReportWriter(out, SHOWN);
    writer.begin(new Header(policy, day, Optional.empty()));
  }

  @Override
  public void history(History history) {
    List<Result> results = checker.results(history, asOf);
    results.forEach(counter::add);
    try {
      writer.results(history, results);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void problem(Problem problem) {
    if (problem.isError()) {
      problems.add(problem);
    }
  }

  /** Notes what was read. */
  void read(Input input) {
    histories = input.histories();
  }

  /** Finishes the report of the partition. */
  void end() throws IOException {
    writer.end(new Ending(Waivers.NONE, problems, List.of(), counter.summary(requirements)));
  }

  /** What was written. */
  PartReport report(int partition, String path) {
    Summary summary = counter.summary(requirements);
    return new PartReport(
        partition, path, histories, summary.outcomes(), summary.breaches(), List.copyOf(problems));
  }
}
