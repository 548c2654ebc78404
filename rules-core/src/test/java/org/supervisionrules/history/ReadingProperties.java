package org.supervisionrules.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.supervisionrules.problem.Problem;

/** Whatever is done to a submission, reading it ends, tells, and keeps what is whole. */
class ReadingProperties {
  private static final byte[] JSON = Samples.JSON.getBytes(StandardCharsets.UTF_8);
  private static final byte[] YAML = Samples.YAML.getBytes(StandardCharsets.UTF_8);
  private static final String LINES = lines();

  @Property
  void a_document_cut_short_is_told_and_nothing_is_invented(
      @ForAll @IntRange(min = 0, max = 10_000) int at, @ForAll boolean yaml) {
    byte[] whole = yaml ? YAML : JSON;
    byte[] cut = Arrays.copyOf(whole, at % whole.length);
    Reading reading = Reading.of(yaml ? "a.yaml" : "a.json", cut);
    assertThat(reading.subjects()).isSubsetOf("S-1042", "U-3");
    if (!yaml && cut.length < Samples.JSON.strip().length()) {
      assertThat(reading.problems).anyMatch(Problem::isError);
    }
  }

  @Property
  void a_changed_byte_of_a_document_never_throws(
      @ForAll @IntRange(min = 0, max = 10_000) int at, @ForAll byte value, @ForAll boolean yaml) {
    byte[] changed = (yaml ? YAML : JSON).clone();
    changed[at % changed.length] = value;
    Reading reading = Reading.of(yaml ? "a.yaml" : "a.json", changed);
    assertThat(reading.problems.size() + reading.histories.size()).isPositive();
    assertThat(reading.problems).allMatch(problem -> problem.at().startsWith("a."));
  }

  @Property
  void bytes_that_are_anything_never_throw(@ForAll byte[] bytes, @ForAll("names") String name) {
    Reading reading = Reading.of(name, bytes);
    assertThat(reading.histories).isEmpty();
    assertThat(reading.problems).isNotEmpty();
  }

  @Property
  void a_changed_byte_spoils_at_most_its_own_lines(
      @ForAll @IntRange(min = 0, max = 100_000) int at, @ForAll byte value) {
    byte[] lines = LINES.getBytes(StandardCharsets.UTF_8);
    int header = LINES.indexOf('\n') + 1;
    int index = header + at % (lines.length - header);
    long line = LINES.substring(header, index).chars().filter(c -> c == '\n').count();
    byte before = lines[index];
    lines[index] = value;
    Reading reading = Reading.of("a.ndjson", lines);
    List<String> others = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      // A changed line end joins a line with the next one.
      if (i != line && !(before == '\n' && i == line + 1)) {
        others.add("S-" + i);
      }
    }
    // The id may have become that of another line: then that one is the second of its subject.
    if (reading.told().stream().noneMatch(told -> told.contains("a second history"))) {
      assertThat(reading.subjects()).containsAll(others);
    }
    assertThat(reading.histories).hasSizeGreaterThanOrEqualTo(48);
  }

  @Property
  void lines_cut_short_keep_all_lines_before(@ForAll @IntRange(min = 0, max = 100_000) int at) {
    int header = LINES.indexOf('\n') + 1;
    int end = header + at % (LINES.length() - header);
    String cut = LINES.substring(0, end);
    int whole = (int) cut.substring(header).chars().filter(c -> c == '\n').count();
    Reading reading = Reading.of("a.ndjson", cut);
    assertThat(reading.histories).hasSizeBetween(whole, whole + 1);
  }

  @Property
  void what_the_reader_accepts_the_schema_accepts(
      @ForAll @IntRange(min = 0, max = 1_000) int place, @ForAll("values") String value) {
    JsonNode document = SchemaCheck.parse(Samples.JSON);
    List<Runnable> changes = new ArrayList<>();
    collect(document, SchemaCheck.parse(value), changes);
    changes.get(place % changes.size()).run();
    Reading reading = Reading.of("a.json", document.toString());
    if (reading.problems.stream().noneMatch(Problem::isError)) {
      assertThat(SchemaCheck.of(document)).as(document.toString()).isEmpty();
    }
  }

  /** The order of keys means nothing: with the last key first, types and zones come late. */
  @Property(tries = 20)
  void the_order_of_keys_changes_nothing(@ForAll java.util.Random random) {
    JsonNode document = shuffled(SchemaCheck.parse(Samples.JSON), random);
    assertThat(Reading.of("a.json", document.toString()).histories.stream().map(Reading::text))
        .isEqualTo(
            Reading.of("a.json", Samples.JSON).histories.stream().map(Reading::text).toList());
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of("a.json", "a.yaml", "a.ndjson", "a.json.gz", "-");
  }

  @Provide
  Arbitrary<String> values() {
    return Arbitraries.of(
        "null",
        "\"\"",
        "\" \"",
        "\"x\"",
        "7",
        "2.0",
        "-1",
        "true",
        "[]",
        "{}",
        "[\"x\"]",
        "[null]",
        "[\"session\"]",
        "\"2026-02-02\"",
        "\"2026-02-02T10:00\"",
        "\"9999-12-31\"",
        "\"held\"",
        "\"planned\"",
        "\"other\"",
        "\"3 weeks\"");
  }

  /** A way to change each value of a document, and to leave out each key. */
  private static void collect(JsonNode node, JsonNode value, List<Runnable> changes) {
    if (node instanceof ObjectNode object) {
      for (String key : iterable(object)) {
        changes.add(() -> object.set(key, value));
        changes.add(() -> object.remove(key));
        collect(object.get(key), value, changes);
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        int index = i;
        changes.add(() -> array.set(index, value));
        collect(array.get(i), value, changes);
      }
    }
  }

  private static JsonNode shuffled(JsonNode node, java.util.Random random) {
    if (node instanceof ObjectNode object) {
      List<String> keys = iterable(object);
      java.util.Collections.shuffle(keys, random);
      ObjectNode other = SchemaCheck.MAPPER.createObjectNode();
      keys.forEach(key -> other.set(key, shuffled(object.get(key), random)));
      return other;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode other = SchemaCheck.MAPPER.createArrayNode();
      array.forEach(item -> other.add(shuffled(item, random)));
      return other;
    }
    return node;
  }

  private static List<String> iterable(ObjectNode object) {
    List<String> keys = new ArrayList<>();
    object.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private static String lines() {
    StringBuilder lines =
        new StringBuilder("{\"asOf\":\"2026-10-01\",\"complete\":[\"session\",\"role\"]}\n");
    for (int i = 0; i < 50; i++) {
      lines
          .append("{\"subject\":{\"id\":\"S-")
          .append(i)
          .append("\",\"kind\":\"staff\"},\"periods\":[{\"type\":\"role\",\"role\":\"csw\",")
          .append("\"from\":\"2025-01-06\"}],\"events\":[{\"type\":\"session\",\"id\":\"a\",")
          .append("\"status\":\"postponed\",\"planned\":\"2026-01-19\"},{\"type\":\"session\",")
          .append("\"held\":\"2026-01-20\",\"reconvenes\":\"a\"}]}\n");
    }
    return lines.toString();
  }
}
