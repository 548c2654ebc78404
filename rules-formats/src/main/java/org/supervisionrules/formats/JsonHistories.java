package org.supervisionrules.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.supervisionrules.formats.report.CleanText;
import org.supervisionrules.history.History;

/** Writes histories as one JSON document, or as NDJSON with a history a line. */
public final class JsonHistories implements HistoryOutput {
  /** The name of the format. */
  static final String FORMAT = "supervision-history/1";

  private final JsonGenerator json;
  private final boolean isLines;

  private JsonHistories(OutputStream out, boolean isLines, PrettyPrinter layout)
      throws IOException {
    this.json = new JsonFactory().createGenerator(out);
    this.isLines = isLines;
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(layout);
    json.writeStartObject();
    json.writeStringField("format", FORMAT);
    if (isLines) {
      json.writeEndObject();
    } else {
      json.writeArrayFieldStart("histories");
    }
  }

  /** Starts a JSON document. */
  public static JsonHistories document(OutputStream out) throws IOException {
    DefaultPrettyPrinter layout = new DefaultPrettyPrinter();
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    layout.indentObjectsWith(indenter);
    layout.indentArraysWith(indenter);
    return new JsonHistories(out, false, layout);
  }

  /** Starts NDJSON. */
  public static JsonHistories lines(OutputStream out) throws IOException {
    return new JsonHistories(out, true, new MinimalPrettyPrinter("\n"));
  }

  @Override
  public void write(History history) throws IOException {
    value(HistoryTree.of(history));
  }

  @Override
  public void finish() throws IOException {
    if (!isLines) {
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeRaw('\n');
    json.close();
  }

  private void value(Object value) throws IOException {
    if (value instanceof Map<?, ?> object) {
      json.writeStartObject();
      for (Map.Entry<?, ?> field : object.entrySet()) {
        json.writeFieldName(String.valueOf(field.getKey()));
        value(field.getValue());
      }
      json.writeEndObject();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object one : list) {
        value(one);
      }
      json.writeEndArray();
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Double number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else {
      json.writeString(CleanText.of(value.toString()));
    }
  }
}
