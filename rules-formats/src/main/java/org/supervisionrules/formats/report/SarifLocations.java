package org.supervisionrules.formats.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Locations of a SARIF result: the file with the line and column where they are known, and the JSON
 * pointer or the sheet as the logical location.
 */
final class SarifLocations {
  private SarifLocations() {}

  /**
   * Writes one location.
   *
   * @param message what is there, or null
   */
  static void write(JsonGenerator json, Place place, @Nullable String message) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", FileUri.of(CleanText.of(place.file())));
    json.writeEndObject();
    if (place.line() > 0 && place.sheet().isEmpty()) {
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", place.line());
      if (place.column() > 0) {
        json.writeNumberField("startColumn", place.column());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
    if (!place.pointer().isEmpty()) {
      logical(json, place.pointer(), "object");
    } else if (!place.sheet().isEmpty()) {
      logical(json, place.sheet() + ":" + place.line(), "row");
    }
    if (message != null) {
      json.writeObjectFieldStart("message");
      json.writeStringField("text", CleanText.of(message));
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  /** Writes a location that is in no known file: only whose it is. */
  static void subject(JsonGenerator json, String subject) throws IOException {
    json.writeStartObject();
    logical(json, subject, "resource");
    json.writeEndObject();
  }

  private static void logical(JsonGenerator json, String name, String kind) throws IOException {
    json.writeArrayFieldStart("logicalLocations");
    json.writeStartObject();
    json.writeStringField("fullyQualifiedName", CleanText.of(name));
    json.writeStringField("kind", kind);
    json.writeEndObject();
    json.writeEndArray();
  }
}
