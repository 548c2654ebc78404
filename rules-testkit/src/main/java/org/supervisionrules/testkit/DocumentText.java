package org.supervisionrules.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;

/** Writes documents as JSON text. */
public final class DocumentText {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private DocumentText() {}

  /** The document as JSON on one line, keys in the order of the document. */
  public static String write(JsonNode document) {
    try {
      return MAPPER.writeValueAsString(document);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("the document cannot be written", e);
    }
  }

  /** The document as NDJSON: the header on the first line, then one history a line. */
  public static String writeLines(JsonNode document) {
    StringBuilder lines = new StringBuilder();
    var header = MAPPER.createObjectNode();
    for (var field : document.properties()) {
      if (!field.getKey().equals("histories")) {
        header.set(field.getKey(), field.getValue());
      }
    }
    lines.append(write(header)).append('\n');
    for (JsonNode history : document.path("histories")) {
      lines.append(write(history)).append('\n');
    }
    return lines.toString();
  }
}
