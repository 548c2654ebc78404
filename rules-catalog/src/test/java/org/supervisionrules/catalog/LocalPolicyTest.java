package org.supervisionrules.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.supervisionrules.catalog.LocalPacks.FROM_APRIL;
import static org.supervisionrules.catalog.LocalPacks.HEAD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.supervisionrules.AsOf;
import org.supervisionrules.ComplianceChecker;
import org.supervisionrules.history.History;
import org.supervisionrules.policy.InvalidPolicyException;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.policy.Weakening;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.Result;
import org.supervisionrules.time.Days;

/** A pack that extends another: what it changes, from when, and what it may not. */
class LocalPolicyTest {
  @TempDir private Path folder;

  @Test
  void what_is_not_adjusted_is_the_parents() throws Exception {
    Policy local = read(HEAD);
    Policy parent = Catalog.policy("cambridgeshire-2017");

    assertThat(local.requirements().equals(parent.requirements())).isTrue();
    assertThat(local.parent().orElseThrow().digest()).isEqualTo(parent.digest());
    assertThat(local.authority()).isEqualTo("Cambridgeshire County Council");
    assertThat(local.weakenings()).isEmpty();
    assertThat(local.digest()).isNotEqualTo(parent.digest());
  }

  @Test
  void an_undated_adjustment_holds_from_the_day_the_pack_is_effective() throws Exception {
    Policy local =
        read(
            HEAD
                + FROM_APRIL
                + "adjust:\n  social-work-supervision: { every: 3 weeks, because: Board }\n");

    Requirement adjusted = requirement(local, "social-work-supervision");
    assertThat(adjusted.kind().asks()).isEqualTo("every 4 weeks, from 2026-04-01 3 weeks");
    assertThat(adjusted.origins())
        .hasEntrySatisfying(
            "every", before -> assertThat(before.pack()).isEqualTo("cambridgeshire-2017"))
        .hasEntrySatisfying(
            "every.2026-04-01",
            here -> {
              assertThat(here.pack()).isEqualTo("riverside-2026");
              assertThat(here.because()).contains("Board");
              assertThat(here.at()).endsWith("policy.yaml:8:37");
              assertThat(here.written()).isEqualTo("3 weeks");
            });
    assertThat(local.weakenings()).isEmpty();
  }

  @Test
  void without_a_day_it_holds_from_the_start() throws Exception {
    Policy local =
        read(HEAD + "adjust:\n  social-work-supervision: { every: 3 weeks, because: Board }\n");

    assertThat(requirement(local, "social-work-supervision").kind().asks())
        .isEqualTo("every 3 weeks");
  }

  @Test
  void dated_values_extend_the_parents_and_carry_their_reference() throws Exception {
    Policy local =
        read(
            HEAD
                + """
                adjust:
                  social-work-supervision:
                    every:
                      2026-04-01: 3 weeks
                      2027-04-01: { value: 2 weeks, reference: "Board, 7 March 2027" }
                    because: Board
                """);

    Requirement adjusted = requirement(local, "social-work-supervision");
    assertThat(adjusted.kind().asks())
        .isEqualTo("every 4 weeks, from 2026-04-01 3 weeks, from 2027-04-01 2 weeks");
    assertThat(adjusted.origins())
        .hasEntrySatisfying(
            "every.2027-04-01",
            origin -> assertThat(origin.reference()).contains("Board, 7 March 2027"));
  }

  @Test
  void a_chain_of_packs_is_resolved_from_the_oldest() throws Exception {
    Files.createDirectory(folder.resolve("county"));
    Files.writeString(
        folder.resolve("county/policy.yaml"),
        HEAD.replace("riverside-2026", "county")
            + "adjust:\n"
            + "  social-work-supervision: { every: { 2025-04-01: 3 weeks }, because: a }\n");
    Policy local =
        read(
            HEAD.replace("extends: cambridgeshire-2017", "extends: county")
                + "adjust:\n"
                + "  social-work-supervision: { every: { 2026-04-01: 5 weeks }, because: b }\n");

    assertThat(requirement(local, "social-work-supervision").kind().asks())
        .isEqualTo("every 4 weeks, from 2025-04-01 3 weeks, from 2026-04-01 5 weeks");
    assertThat(local.parent().flatMap(Policy::parent).map(Policy::id))
        .contains("cambridgeshire-2017");
    assertThat(local.weakenings())
        .containsExactly(
            new Weakening(
                "social-work-supervision",
                "every 4 weeks, from 2025-04-01 3 weeks",
                "every 4 weeks, from 2025-04-01 3 weeks, from 2026-04-01 5 weeks",
                "b"));
  }

