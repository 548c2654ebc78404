package org.supervisionrules.formats.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.quality.Notice;
import org.supervisionrules.report.Ending;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Header;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.ReportWriter;
import org.supervisionrules.report.Result;

/**
 * Writes a report as a workbook: a sheet with the summary, one with the requirements and one with
 * the findings, a row each, whose dates are dates; and, where there are any, one with the problems
 * and one with what looks wrong in the records.
 */
public final class XlsxReportWriter implements ReportWriter {
  private final OutputStream out;
  private final Set<Outcome> show;
  private final SteadyWorkbook book = new SteadyWorkbook();
  private final SummarySheet summary = new SummarySheet(book.workbook().newWorksheet("Summary"));
  private final RequirementSheet requirements = new RequirementSheet(book.workbook());
  private final Worksheet findings;
  private @Nullable Header header;
  private int row;
  private long left;

  /**
   * A writer.
   *
   * @param show the outcomes of the findings that are written
   */
  public XlsxReportWriter(OutputStream out, Set<Outcome> show) {
    this.out = out;
    this.show = Set.copyOf(show);
    this.findings =
        Sheets.table(
            book.workbook(),
            "Findings",
            FindingColumn.ALL.stream().map(FindingColumn::name).toList(),
            FindingColumn.ALL.stream().mapToInt(FindingColumn::width).toArray());
  }

  @Override
  public void begin(Header begun) {
    header = begun;
    requirements.begin(begun);
  }

  @Override
  public void results(List<Result> results) {
    for (Result result : results) {
      requirements.add(result);
      for (Finding finding : result.findings()) {
        if (show.contains(finding.outcome())) {
          add(result, finding);
        }
      }
    }
  }

  private void add(Result result, Finding finding) {
    if (row + 1 >= Sheets.MOST_ROWS) {
      left++;
      return;
    }
    row++;
    for (int i = 0; i < FindingColumn.ALL.size(); i++) {
      Sheets.value(findings, row, i, FindingColumn.ALL.get(i).cell().apply(result, finding));
    }
  }

  @Override
  public void end(Ending ending) throws IOException {
    Header begun = Objects.requireNonNull(header, "begin");
    findings.setAutoFilter(0, 0, Math.max(row, 1), FindingColumn.ALL.size() - 1);
    requirements.end();
    summary.write(begun, ending, left);
    if (!ending.problems().isEmpty()) {
      problems(ending.problems());
    }
    if (!ending.quality().isEmpty()) {
      quality(ending.quality());
    }
    book.write(out, begun.asOf());
  }

  private void problems(List<Problem> problems) {
    Worksheet sheet =
        Sheets.table(
            book.workbook(),
            "Problems",
            List.of("at", "subject", "message", "help"),
            40,
            14,
            70,
            50);
    for (int i = 0; i < problems.size() && i + 1 < Sheets.MOST_ROWS; i++) {
      Problem problem = problems.get(i);
      Sheets.value(sheet, i + 1, 0, problem.at());
      Sheets.value(sheet, i + 1, 1, problem.subject());
      Sheets.value(sheet, i + 1, 2, problem.message());
      Sheets.value(sheet, i + 1, 3, problem.help());
    }
    sheet.setAutoFilter(0, 0, problems.size(), 3);
  }

  private void quality(List<Notice> notices) {
    Worksheet sheet =
        Sheets.table(
            book.workbook(),
            "Data quality",
            List.of("kind", "subject", "at", "message", "help"),
            26,
            14,
            40,
            70,
            50);
    for (int i = 0; i < notices.size() && i + 1 < Sheets.MOST_ROWS; i++) {
      Notice notice = notices.get(i);
      Sheets.value(sheet, i + 1, 0, notice.kind().word());
      Sheets.value(sheet, i + 1, 1, notice.subject());
      Sheets.value(sheet, i + 1, 2, notice.at());
      Sheets.value(sheet, i + 1, 3, notice.message());
      Sheets.value(sheet, i + 1, 4, notice.help());
    }
    sheet.setAutoFilter(0, 0, notices.size(), 4);
  }
}
