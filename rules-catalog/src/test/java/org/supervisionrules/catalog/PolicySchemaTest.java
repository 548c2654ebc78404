package org.supervisionrules.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.supervisionrules.policy.InvalidPolicyException;
import org.supervisionrules.policy.OwnRules;

/** The schema with which an editor completes and checks a pack. */
class PolicySchemaTest {
  private static final String EXTENDING =
      """
      format: supervision-policy/1
      id: riverside-2026
      version: "1"
      title: Riverside
      extends: cambridgeshire-2017
      effective: { from: 2026-04-01 }
      adjust:
        social-work-supervision: { every: 3 weeks, because: Practice board }
        case-review:
          every: { 2026-04-01: 10 weeks, 2027-04-01: { value: 8 weeks, reference: Board } }
          because: Practice board
      """;

  static Stream<Path> packs() throws IOException {
    return PackSchema.packs().stream();
  }

  @Test
  void the_schema_is_valid_against_the_schema_of_schemas() {
    assertThat(
            PackSchema.SCHEMAS
                .getSchema(SchemaLocation.of(SchemaId.V202012))
                .validate(PackSchema.json()))
        .isEmpty();
  }

  @Test
  void every_reference_leads_somewhere_and_every_part_is_used() {
    List<String> named = new ArrayList<>();
    PackSchema.json().findValues("$ref").forEach(reference -> named.add(reference.asText()));
    List<String> parts = new ArrayList<>();
    PackSchema.json()
        .get("$defs")
        .fieldNames()
        .forEachRemaining(name -> parts.add("#/$defs/" + name));
    assertThat(named.stream().distinct()).containsExactlyInAnyOrderElementsOf(parts);
  }

  @Test
  void there_are_many_packs_to_try() throws IOException {
    assertThat(PackSchema.packs()).hasSizeGreaterThan(25);
  }

  @ParameterizedTest
  @MethodSource("packs")
  void a_pack_is_valid_where_it_is_read_without_a_problem(Path pack) throws IOException {
    List<String> problems = PackSchema.problems(Files.readString(pack, UTF_8));
    try {
      Catalog.reader().read(pack, OwnRules.ALLOWED);
    } catch (InvalidPolicyException e) {
      assertThat(problems).as(e.getMessage()).isNotEmpty();
      return;
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void a_pack_that_extends_another_is_valid() {
    assertThat(PackSchema.problems(EXTENDING)).isEmpty();
  }

  @Test
  void words_and_sentences_of_the_policy_are_offered() {
    JsonNode parts = PackSchema.json().get("$defs");
    assertThat(parts.at("/selector/properties/event/anyOf/0/enum").toString())
        .contains("\"session\"", "\"unit-meeting\"");
    assertThat(parts.at("/type-session/properties/status/anyOf/1/enum").toString())
        .contains("\"held\"", "\"postponed\"");
    assertThat(parts.at("/type-session/properties/record.copyGiven/description").asText())
        .isEqualTo("When the supervisee was given a copy");
    assertThat(parts.at("/adjustments/properties/case-review/description").asText()).isNotBlank();
  }

  @ParameterizedTest(name = "{0} written as {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          supervision-policy/1 | supervision-policy/2
          title: Riverside | titel: Riverside
          { from: 2026-04-01 } | 2026-04-01
          { from: 2026-04-01 } | { from: 1 April 2026 }
          because: Practice board } | becuase: Practice board }
          , because: Practice board } | }
          every: 3 weeks | every: 3 wekes
          every: 3 weeks | evry: 3 weeks
          2027-04-01: { value | 2027-13-01: { value
          value: 8 weeks | valeu: 8 weeks
          adjust: | adjsut:
          extends: cambridgeshire-2017 | vocabulary: social-work
          """)
  void a_mistake_in_a_pack_that_extends_another_is_not_valid(String right, String wrong) {
    assertThat(EXTENDING).contains(right);
    assertThat(PackSchema.problems(EXTENDING.replace(right, wrong))).isNotEmpty();
  }

  @ParameterizedTest(name = "{0} written as {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          every: 2 weeks | evry: 2 weeks
          every: 2 weeks | every: regularly
          every: 2 weeks | every: 0 weeks
          every: 2 weeks | every: -2 weeks
          every: 2 weeks | every: [2 weeks]
          every: 2 weeks | every: { 2017-13-01: 2 weeks }
          kind: retention | kind: retension
          kind: retention | kind: frequency
          vocabulary: social-work | vocabulary: { events: {} }
          calendar: { holidays: GB-ENG, zone: Europe/London, monthEnd: down } | calendar: { holidays: GB-ENG }
          monthEnd: down | monthEnd: sideways
          pausesFrom: 10 working days | pausesFrom: 10 days
          """)
  void a_mistake_in_the_policy_of_a_county_is_not_valid(String right, String wrong) {
    refused(
        new String(new CatalogLibrary().pack("cambridgeshire-2017").orElseThrow(), UTF_8),
        right,
        wrong);
  }

  @ParameterizedTest(name = "{0} written as {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          must: Hours | must: Hours#should: Hours
          must: Hours | shall: Hours
          clauses: [B-1] | clause: [B-1]
          for: { subject: staff }#each: calendar month | each: calendar month
          each: calendar month | each: calendar week
          counts: { event: session, status: held } | counts: []
          counts: { event: session, status: held } | counts: { evnet: session }
          counts: { event: session, status: held } | counts: session
          counts: { event: session, status: held } | counts: { event: session, minutes: { atLaest: 60 } }
          atLeast: 120 | atLeast: many
          atLeast: 120 | atLeast: 120#until: { event: asye-review }
          value: fte, rounded | rounded
          rounded: up | rounded: upp
          times: 8 | times: many
          within: 5 days } | witin: 5 days }
          until: expectedEnd } | unitl: expectedEnd }
          lasts: { atLeast: 4 weeks } | lasts: { atLeast: long }
          done: { followedBy | done: { follwedBy
          done: { followedBy: { event: session } } | done: session
          same: { records: id } | same: { records: { id: id } }
          keep: 3 years | keep: 3
          hold: { period: hold } | hld: { period: hold }
          """)
  void a_mistake_in_a_requirement_is_not_valid(String right, String wrong) {
    refused(BrokenRequirementTest.PACK, right, wrong);
  }

  private static void refused(String pack, String right, String wrong) {
    String found = right.replace("#", "\n    ");
    assertThat(pack).contains(found);
    assertThat(PackSchema.problems(pack)).isEmpty();
    assertThat(PackSchema.problems(pack.replace(found, wrong.replace("#", "\n    ")))).isNotEmpty();
  }
}
