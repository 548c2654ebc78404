package org.supervisionrules.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supervisionrules.AsOf;
import org.supervisionrules.ComplianceChecker;
import org.supervisionrules.history.History;
import org.supervisionrules.policy.Frequency;
import org.supervisionrules.policy.InvalidPolicyException;
import org.supervisionrules.policy.PackLibrary;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.PolicyReader;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.report.Result;
import org.supervisionrules.time.Holidays;

/** Several packs as one policy (decision 8). */
class PoliciesTogetherTest {
  private static final String SESSIONS =
      """
        - id: %s
          clauses: [%s]
          must: Sessions are held
          kind: frequency
          for: { subject: staff, in: { period: employment } }
          clock: sessions
          every: 4 weeks
          interpretations: { %s: as %s says }
          obligation: regular
      """;

  @TempDir private Path folder;

  @Test
  void the_policy_is_named_after_its_packs_and_keeps_their_requirements() throws Exception {
    Policy a = pack("a", sessions("a-sessions", "A-1", "one.knob").replace("regular", "other"));
    Policy b = pack("b", sessions("b-sessions", "B-1", "one.knob"));

    Policy together = Policy.together(List.of(a, b));

    assertThat(together.id()).isEqualTo("a+b");
    assertThat(together.version()).isEqualTo("1+1");
    assertThat(together.title()).isEqualTo("Pack a; Pack b");
    assertThat(together.calendar()).isEqualTo(a.calendar());
    assertThat(together.digest()).startsWith("sha256:").isNotIn(a.digest(), b.digest());
    assertThat(ids(together)).containsExactly("a-sessions", "b-sessions");
    assertThat(Policy.together(List.of(b, a)).digest()).isNotEqualTo(together.digest());
    assertThat(Policy.together(List.of(a))).isEqualTo(a);
  }

  @Test
  void what_two_packs_ask_alike_is_asked_once_with_the_clauses_of_both() throws Exception {
    Policy together =
        together(sessions("a-sessions", "A-1", "a.knob"), sessions("b-sessions", "B-1", "b.knob"));

    assertThat(ids(together)).containsExactly("a-sessions");
    Requirement kept = together.requirement("a-sessions").orElseThrow();
    assertThat(kept.clauses()).containsExactly("A-1", "B-1");
    assertThat(kept.interpretations().keySet()).containsExactly("a.knob", "b.knob");
    assertThat(together.requirement("b-sessions").orElseThrow().origins())
        .hasEntrySatisfying(
            "off",
            origin ->
                assertThat(origin.because())
                    .contains("reported as a-sessions, which asks the same and no less"));
  }

  @Test
  void the_stricter_one_of_a_later_pack_stands_for_the_earlier_one() throws Exception {
    Policy together =
        together(
            sessions("a-sessions", "A-1", "same.knob"),
            sessions("b-sessions", "B-1", "same.knob").replace("4 weeks", "3 weeks"));

    assertThat(ids(together)).containsExactly("b-sessions");
    Requirement kept = together.requirement("b-sessions").orElseThrow();
    assertThat(kept.clauses()).containsExactly("A-1", "B-1");
    assertThat(kept.interpretations()).containsEntry("same.knob", "as a-sessions says");
  }

  @Test
  void a_later_one_gives_its_clauses_to_each_of_several_earlier_ones() throws Exception {
    String two = sessions("a-one", "A-1", "a.knob") + sessions("a-two", "A-2", "a.knob");
    Policy together = together(two, sessions("b-sessions", "B-1", "b.knob"));

    assertThat(ids(together)).containsExactly("a-one", "a-two");
    assertThat(together.requirement("a-one").orElseThrow().clauses()).containsExactly("A-1", "B-1");
    assertThat(together.requirement("a-two").orElseThrow().clauses()).containsExactly("A-2", "B-1");
  }

  @Test
  void a_stricter_later_one_stands_beside_several_earlier_ones() throws Exception {
    String two =
        sessions("a-one", "A-1", "a.knob")
            + sessions("a-two", "A-2", "a.knob").replace("4 weeks", "2 weeks");
    Policy together =
        together(two, sessions("b-sessions", "B-1", "b.knob").replace("4 weeks", "3 weeks"));

    assertThat(ids(together)).containsExactly("a-one", "a-two", "b-sessions");
    assertThat(together.requirement("b-sessions").orElseThrow().clauses()).containsExactly("B-1");
  }

