package org.supervisionrules.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document and the day as of which it is judged.
 *
 * @param document a valid {@code supervision-history/1} document
 * @param asOf T as a caller gives it; null for the document's own {@code asOf}. It may lie before
 *     the document's, then later events do not exist, or after it, then it is cut
 */
public record Submission(JsonNode document, @Nullable LocalDate asOf) {

  /** The document as JSON on one line. */
  public String text() {
    return DocumentText.write(document);
  }
}
