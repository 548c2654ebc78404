package org.supervisionrules.formats.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.report.Ending;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Header;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.ReportWriter;
import org.supervisionrules.report.Result;

/**
 * Writes the findings of a report as CSV, a line a finding, with the policy and the as-of date at
 * the end of each, so that files of several runs can be put together.
 */
public final class CsvReportWriter implements ReportWriter {
  private final OutputStream out;
  private final Set<Outcome> show;
  private String policy = "";
  private String asOf = "";
  private String asKnownOn = "";
  private @Nullable CsvLines lines;

  /**
   * A writer.
   *
   * @param show the outcomes of the findings that are written
   */
  public CsvReportWriter(OutputStream out, Set<Outcome> show) {
    this.out = out;
    this.show = Set.copyOf(show);
  }

  @Override
  public void begin(Header header) throws IOException {
    policy = header.policy().id();
    asOf = header.asOf().toString();
    asKnownOn = header.asKnownOn().map(LocalDate::toString).orElse("");
    List<String> names =
        new ArrayList<>(FindingColumn.ALL.stream().map(FindingColumn::name).toList());
    names.add("policy");
    names.add("asOf");
    names.add("asKnownOn");
    lines = new CsvLines(out, names);
  }

  @Override
  public void results(List<Result> results) throws IOException {
    for (Result result : results) {
      for (Finding finding : result.findings()) {
        if (show.contains(finding.outcome()) && lines != null) {
          lines.line(cells(result, finding));
        }
      }
    }
  }

  private List<String> cells(Result result, Finding finding) {
    List<String> cells = new ArrayList<>();
    for (FindingColumn column : FindingColumn.ALL) {
      Object cell = column.cell().apply(result, finding);
      cells.add(cell == null ? "" : cell.toString());
    }
    cells.add(policy);
    cells.add(asOf);
    cells.add(asKnownOn);
    return cells;
  }

  @Override
  public void end(Ending ending) throws IOException {
    if (lines != null) {
      lines.end();
    }
    out.flush();
  }
}
