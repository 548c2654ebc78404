package org.supervisionrules.testkit.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the document says for all its histories.
 *
 * @param asOf T: the wanted day, never later than the document's own
 * @param zone the zone of local times, {@code Europe/London} where none is given
 * @param recordsFrom from which day the records are there
 * @param complete the types for which the submission is complete; {@code session} always is, and
 *     where nothing is said every type that appears
 */
record Header(LocalDate asOf, ZoneId zone, @Nullable LocalDate recordsFrom, Set<String> complete) {

  static Header of(JsonNode document, @Nullable LocalDate wanted) {
    String zone = document.path("zone").textValue();
    return new Header(
        asOf(date(document, "asOf"), wanted),
        ZoneId.of(zone == null ? "Europe/London" : zone),
        date(document, "recordsFrom"),
        document.has("complete") ? words(document.path("complete")) : appearing(document));
  }

  static @Nullable LocalDate date(JsonNode node, String name) {
    String given = node.path(name).textValue();
    return given == null ? null : LocalDate.parse(given);
  }

  static Set<String> words(JsonNode list) {
    Set<String> words = new TreeSet<>();
    words.add("session");
    for (JsonNode word : list) {
      words.add(word.textValue());
    }
    return words;
  }

  private static LocalDate asOf(@Nullable LocalDate own, @Nullable LocalDate wanted) {
    if (own == null && wanted == null) {
      throw new IllegalArgumentException(
          "the document has no `asOf` and none was given; help: the reference reads no clock");
    }
    if (own == null || wanted == null) {
      return Objects.requireNonNull(own == null ? wanted : own);
    }
    return wanted.isAfter(own) ? own : wanted;
  }

  private static Set<String> appearing(JsonNode document) {
    Set<String> types = new TreeSet<>();
    types.add("session");
    for (JsonNode history : document.path("histories")) {
      for (JsonNode period : history.path("periods")) {
        types.add(period.path("type").textValue());
      }
      for (JsonNode event : history.path("events")) {
        types.add(event.path("type").textValue());
      }
    }
    return types;
  }
}