  @Test
  void of_several_later_ones_the_stricter_takes_the_clauses_of_all() throws Exception {
    String two =
        sessions("b-weaker", "B-1", "b.knob").replace("4 weeks", "5 weeks")
            + sessions("b-stricter", "B-2", "b.knob").replace("4 weeks", "3 weeks");
    Policy together = together(sessions("a-sessions", "A-1", "a.knob"), two);

    assertThat(ids(together)).containsExactly("b-stricter");
    assertThat(together.requirement("b-stricter").orElseThrow().clauses())
        .containsExactly("A-1", "B-2", "B-1");
  }

  @Test
  void a_third_pack_meets_what_the_first_two_left() throws Exception {
    Policy together =
        Policy.together(
            List.of(
                pack("a", sessions("a-sessions", "A-1", "a.knob")),
                pack("b", sessions("b-sessions", "B-1", "b.knob").replace("4 weeks", "3 weeks")),
                pack("c", sessions("c-sessions", "C-1", "c.knob"))));

    assertThat(ids(together)).containsExactly("b-sessions");
    assertThat(together.requirement("b-sessions").orElseThrow().clauses())
        .containsExactly("A-1", "B-1", "C-1");
  }

  @Test
  void one_that_is_off_says_nothing() throws Exception {
    Policy together =
        together(
            sessions("a-sessions", "A-1", "a.knob") + "    off: true\n",
            sessions("b-sessions", "B-1", "b.knob"));
    assertThat(ids(together)).containsExactly("b-sessions");
    assertThat(together.requirement("b-sessions").orElseThrow().clauses()).containsExactly("B-1");
  }

  @ParameterizedTest(name = "later: {0} instead of {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          must: Sessions | should: Sessions | weaker
          every: 4 weeks | every: 28 days | same
          every: 4 weeks | every: 27 days | stricter
          every: 4 weeks | every: 600 hours | stricter
          every: 4 weeks | every: 1 month | unclear
          every: 4 weeks | every: 2 months | weaker
          every: 4 weeks | every: 20 working days | unclear
          every: 4 weeks | every: 25 working days | weaker
          every: 4 weeks | every: 1 year | weaker
          every: 4 weeks | every: { 2020-01-01: 4 weeks, 2026-01-01: 3 weeks } | stricter
          every: 4 weeks | every: { 2020-01-01: 5 weeks, 2026-01-01: 3 weeks } | unclear
          """)
  void a_frequency_is_stricter_where_it_is_graver_or_its_interval_shorter(
      String earlier, String later, String order) throws Exception {
    String sessions = sessions("a-sessions", "A-1", "a.knob");
    assertOrder(sessions, earlier, later, order);
  }

  @ParameterizedTest(name = "later: {0} instead of {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          within: 24 hours | within: 12 hours | stricter
          within: 24 hours | within: 1 day | same
          within: 24 hours | within: 2 days | weaker
          within: 24 hours | within: 1 working day | unclear
          """)
  void a_deadline_is_stricter_where_less_time_is_allowed(String earlier, String later, String order)
      throws Exception {
    assertOrder(
        """
          - id: a-recorded
            clauses: [A-1]
            must: Meetings are recorded
            kind: deadline
            for: { subject: unit }
            each: { event: unit-meeting, status: held }
            from: ended
            done: { recorded: present }
            within: 24 hours
            obligation: recorded
        """,
        earlier,
        later,
        order);
  }

  @ParameterizedTest(name = "later: {0} instead of {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          keep: 6 years | keep: 7 years | unclear
          keep: 6 years | keep: 72 months | unclear
          destroyWithin: 90 days | destroyWithin: 60 days | stricter
          destroyWithin: 90 days | destroyWithin: 13 weeks | weaker
          """)
  void destroying_is_stricter_where_it_is_sooner_after_as_long_a_time(
      String earlier, String later, String order) throws Exception {
    assertOrder(retention("    destroyWithin: 90 days\n"), earlier, later, order);
  }

  @Test
  void keeping_is_stricter_where_it_is_longer() throws Exception {
    assertOrder(retention(""), "keep: 6 years", "keep: 7 years", "stricter");
    assertOrder(retention(""), "keep: 6 years", "keep: 5 years", "weaker");
  }

  @ParameterizedTest(name = "later: {0} instead of {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '    atLeast: 3' | '    atLeast: 4' | stricter
          '    atLeast: 3' | '    atLeast: 2' | weaker
          '{ atLeast: 2' | '{ atLeast: 3' | stricter
          'ofWhich: { atLeast: 2, by: observer, named: assessor }' | '' | weaker
          """)
  void a_count_is_stricter_where_it_is_higher(String earlier, String later, String order)
      throws Exception {
    assertOrder(
        """
          - id: a-observed
            clauses: [A-1]
            must: Practice is observed
            kind: count
            for: { subject: staff, in: { period: asye } }
            until: { event: asye-review, review: final }
            openEnd: 12 months
            counts: { event: observation, form: formal-direct }
            atLeast: 3
            ofWhich: { atLeast: 2, by: observer, named: assessor }
            obligation: observed
        """,
        earlier,
        later == null ? "" : later,
        order);
  }