  @Test
  void every_way_to_ask_less_is_a_weakening_with_its_reason() throws Exception {
    Policy local =
        read(
            HEAD
                + FROM_APRIL
                + """
                adjust:
                  social-work-supervision: { every: 6 weeks, because: too few supervisors }
                  case-review: { severity: warning, because: a new system }
                  record-copy-given: { off: true, because: it is online }
                  unit-meeting-recorded: { severity: violation, because: it matters }
                """);

    assertThat(local.weakenings())
        .extracting(Weakening::requirement, Weakening::because)
        .containsExactly(
            tuple("social-work-supervision", "too few supervisors"),
            tuple("case-review", "a new system"),
            tuple("record-copy-given", "it is online"));
  }

  @Test
  void an_obligation_is_judged_by_the_value_in_force_on_its_due_date() throws Exception {
    Policy local =
        read(
            HEAD
                + FROM_APRIL
                + "adjust:\n  social-work-supervision: { every: 6 weeks, because: Board }\n");
    // Held on 2 March: 4 weeks end on 30 March, before the day; the later interval is not yet law.
    assertThat(due(local, "2026-03-02")).isEqualTo("2026-03-30");
    // Held on 4 March: 4 weeks end on 1 April, on which 6 weeks are asked.
    assertThat(due(local, "2026-03-04")).isEqualTo("2026-04-15");
  }

  @Test
  void an_own_requirement_holds_from_the_day_the_pack_is_effective() throws Exception {
    Policy local =
        read(
            HEAD
                + FROM_APRIL
                + """
                requirements:
                  - id: group-supervision-monthly
                    clauses: [R-1]
                    must: Every member of staff has group supervision each month
                    kind: count
                    for: { subject: staff, in: { period: employment } }
                    each: calendar month
                    counts: { event: session, form: group, status: held }
                    atLeast: 1
                """);

    assertThat(requirement(local, "group-supervision-monthly").effectiveFrom())
        .isEqualTo(Days.of(LocalDate.of(2026, 4, 1)));
    Result result =
        result(local, "group-supervision-monthly", history(local, "2026-02-02"), "2026-05-15");
    assertThat(result.findings())
        .filteredOn(finding -> finding.outcome() == Outcome.BREACHED)
        .extracting(finding -> finding.due().orElseThrow().toString())
        .containsExactly("2026-04-30");
  }

  @Test
  void own_words_closures_and_clocks_are_added_to_the_parents() throws Exception {
    Policy local =
        read(
            HEAD
                + """
                calendar: { closures: ["2026-12-29/2026-12-31"] }
                vocabulary:
                  events:
                    foster-visit:
                      about: A visit to a foster carer
                      of: staff
                      dated: [on]
                      attributes: { on: { about: When, is: date or time } }
                clocks:
                  visits: { counts: { event: foster-visit } }
                requirements:
                  - id: foster-visits
                    clauses: [R-2]
                    must: Foster carers are visited every six weeks
                    kind: frequency
                    for: { subject: staff, in: { period: employment } }
                    clock: visits
                    every: 6 weeks
                """);

    assertThat(local.vocabulary().event("foster-visit")).isNotNull();
    assertThat(local.calendar().code()).isEqualTo("GB-ENG");
    assertThat(local.calendar().closures().contains(Days.of(LocalDate.of(2026, 12, 29)))).isTrue();
    assertThat(requirement(local, "foster-visits").kind().asks()).isEqualTo("every 6 weeks");
  }

  @Test
  void a_clock_can_count_the_days_of_the_terms_in_the_calendar_alone() throws Exception {
    String own =
        """
        clocks:
          school: { counts: { event: session, form: one-to-one, status: held }, countsOnly: terms }
        requirements:
          - id: in-term
            clauses: [R-3]
            must: School staff are supervised every four weeks of term
            kind: frequency
            for: { subject: staff, in: { period: employment } }
            clock: school
            every: 4 weeks
        """;
    Policy local =
        read(HEAD + "calendar: { terms: [2026-01-05/2026-02-13, 2026-02-23/2026-04-01] }\n" + own);

    // 11 days of term are left after 2 February, and 17 more are needed from 23 February on.
    assertThat(
            result(local, "in-term", history(local, "2026-02-02"), "2026-02-10")
                .findings()
                .get(0)
                .due()
                .orElseThrow())
        .hasToString("2026-03-11");
    assertThat(message(HEAD + own))
        .contains("counts days of `terms` only, and `calendar` has none");
  }

