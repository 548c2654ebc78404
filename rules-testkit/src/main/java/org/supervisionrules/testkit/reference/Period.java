package org.supervisionrules.testkit.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period of the history.
 *
 * @param type its type
 * @param days its days; open where it has no end
 * @param attributes the submitted object
 */
record Period(String type, Span days, JsonNode attributes) {

  static Period of(JsonNode node) {
    String to = node.path("to").textValue();
    return new Period(
        node.path("type").textValue(),
        new Span(
            LocalDate.parse(node.path("from").textValue()),
            to == null ? Span.OPEN : LocalDate.parse(to)),
        node);
  }

  @Nullable String attribute(String name) {
    return attributes.path(name).textValue();
  }
}
