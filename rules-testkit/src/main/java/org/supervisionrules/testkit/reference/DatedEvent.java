package org.supervisionrules.testkit.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An event that is dated by {@code on}.
 *
 * @param type its type
 * @param on its date
 * @param attributes the submitted object
 */
record DatedEvent(String type, LocalDate on, JsonNode attributes) {

  boolean is(String wanted) {
    return type.equals(wanted);
  }

  boolean has(String name, String value) {
    return value.equals(attribute(name));
  }

  @Nullable String attribute(String name) {
    return attributes.path(name).textValue();
  }
}
