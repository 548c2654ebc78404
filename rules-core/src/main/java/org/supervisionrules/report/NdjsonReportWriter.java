package org.supervisionrules.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;

/**
 * Writes a report as lines of JSON in UTF-8: a line with the fields before the results, a line a
 * result, a last line with the fields after them.
 */
public final class NdjsonReportWriter implements ReportWriter {
  private final JsonGenerator json;
  private final JsonParts parts;
  private final Set<Outcome> show;

  /**
   * A writer.
   *
   * @param show the outcomes whose results are written; the summary counts all
   */
  public NdjsonReportWriter(OutputStream out, Set<Outcome> show) throws IOException {
    this.json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    this.parts = new JsonParts(json, null);
    this.show = Set.copyOf(show);
  }

  @Override
  public void begin(Header header) throws IOException {
    json.writeStartObject();
    parts.header(header);
    json.writeEndObject();
  }

  @Override
  public void results(List<Result> results) throws IOException {
    for (Result result : results) {
      if (show.contains(result.outcome())) {
        parts.result(result);
      }
    }
  }

  @Override
  public void end(Ending ending) throws IOException {
    json.writeStartObject();
    parts.ending(ending);
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
