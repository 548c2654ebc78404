package org.supervisionrules.testkit.verify;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supervisionrules.testkit.verify.Expected.breached;
import static org.supervisionrules.testkit.verify.Expected.met;
import static org.supervisionrules.testkit.verify.Expected.notApplicable;
import static org.supervisionrules.testkit.verify.Expected.pending;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.supervisionrules.catalog.Catalog;
import org.supervisionrules.history.History;
import org.supervisionrules.history.HistoryBuilder;
import org.supervisionrules.policy.Policy;

class RequirementVerifierTest {
  private static final Policy POLICY = Catalog.policy("cambridgeshire-2017");
  private static final RequirementVerifier VERIFIER = RequirementVerifier.of(POLICY);

  @AfterAll
  static void free() {
    VERIFIER.close();
  }

  private static HistoryBuilder socialWorker() {
    return History.builder(POLICY.vocabulary(), "S-1", "staff")
        .employment("2026-01-05")
        .role("social-worker", "2026-01-05")
        .session(session -> session.held("2026-01-05"));
  }

  @Test
  void a_session_a_day_late_is_breached() {
    VERIFIER
        .requirement("social-work-supervision")
        .given(socialWorker().session(session -> session.held("2026-02-03")))
        .asOf("2026-02-10")
        .expect(breached().due("2026-02-02").actual("2026-02-03").late("1 day").because("4 weeks"))
        .expect(breached().checked(3));
  }

  @Test
  void on_the_due_date_it_is_met_and_the_next_one_pending() {
    RequirementVerifier.Given given =
        VERIFIER
            .requirement("social-work-supervision")
            .given(socialWorker().session(session -> session.held("2026-02-02")).build());
    given
        .asOf("2026-02-02")
        .expect(pending().due("2026-03-02").notDone())
        .asOf("2026-03-03")
        .expect(breached().due("2026-03-02").notDone());
    VERIFIER
        .requirement("teaching-supervision")
        .given(socialWorker())
        .asOf("2026-02-02")
        .expect(notApplicable());
  }

  @Test
  void what_differs_is_said_with_every_finding_and_the_history_as_a_case() {
    RequirementVerifier.Judged judged =
        VERIFIER
            .requirement("social-work-supervision")
            .given(socialWorker().session(session -> session.held("2026-02-03")))
            .asOf("2026-02-10");
    assertThatThrownBy(() -> judged.expect(met()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(
            "social-work-supervision of S-1 as of 2026-02-10: the outcome is breached")
        .hasMessageContaining("expected: met\nfound:    breached, checked 3\n")
        .hasMessageContaining("breached, due 2026-02-02, actual 2026-02-03, late 1 day")
        .hasMessageContaining("4 weeks")
        .hasMessageContaining("clauses:  CAM-")
        .hasMessageContaining("- { type: session, held: 2026-02-03 }");
    assertThatThrownBy(() -> judged.expect(breached().due("2026-02-02").actual("2026-02-04")))
        .hasMessageContaining(": actual is 2026-02-03\n")
        .hasMessageContaining("expected: breached, due 2026-02-02, actual 2026-02-04");
    assertThatThrownBy(() -> judged.expect(breached().checked(2)))
        .hasMessageContaining("checked is 3");
  }

  @Test
  void an_unknown_requirement_is_refused_with_a_suggestion() {
    assertThatThrownBy(() -> VERIFIER.requirement("social-work-supervison"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("did you mean `social-work-supervision`?");
  }
}
