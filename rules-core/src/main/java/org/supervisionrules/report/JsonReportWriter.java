package org.supervisionrules.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.history.History;

/** Writes a report as one JSON document, {@code supervision-report/1}, in UTF-8. */
public final class JsonReportWriter implements ReportWriter {
  private final OutputStream out;
  private final JsonGenerator json;
  private final JsonParts parts;
  private final Set<Outcome> show;
  private @Nullable JsonResults results;

  /**
   * A writer.
   *
   * @param show the outcomes whose results are written; the summary counts all
   */
  public JsonReportWriter(OutputStream out, Set<Outcome> show) throws IOException {
    this.out = out;
    this.parts = JsonForm.DOCUMENT.parts(out);
    this.json = parts.json();
    this.show = Set.copyOf(show);
  }

  @Override
  public void begin(Header header) throws IOException {
    results = new JsonResults(out, JsonForm.DOCUMENT, show, header.policy());
    json.writeStartObject();
    parts.header(header);
    json.writeArrayFieldStart("results");
    json.flush();
  }

  @Override
  public void results(List<Result> ofOne) throws IOException {
    begun().write(ofOne);
  }

  @Override
  public Part part(History history, List<Result> ofOne) throws IOException {
    return begun().part(ofOne);
  }

  @Override
  public void end(Ending ending) throws IOException {
    begun().end();
    json.writeEndArray();
    parts.ending(ending);
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
    out.flush();
  }

  private JsonResults begun() {
    return Objects.requireNonNull(results, "begin");
  }
}
