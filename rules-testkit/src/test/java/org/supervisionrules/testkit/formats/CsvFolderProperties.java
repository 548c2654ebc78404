package org.supervisionrules.testkit.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.testkit.DocumentText;
import org.supervisionrules.testkit.HistoryArbitraries;

class CsvFolderProperties {

  @Provide
  Arbitrary<JsonNode> documents() {
    return HistoryArbitraries.documents().map(CsvFolderProperties::sayable);
  }

  @Property(tries = 300)
  void what_is_read_from_tables_is_what_is_read_from_json(@ForAll("documents") JsonNode document)
      throws IOException {
    Path folder = Files.createTempDirectory("tables");
    try {
      Tables.write(document, folder);
      Reading json = Reading.of(DocumentText.write(document));
      Reading csv = Reading.of(folder);
      assertThat(withoutPlaces(csv)).isEqualTo(withoutPlaces(json));
      assertThat(csv.subjects).isEqualTo(json.subjects);
      assertThat(csv.texts).isEqualTo(json.texts);
      assertThat(csv.count).isEqualTo(json.count);
    } finally {
      delete(folder);
    }
  }

  private static List<Problem> withoutPlaces(Reading reading) {
    return reading.problems.stream()
        .map(
            told ->
                new Problem("", "", told.subject(), told.message(), told.help(), told.severity()))
        .sorted(Comparator.comparing(Problem::toString))
        .toList();
  }

  /**
   * The document, as far as tables can say it: they have no list and no object without content, and
   * an entry with a list of objects has an id. What is always complete need not be named.
   */
  private static JsonNode sayable(JsonNode document) {
    ObjectNode copy = document.deepCopy();
    if (copy.path("complete").isArray() && copy.path("complete").isEmpty()) {
      copy.putArray("complete").add("session");
    }
    for (JsonNode history : copy.path("histories")) {
      int number = 0;
      for (JsonNode event : history.path("events")) {
        withoutEmpty((ObjectNode) event);
        number++;
        if (!event.has("id")) {
          ((ObjectNode) event).put("id", "without-" + number);
        }
      }
      history.path("periods").forEach(period -> withoutEmpty((ObjectNode) period));
    }
    return copy;
  }

  private static void withoutEmpty(ObjectNode object) {
    for (JsonNode value : object) {
      if (value instanceof ObjectNode inner) {
        withoutEmpty(inner);
      }
    }
    object.removeIf(value -> value.isNull() || (value.isContainerNode() && value.isEmpty()));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
