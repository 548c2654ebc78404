package org.supervisionrules.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supervisionrules.policy.InvalidPolicyException;
import org.supervisionrules.problem.Problem;

/**
 * The schema and the reader of packs know the same keys.
 *
 * <p>Which keys the reader knows in some place is asked of itself: each key that the schema has
 * anywhere is put there with a slip in it, and the reader says whether it was meant.
 */
class PolicySchemaDriftTest {
  private static final Path READERS =
      Path.of("../rules-core/src/main/java/org/supervisionrules/policy");
  private static final Pattern ASKED =
      Pattern.compile(
          "(?:(?:fields|keys|calendar|apart|conditions|effective|pack)\\s*\\.(?:keys\\(\\)\\.)?\\w+\\(|\\(fields,"
              + " (?:\\w+, )?|mapping\\.(?:get|pair)\\()\\s*\"([A-Za-z]+)\"");
  private static final Pattern SLIP = Pattern.compile("unknown key `(\\w+)`");

  @TempDir private Path folder;

  @Test
  void each_shape_of_a_requirement_has_the_keys_that_the_reader_knows() throws IOException {
    Map<String, Set<String>> known = new TreeMap<>();
    for (Path file : PackSchema.packs()) {
      ObjectNode pack =
          (ObjectNode) PackSchema.json(PackSchema.parse(Files.readString(file, UTF_8)));
      if (isReadAnywhere(pack)) {
        for (JsonNode requirement : pack.path("requirements")) {
          Set<String> keys = known.computeIfAbsent(shape(requirement), shape -> new TreeSet<>());
          ObjectNode alone = pack.deepCopy();
          keys.addAll(
              known(
                  alone,
                  alone.putArray("requirements").addObject().setAll((ObjectNode) requirement)));
        }
      }
    }

    assertThat(known.keySet()).containsExactlyInAnyOrderElementsOf(shapes());
    for (Map.Entry<String, Set<String>> shape : known.entrySet()) {
      assertThat(shape.getValue()).contains("id", "kind", "for", "reading");
      Set<String> telling = telling(shape.getKey());
      Set<String> ofReader = new TreeSet<>(shape.getValue());
      Set<String> ofSchema =
          names(PackSchema.json().at("/$defs/" + shape.getKey() + "/properties"));
      ofReader.addAll(telling);
      ofSchema.addAll(telling);
      assertThat(ofSchema).as(shape.getKey()).isEqualTo(ofReader);
    }
  }

  @ParameterizedTest(name = "at `{0}`")
  @CsvSource(
      textBlock =
          """
          '', '', ''
          /calendar, calendar, ''
          /clocks/supervision, clock, because
          /phases/agreed, phase, because
          /requirements/0/for, for, ''
          /requirements/1/every, acts, ''
          /vocabulary, vocabulary/anyOf/1, extends
          /vocabulary/events/visit, type-of-event, ''
          /vocabulary/periods/leave, type-of-period, ''
          /vocabulary/events/visit/attributes/on, attribute, ''
          /vocabulary/parties/visitor, party, ''
          """)
  void each_part_of_a_pack_has_the_keys_that_the_reader_knows(
      String place, String part, String besides) throws IOException {
    ObjectNode pack =
        (ObjectNode)
            PackSchema.json(
                PackSchema.parse(
                    BrokenRequirementTest.PACK
                        .replace(
                            "  supervision:\n",
                            """
                              supervision:
                                pausesFor: { period: absence }
                                pausesFrom: 5 working days
                            """)
                        .replace(
                            "vocabulary: social-work",
                            """
                            vocabulary:
                              extends: social-work
                              events: { visit: { about: A visit, dated: [on], attributes: { on: { about: When, is: date } } } }
                              periods: { leave: { about: Leave } }
                              parties: { visitor: { attribute: visitor } }
                            """)));
    Set<String> ofReader = known(pack, (ObjectNode) pack.at(place));
    ofReader.addAll(besides.isEmpty() ? Set.of() : Set.of(besides));
    String schema = part.isEmpty() ? "/properties" : "/$defs/" + part + "/properties";
    assertThat(names(PackSchema.json().at(schema))).isEqualTo(ofReader);
  }

