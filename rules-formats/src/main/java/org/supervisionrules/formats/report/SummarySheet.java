package org.supervisionrules.formats.report;

import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.history.Input;
import org.supervisionrules.policy.Severity;
import org.supervisionrules.report.Ending;
import org.supervisionrules.report.Header;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.Summary;
import org.supervisionrules.report.Tool;
import org.supervisionrules.time.Moment;

/** The first sheet of a report: what was checked against what, and the counts. */
final class SummarySheet {
  private final Worksheet sheet;
  private int row = -1;

  SummarySheet(Worksheet sheet) {
    this.sheet = sheet;
    sheet.width(0, 28);
    sheet.width(1, 44);
    sheet.width(2, 72);
  }

  /**
   * Writes it.
   *
   * @param left how many findings had no room in their sheet
   */
  void write(Header header, Ending ending, long left) {
    heading("Report");
    line("policy", header.policy().id());
    line("version", header.policy().version());
    line("title", header.policy().title());
    line("authority", header.policy().authority());
    line("digest", header.policy().digest());
    line("as of", Moment.of(header.asOf()));
    header.asKnownOn().ifPresent(day -> line("as known on", Moment.of(day)));
    line("made by", Tool.NAME + " " + Tool.version());
    Summary summary = ending.summary();
    row++;
    heading("Counts");
    line("histories", summary.histories());
    line("requirements", summary.requirements());
    line("problems in the input", ending.problems().size());
    line("waivers applied", ending.waivers().applied());
    ending.waivers().unused().forEach(waiver -> line("waiver unused", waiver));
    ending.waivers().expired().forEach(waiver -> line("waiver expired", waiver));
    ending.waivers().notYetBegun().forEach(waiver -> line("waiver not yet begun", waiver));
    summary.baseline().ifPresent(since -> line("baseline", since.words()));
    if (left > 0) {
      line("findings without room here", left);
    }
    row++;
    heading("Breaches");
    for (Severity severity : Severity.values()) {
      line(severity.word(), summary.breaches().getOrDefault(severity, 0L));
    }
    row++;
    heading("Pairs of subject and requirement");
    for (Outcome outcome : Outcome.values()) {
      line(outcome.word(), summary.outcomes().getOrDefault(outcome, 0L));
    }
    row++;
    heading("Inputs");
    for (Input input : ending.inputs()) {
      line(input.path(), input.histories());
      Sheets.value(sheet, row, 2, input.digest());
    }
  }

  private void heading(String words) {
    row++;
    for (int column = 0; column < 3; column++) {
      Sheets.header(sheet, row, column, column == 0 ? words : "");
    }
  }

  private void line(String label, @Nullable Object value) {
    row++;
    Sheets.value(sheet, row, 0, label);
    Sheets.value(sheet, row, 1, value);
    sheet.style(row, 1).horizontalAlignment("left").set();
  }
}
