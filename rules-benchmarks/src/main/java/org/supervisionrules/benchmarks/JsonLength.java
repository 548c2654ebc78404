package org.supervisionrules.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import org.supervisionrules.report.JsonReportWriter;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.Report;

/** Writes a report as JSON into memory. */
final class JsonLength {
  private JsonLength() {}

  /** How many bytes the report has. */
  static int of(Report report) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
    try {
      new JsonReportWriter(bytes, EnumSet.allOf(Outcome.class)).write(report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.size();
  }
}
