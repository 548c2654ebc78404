package org.supervisionrules.formats.plan;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.formats.report.CsvLines;

/**
 * Writes the sessions of a plan that are still to be booked as rows of {@code session.csv}, so that
 * they can be put under those of a history in CSV. Cells are written as they are.
 */
public final class PlanCsv {
  private static final List<String> COLUMNS =
      List.of("subject", "id", "form", "status", "planned", "supervisor", "bookedOn", "reconvenes");

  private PlanCsv() {}

  /** Writes a plan; what it is written to is flushed and left open. */
  public static void write(SessionPlan plan, OutputStream out) throws IOException {
    CsvLines lines = CsvLines.exact(out, COLUMNS);
    for (PlannedSession session : plan.sessions()) {
      if (!session.booked()) {
        lines.line(
            List.of(
                session.subject(),
                text(session.id()),
                SessionWords.ONE_TO_ONE,
                SessionWords.PLANNED,
                session.date().toString(),
                text(session.supervisor()),
                plan.asOf().toString(),
                text(session.reconvenes())));
      }
    }
    lines.end();
    out.flush();
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