  @Test
  void a_knob_of_a_clock_is_adjusted_for_all_time() throws Exception {
    String adjusted =
        "clocks:\n  individual-supervision: { pausesFrom: 5 working days, because: Board }\n";

    assertThat(read(HEAD + adjusted).requirements())
        .isNotEqualTo(Catalog.policy("cambridgeshire-2017").requirements());
    assertThat(message(HEAD + FROM_APRIL + adjusted)).contains("cannot change on a date");
    assertThat(message(HEAD + adjusted.replace(", because: Board", "")))
        .contains("adjusted without `because`");
  }

  @Test
  void a_sentence_with_another_verb_changes_how_grave_a_breach_is() throws Exception {
    Policy local =
        read(
            HEAD
                + FROM_APRIL
                + "adjust:\n  unit-meeting-recorded: { must: It is on record, because: Board }\n");

    Requirement adjusted = requirement(local, "unit-meeting-recorded");
    assertThat(adjusted.title()).isEqualTo("It is on record");
    assertThat(adjusted.severity()).hasToString("warning, from 2026-04-01 violation");
  }

  @Test
  void what_is_wrong_is_told_with_its_place_and_what_to_do() throws Exception {
    assertThat(adjust("social-work-supervison: { every: 3 weeks, because: a }"))
        .contains("policy.yaml:8:3: unknown requirement `social-work-supervison`")
        .contains("did you mean `social-work-supervision`?");
    assertThat(adjust("social-work-supervision: { every: 3 weeks }"))
        .contains("policy.yaml:8:3: `social-work-supervision` is adjusted without `because`");
    assertThat(adjust("social-work-supervision: { evry: 3 weeks, because: a }"))
        .contains("policy.yaml:8:30: unknown key `evry`")
        .contains("did you mean `every`?");
    assertThat(adjust("social-work-supervision: { every: regularly, because: a }"))
        .contains("policy.yaml:8:37: `regularly` is not an amount");
    assertThat(adjust("social-work-supervision: { kind: count, because: a }"))
        .contains("`kind` is not adjusted");
    assertThat(adjust("social-work-supervision: { effective: { from: 2027-01-01 }, because: a }"))
        .contains("`effective` is not adjusted");
    assertThat(adjust("social-work-supervision: { every: { 2026-01-01: 3 weeks }, because: a }"))
        .contains("changes before this pack is effective");
    assertThat(adjust("social-work-supervision: { clock: x, because: a }"))
        .contains("`clock` cannot change on a date");
    assertThat(message(HEAD.replace("cambridgeshire-2017", "cambridgeshire-2071")))
        .contains("neither a pack of the catalogue nor a file")
        .contains("did you mean `cambridgeshire-2017`?");
    assertThat(message(HEAD.replace("extends: cambridgeshire-2017", "extends: policy.yaml")))
        .contains("policy.yaml:5:10: `extends` goes in a circle: riverside-2026 -> riverside-2026");
    assertThat(
            message(
                HEAD
                    + "requirements:\n"
                    + "  - { id: case-review, must: a, clauses: [b], kind: count }\n"))
        .contains("a second requirement `case-review`")
        .contains("change the parent's under `adjust`");
  }

  private String adjust(String line) throws IOException {
    return message(HEAD + FROM_APRIL + "adjust:\n  " + line + "\n");
  }

  private String message(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("policy.yaml"), content);
    InvalidPolicyException invalid =
        catchThrowableOfType(InvalidPolicyException.class, () -> Catalog.reader().read(file));
    assertThat(invalid).isNotNull();
    return String.join("\n", invalid.problems().stream().map(Problem::toString).toList());
  }

  private Policy read(String content) throws Exception {
    return LocalPacks.read(folder, content);
  }

  private static Requirement requirement(Policy policy, String id) {
    return policy.requirement(id).orElseThrow();
  }

  private static History history(Policy policy, String held) {
    return History.builder(policy.vocabulary(), "S-1", "staff")
        .employment(held)
        .role("social-worker", held)
        .complete("session")
        .session(session -> session.held(held))
        .build();
  }

  /** When the next session is due after the only one. */
  private static String due(Policy policy, String held) {
    return result(policy, "social-work-supervision", history(policy, held), held)
        .findings()
        .get(0)
        .due()
        .orElseThrow()
        .toString();
  }

  private static Result result(Policy policy, String id, History history, String asOf) {
    try (ComplianceChecker checker =
        ComplianceChecker.of(policy.with(List.of(requirement(policy, id))))) {
      return checker.results(history, AsOf.date(asOf)).get(0);
    }
  }
}
