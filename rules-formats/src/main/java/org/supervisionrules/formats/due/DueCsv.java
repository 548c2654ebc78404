package org.supervisionrules.formats.due;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.supervisionrules.formats.report.CsvLines;
import org.supervisionrules.report.Finding;

/** Writes what falls due as CSV, a line each. */
public final class DueCsv {
  private static final List<String> COLUMNS =
      List.of(
          "due",
          "overdue",
          "subject",
          "supervisor",
          "requirement",
          "clauses",
          "severity",
          "about",
          "since",
          "message",
          "remedy",
          "finding",
          "policy",
          "asOf",
          "asKnownOn");

  private DueCsv() {}

  /** Writes a list; what it is written to is flushed and left open. */
  public static void write(DueList list, OutputStream out) throws IOException {
    CsvLines lines = new CsvLines(out, COLUMNS);
    for (Due due : list.dues()) {
      Finding finding = due.finding();
      String supervisor = due.supervisor();
      lines.line(
          List.of(
              due.due().toString(),
              due.overdue() ? "yes" : "no",
              due.subject(),
              supervisor == null ? "" : supervisor,
              due.requirement(),
              String.join("; ", due.result().requirement().clauses()),
              finding.severity().word(),
              text(finding.about()),
              text(finding.since()),
              finding.message(),
              text(finding.remedy()),
              finding.id(),
              list.policy().id(),
              list.asOf().toString(),
              text(list.asKnownOn())));
    }
    lines.end();
    out.flush();
  }

  private static String text(Optional<?> value) {
    return value.isPresent() ? value.get().toString() : "";
  }
}
