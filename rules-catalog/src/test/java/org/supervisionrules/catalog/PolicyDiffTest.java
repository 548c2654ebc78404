package org.supervisionrules.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.supervisionrules.catalog.LocalPacks.FROM_APRIL;
import static org.supervisionrules.catalog.LocalPacks.HEAD;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supervisionrules.AsOf;
import org.supervisionrules.PolicyTrial;
import org.supervisionrules.history.History;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.review.Change;
import org.supervisionrules.policy.review.PolicyDiff;
import org.supervisionrules.policy.review.Verdict;
import org.supervisionrules.report.Outcome;

/** What one policy asks that another does not, and what that changes for recorded histories. */
class PolicyDiffTest {
  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}: {1} is {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          social-work-supervision | every: 3 weeks | STRICTER
          social-work-supervision | every: 28 days | REWORDED
          social-work-supervision | every: 5 weeks | WEAKER
          social-work-supervision | every: 20 working days | OTHER
          social-work-supervision | every: { 2026-04-01: 3 weeks, 2027-04-01: 5 weeks } | OTHER
          social-work-supervision | severity: warning | WEAKER
          social-work-supervision | severity: advice, every: 3 weeks | OTHER
          social-work-supervision | off: true | WEAKER
          social-work-supervision | must: Often enough | REWORDED
          social-work-supervision | should: Often enough | WEAKER
          social-work-supervision | for: { subject: staff } | OTHER
          unit-meeting-recorded | within: 12 hours | STRICTER
          unit-meeting-recorded | within: 2 days | WEAKER
          unit-meeting-recorded | done: { recorded: present } | OTHER
          leaver-records-retained | keep: 7 years | STRICTER
          leaver-records-destroyed | destroyWithin: 30 days | STRICTER
          asye-formal-observations | atLeast: 2 | WEAKER
          record-scanned | within: 5 working days | STRICTER
          """)
  void a_change_is_judged_by_the_order_of_its_kind(
      String requirement, String values, Verdict verdict) throws Exception {
    Policy local =
        LocalPacks.read(
            folder, HEAD + "adjust: { " + requirement + ": { " + values + ", because: Board } }");

    PolicyDiff diff = PolicyDiff.of(local.parent().orElseThrow(), local);

    boolean asMuch = values.equals("every: 28 days");
    assertThat(diff.change(requirement).map(Change::verdict).orElse(Verdict.REWORDED))
        .isEqualTo(verdict);
    assertThat(diff.changes()).hasSizeLessThanOrEqualTo(1);
    assertThat(diff.isSame()).isEqualTo(asMuch);
  }

  @Test
  void what_only_one_has_is_new_or_gone_and_the_calendar_is_compared() throws Exception {
    Policy local =
        LocalPacks.read(
            folder,
            HEAD
                + """
                calendar: { closures: ["2026-12-29/2026-12-31"] }
                requirements:
                  - id: own
                    clauses: [R-1]
                    must: There is group supervision
                    kind: count
                    for: { subject: staff }
                    each: calendar month
                    counts: { event: session, form: group, status: held }
                    atLeast: 1
                """);
    Policy parent = Catalog.policy("cambridgeshire-2017");

    assertThat(PolicyDiff.of(parent, local).count(Verdict.NEW)).isEqualTo(1);
    assertThat(PolicyDiff.of(local, parent).count(Verdict.GONE)).isEqualTo(1);
    assertThat(PolicyDiff.of(parent, local).unchanged()).hasSize(parent.requirements().size());
    assertThat(PolicyDiff.of(parent, local).calendar())
        .extracting(Change.Part::key, Change.Part::after)
        .containsExactly(tuple("closures", "2026-12-29/2026-12-31"));
    assertThat(PolicyDiff.of(parent, parent).isSame()).isTrue();
  }

  @Test
  void a_knob_of_a_shared_clock_changes_every_requirement_on_it() throws Exception {
    Policy local =
        LocalPacks.read(
            folder,
            HEAD
                + "clocks: { individual-supervision: { pausesFrom: 5 working days, because: Board }"
                + " }");

    assertThat(PolicyDiff.of(local.parent().orElseThrow(), local).changes())
        .extracting(change -> change.requirement().id())
        .contains("social-work-supervision", "asye-supervision-first-phase");
  }

  @Test
  void a_trial_names_whose_outcome_changes_and_the_smallest_history_that_shows_it()
      throws Exception {
    Policy parent = Catalog.policy("cambridgeshire-2017");
    Policy local =
        LocalPacks.read(
            folder,
            HEAD
                + FROM_APRIL
                + """
                vocabulary:
                  events:
                    walk: { about: A walk, of: staff, dated: [on], attributes: { on: { about: When, is: date } } }
                adjust: { social-work-supervision: { every: 6 weeks, because: Board } }
                """);

    try (PolicyTrial trial = PolicyTrial.of(parent, local)) {
      for (String held : List.of("2026-05-15", "2026-06-08")) {
        trial.add(
            History.builder(trial.policy().vocabulary(), "held " + held, "staff")
                .employment("2026-05-04")
                .role("social-worker", "2026-05-04")
                .memberOfUnit("U-1", "2026-05-04")
                .session(session -> session.held("2026-05-05"))
                .session(session -> session.held(held))
                .event("walk", Map.of("on", "2026-05-06"))
                .build(),
            AsOf.date("2026-06-10"));
      }

      assertThat(trial.histories()).isEqualTo(2);
      assertThat(trial.changed()).isEqualTo(1);
      PolicyTrial.Difference difference = trial.differences().get(0);
      assertThat(difference.requirement()).isEqualTo("social-work-supervision");
      assertThat(difference.before()).isEqualTo(Outcome.BREACHED);
      assertThat(difference.after()).isEqualTo(Outcome.PENDING);
      assertThat(difference.smallest().subject()).isEqualTo("held 2026-06-08");
      assertThat(difference.smallest().periods()).hasSize(1);
      assertThat(difference.smallest().events()).hasSizeLessThanOrEqualTo(2);
      assertThat(difference.first().orElseThrow().findings()).isNotEmpty();
    }
  }
}