  @ParameterizedTest(name = "later: {0} instead of {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          each: calendar quarter | each: calendar quarter | same
          each: calendar quarter | each: calendar year | unclear
          '    atLeast: 2' | '    atLeast: 3' | stricter
          """)
  void a_count_by_the_calendar_is_stricter_where_it_is_higher(
      String earlier, String later, String order) throws Exception {
    assertOrder(
        """
          - id: a-offered
            clauses: [A-1]
            must: Sessions are held
            kind: count
            for: { subject: staff, in: { period: employment } }
            each: calendar quarter
            counts: { event: session, status: held }
            atLeast: 2
            obligation: offered
        """,
        earlier,
        later,
        order);
  }

  @ParameterizedTest(name = "later: {0} instead of {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          every: 12 weeks | every: 8 weeks | stricter
          '[case-management, personal-support]' | '[case-management]' | weaker
          '[case-management, personal-support]' | '[case-management, mediation]' | unclear
          """)
  void a_coverage_is_stricter_where_more_is_dealt_with_or_sooner(
      String earlier, String later, String order) throws Exception {
    assertOrder(
        """
          - id: a-functions
            clauses: [A-1]
            must: Each function of supervision is dealt with
            kind: coverage
            for: { subject: staff, in: { period: employment } }
            every: 12 weeks
            needs: [case-management, personal-support]
            in: { event: session, form: one-to-one, status: held, value: functions }
            obligation: functions
        """,
        earlier,
        later,
        order);
  }

  @Test
  void kinds_that_differ_cannot_be_compared() throws Exception {
    Policy together =
        together(
            sessions("a-sessions", "A-1", "a.knob"),
            retention("").replace("obligation: kept", "obligation: regular"));
    assertThat(ids(together)).containsExactly("a-sessions");
  }

  @Test
  void packs_do_not_hand_over_to_each_other() throws Exception {
    Policy together =
        together(
            sessions("a-sessions", "A-1", "a.knob").replace("regular", "other"),
            sessions("b-sessions", "B-1", "b.knob"));
    assertThat(together.requirements())
        .extracting(each -> ((Frequency) each.kind()).clock().id())
        .containsExactly("sessions", "b/sessions");
  }

  @Test
  void a_result_cites_the_clauses_of_all() throws Exception {
    Policy together =
        together(
            sessions("a-sessions", "A-1", "a.knob"),
            sessions("b-sessions", "B-1", "b.knob").replace("4 weeks", "3 weeks"));
    History history =
        History.builder(together.vocabulary(), "S-1", "staff")
            .employment("2026-01-05")
            .session(session -> session.held("2026-02-02"))
            .build();
    try (ComplianceChecker checker = ComplianceChecker.of(together)) {
      List<Result> results = checker.results(history, AsOf.date("2026-02-02"));
      assertThat(results).hasSize(1);
      assertThat(results.get(0).requirement().clauses()).containsExactly("A-1", "B-1");
      assertThat(results.get(0).findings().get(0).late()).contains("7 days");
    }
  }

  @Test
  void a_requirement_of_one_name_in_two_packs_is_refused() throws Exception {
    InvalidPolicyException invalid =
        refused(
            pack("a", sessions("sessions-held", "A-1", "a.knob")),
            pack("b", sessions("sessions-held", "B-1", "b.knob")));
    assertThat(invalid.getMessage())
        .matches(
            ".*policy\\.yaml:\\d+:\\d+: `sessions-held` is a requirement of `a` and of `b`\\. help:"
                + " policies used together have requirements of different names");
  }

  @Test
  void a_pack_given_twice_is_refused_in_one_line() throws Exception {
    Policy a = pack("a", sessions("a-sessions", "A-1", "a.knob"));
    assertThat(refused(a, a).getMessage()).isEqualTo("the policy `a` is given twice");
  }

  @Test
  void the_wider_of_two_vocabularies_is_that_of_both() throws Exception {
    Policy a = pack("a", sessions("a-sessions", "A-1", "a.knob"));
    Policy b = inVocabulary("b", "wider");
    assertThat(Policy.together(List.of(a, b)).vocabulary()).isEqualTo(b.vocabulary());
    assertThat(Policy.together(List.of(b, a)).vocabulary()).isEqualTo(b.vocabulary());
  }

