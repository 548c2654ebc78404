package org.supervisionrules.testkit.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.supervisionrules.AsOf;
import org.supervisionrules.ComplianceChecker;
import org.supervisionrules.catalog.Catalog;
import org.supervisionrules.history.History;
import org.supervisionrules.history.InvalidHistoryException;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.report.Result;
import org.supervisionrules.testkit.cases.PolicyCase;
import org.supervisionrules.testkit.cases.PolicyCaseReader;
import org.supervisionrules.testkit.random.RandomHistories;

class DraftTest {
  private static final Policy POLICY = Catalog.policy("cambridgeshire-2017");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private static final Draft SESSIONS =
      new Draft(
          "S-1",
          "staff",
          DAY,
          Map.of("complete", List.of("session")),
          List.of(Map.of("type", "employment", "from", "2026-01-05")),
          List.of(
              Map.of("type", "session", "held", "2026-02-02"),
              Map.of("type", "session", "held", "2026-03-02")));

  @Test
  void a_history_says_what_the_draft_says() {
    History history = SESSIONS.history(POLICY);
    assertThat(history.subject()).isEqualTo("S-1");
    assertThat(history.periods()).hasSize(1);
    assertThat(history.events()).extracting(each -> each.day()).hasSize(2);
    assertThat(history.isComplete("session")).isTrue();
  }

  @Test
  void a_draft_that_is_no_history_is_not_valid() {
    Draft unknown = SESSIONS.plus(Map.of("type", "sesion", "held", "2026-03-02"));
    assertThat(unknown.valid(POLICY)).isEmpty();
    assertThatThrownBy(() -> unknown.history(POLICY)).isInstanceOf(InvalidHistoryException.class);
  }

  @Test
  void a_history_written_out_again_is_judged_the_same() {
    RandomHistories histories = RandomHistories.of(POLICY);
    try (ComplianceChecker checker = ComplianceChecker.of(POLICY)) {
      for (int i = 0; i < 150; i++) {
        Draft draft = histories.draw(new Random(i));
        History history = draft.history(POLICY);
        History again = Draft.of(history, draft.asOf()).history(POLICY);
        assertThat(outcomes(checker, again, draft.asOf()))
            .as(draft.toString())
            .isEqualTo(outcomes(checker, history, draft.asOf()));
      }
    }
  }

  @Test
  void the_text_of_a_draft_is_a_case() {
    RandomHistories histories = RandomHistories.of(POLICY);
    try (ComplianceChecker checker = ComplianceChecker.of(POLICY)) {
      for (int i = 0; i < 150; i++) {
        Draft draft = histories.draw(new Random(i));
        String text = CaseText.of(draft, "drawn: \"at\" random", Map.of("outcome", "met"));
        List<PolicyCase> cases =
            PolicyCaseReader.read(
                POLICY,
                "case-review.yaml",
                ("requirement: case-review\ncases:\n" + text).getBytes(StandardCharsets.UTF_8));
        assertThat(cases)
            .singleElement()
            .extracting(PolicyCase::name)
            .isEqualTo("drawn: \"at\" random");
        assertThat(outcomes(checker, cases.get(0).given(), draft.asOf()))
            .as(text)
            .isEqualTo(outcomes(checker, draft.history(POLICY), draft.asOf()));
      }
    }
  }

  @Test
  void a_case_is_written_a_line_an_entry() {
    assertThat(CaseText.of(SESSIONS, "four weeks apart", Map.of("outcome", "pending")))
        .startsWith(
            """
              - name: four weeks apart
                asOf: 2026-03-02
                given:
                  subject: { id: S-1, kind: staff }
                  complete: [session]
                  periods:
            """)
        .endsWith("    expect: { outcome: pending }\n")
        .contains("held: 2026-02-02");
  }

  private static List<String> outcomes(ComplianceChecker checker, History history, LocalDate day) {
    return checker.results(history, AsOf.date(day)).stream()
        .map(
            (Result each) -> each.requirement().id() + " " + each.outcome() + " " + each.findings())
        .toList();
  }
}