  @Test
  void every_key_that_the_readers_name_is_in_the_schema() throws IOException {
    Set<String> asked = new TreeSet<>();
    try (Stream<Path> files = Files.list(READERS)) {
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        if (name.matches("\\w*Reader.java|Resolution.java|Lineage.java|Pack.java|Fields.java")) {
          Matcher matcher = ASKED.matcher(Files.readString(file));
          while (matcher.find()) {
            asked.add(matcher.group(1));
          }
        }
      }
    }
    assertThat(asked).hasSizeGreaterThan(90);
    assertThat(everyKey()).containsAll(asked);
  }

  /** Which of all keys the reader knows in a mapping of a pack. */
  private Set<String> known(ObjectNode pack, ObjectNode place) throws IOException {
    for (String key : everyKey()) {
      place.put(key + "q", "slip").put("q" + key, "slip");
    }
    Set<String> known = new TreeSet<>();
    for (Problem problem : problems(pack)) {
      Matcher slip = SLIP.matcher(problem.message());
      if (slip.find()) {
        String help = problem.helpText().orElse("");
        Stream.of(
                slip.group(1).substring(1),
                slip.group(1).substring(0, slip.end(1) - slip.start(1) - 1))
            .filter(key -> help.equals("did you mean `" + key + "`?"))
            .forEach(known::add);
      }
    }
    return known;
  }

  private List<Problem> problems(ObjectNode pack) throws IOException {
    Path file = Files.writeString(folder.resolve("policy.yaml"), pack.toString());
    try {
      Catalog.reader().read(file);
      return List.of();
    } catch (InvalidPolicyException e) {
      return e.problems();
    }
  }

  /** Whether a pack needs nothing beside it. */
  private boolean isReadAnywhere(ObjectNode pack) throws IOException {
    return problems(pack).isEmpty();
  }

  private static List<JsonNode> choices() {
    List<JsonNode> choices = new ArrayList<>();
    PackSchema.json().at("/$defs/requirement/allOf").forEach(choices::add);
    return choices;
  }

  private static String named(JsonNode choice) {
    return choice.at("/then/$ref").asText().replace("#/$defs/", "");
  }

  private static List<String> shapes() {
    return choices().stream().map(PolicySchemaDriftTest::named).toList();
  }

  /** The one shape that a requirement has. */
  private static String shape(JsonNode requirement) {
    List<String> shapes =
        choices().stream()
            .filter(
                choice ->
                    requirement.path("kind").equals(choice.at("/if/properties/kind/const"))
                        && names(requirement).containsAll(words(choice.at("/if/required")))
                        && lacks(choice).stream().noneMatch(requirement::has))
            .map(PolicySchemaDriftTest::named)
            .toList();
    assertThat(shapes).as(requirement.path("id").asText()).hasSize(1);
    return shapes.get(0);
  }

  private static Set<String> lacks(JsonNode choice) {
    Set<String> lacks = new TreeSet<>();
    choice.at("/if/not/anyOf").forEach(each -> lacks.addAll(words(each.get("required"))));
    return lacks;
  }

  /**
   * The keys by which the shapes of a kind are told apart: the reader asks all of them for each.
   */
  private static Set<String> telling(String shape) {
    JsonNode kind =
        choices().stream()
            .filter(choice -> named(choice).equals(shape))
            .findFirst()
            .orElseThrow()
            .at("/if/properties/kind/const");
    Set<String> telling = new TreeSet<>();
    for (JsonNode choice : choices()) {
      if (choice.at("/if/properties/kind/const").equals(kind)) {
        telling.addAll(words(choice.at("/if/required")));
        telling.addAll(lacks(choice));
      }
    }
    return telling;
  }

  private static Set<String> everyKey() {
    Set<String> keys = new TreeSet<>();
    JsonNode parts = PackSchema.json().get("$defs");
    keys.addAll(names(PackSchema.json().get("properties")));
    parts
        .properties()
        .forEach(
            part -> {
              if (!part.getKey().startsWith("type-") || part.getKey().startsWith("type-of-")) {
                part.getValue().findValues("properties").forEach(each -> keys.addAll(names(each)));
              }
            });
    keys.removeIf(key -> !key.matches("[A-Za-z]+"));
    return keys;
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static Set<String> words(JsonNode list) {
    Set<String> words = new TreeSet<>();
    list.forEach(word -> words.add(word.asText()));
    return words;
  }
}