  @Test
  void packs_of_different_vocabularies_are_refused() throws Exception {
    Policy a = pack("a", sessions("a-sessions", "A-1", "a.knob"));
    assertThat(refused(a, inVocabulary("b", "other")).getMessage())
        .startsWith("`a` and `b` do not use the same vocabulary. help: use policies together that");
  }

  @Test
  void packs_that_bind_in_other_periods_are_refused() throws Exception {
    Policy a = pack("a", sessions("a-sessions", "A-1", "a.knob"));
    Policy b =
        read(
            Catalog.reader(),
            text("b", sessions("b-sessions", "B-1", "b.knob"), "social-work")
                .replace("employment: { period: employment }", "employment: { period: role }"));
    assertThat(refused(a, b).getMessage())
        .startsWith("`a` and `b` do not mean the same by `employment`");
  }

  /** How the later of two requirements compares, seen by which of them is left. */
  private void assertOrder(String requirement, String earlier, String later, String order)
      throws Exception {
    assertThat(requirement).contains(earlier);
    Policy together =
        together(
            requirement,
            requirement
                .replace("- id: a-", "- id: b-")
                .replace("[A-1]", "[B-1]")
                .replace(earlier, later));
    assertThat(ids(together)).hasSize(1);
    assertThat(ids(together).get(0)).startsWith(order.equals("stricter") ? "b-" : "a-");
    if (!order.equals("stricter")) {
      Policy reversed =
          together(
              requirement.replace(earlier, later),
              requirement.replace("- id: a-", "- id: b-").replace("[A-1]", "[B-1]"));
      assertThat(ids(reversed).get(0)).startsWith(order.equals("weaker") ? "b-" : "a-");
    }
  }

  private static List<String> ids(Policy policy) {
    return policy.enforced().stream().map(Requirement::id).toList();
  }

  private static String sessions(String id, String clause, String knob) {
    return SESSIONS.formatted(id, clause, knob, id);
  }

  private static String retention(String destroy) {
    return """
          - id: a-kept
            clauses: [A-1]
            must: Records are kept
            kind: retention
            for: { subject: staff }
            from: { period: employment }
            keep: 6 years
            disposal: { event: disposal }
            hold: { period: hold }
            obligation: kept
        """
        + destroy;
  }

  private Policy together(String a, String b) throws Exception {
    return Policy.together(List.of(pack("a", a), pack("b", b)));
  }

  private static InvalidPolicyException refused(Policy... packs) {
    return catchThrowableOfType(
        InvalidPolicyException.class, () -> Policy.together(List.of(packs)));
  }

  private Policy pack(String id, String requirements) throws Exception {
    return read(Catalog.reader(), text(id, requirements, "social-work"));
  }

  private Policy inVocabulary(String id, String vocabulary) throws Exception {
    return read(
        PolicyReader.of(new MoreWords()),
        text(id, sessions("b-sessions", "B-1", "b.knob"), vocabulary));
  }

  private Policy read(PolicyReader reader, String text) throws Exception {
    Files.writeString(folder.resolve("policy.yaml"), text);
    return reader.read(folder);
  }

  private static String text(String id, String requirements, String vocabulary) {
    return """
        format: supervision-policy/1
        id: %s
        version: "1"
        title: Pack %s
        calendar: { holidays: GB-ENG, zone: Europe/London }
        vocabulary: %s
        employment: { period: employment }
        clocks:
          sessions: { counts: { event: session, form: one-to-one, status: held } }
        requirements:
        """
            .formatted(id, id, vocabulary)
        + requirements;
  }

  /** The catalogue, with a vocabulary that has one more event and one that has another session. */
  private static final class MoreWords implements PackLibrary {
    private final CatalogLibrary catalogue = new CatalogLibrary();

    @Override
    public List<String> packs() {
      return List.of();
    }

    @Override
    public Optional<byte[]> pack(String id) {
      return Optional.empty();
    }

    @Override
    public Optional<byte[]> vocabulary(String id) {
      String words = new String(catalogue.vocabulary("social-work").orElseThrow(), UTF_8);
      String more =
          id.equals("wider")
              ? words
                  + "\n  walk:\n    about: A walk\n    of: staff\n    dated: [on]\n"
                  + "    attributes:\n      on: { about: When, is: date }\n"
              : words.replace("\n  training:\n", "\n  education:\n");
      return Optional.of(more.getBytes(UTF_8));
    }

    @Override
    public List<String> holidayCodes() {
      return catalogue.holidayCodes();
    }

    @Override
    public Optional<Holidays> holidays(String code) {
      return catalogue.holidays(code);
    }
  }
}
