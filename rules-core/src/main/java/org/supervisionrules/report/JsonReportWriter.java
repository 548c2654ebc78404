package org.supervisionrules.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;

/** Writes a report as one JSON document, {@code supervision-report/1}, in UTF-8. */
public final class JsonReportWriter implements ReportWriter {
  private final JsonGenerator json;
  private final JsonParts parts;
  private final Set<Outcome> show;

  /**
   * A writer.
   *
   * @param show the outcomes whose results are written; the summary counts all
   */
  public JsonReportWriter(OutputStream out, Set<Outcome> show) throws IOException {
    JsonLayout layout = new JsonLayout();
    this.json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(layout);
    this.parts = new JsonParts(json, layout);
    this.show = Set.copyOf(show);
  }

  @Override
  public void begin(Header header) throws IOException {
    json.writeStartObject();
    parts.header(header);
    json.writeArrayFieldStart("results");
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
    json.writeEndArray();
    parts.ending(ending);
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
