package org.supervisionrules.testkit.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.supervisionrules.ComplianceChecker;
import org.supervisionrules.catalog.Catalog;
import org.supervisionrules.catalog.CatalogLibrary;
import org.supervisionrules.policy.Policy;

class CaseCheckTest {
  private static final Policy POLICY = Catalog.policy("cambridgeshire-2017");
  private static final ComplianceChecker CHECKER = ComplianceChecker.of(POLICY);

  @AfterAll
  static void free() {
    CHECKER.close();
  }

  @Test
  void what_differs_is_said_a_line_each() {
    assertThat(
            CaseCheck.differences(
                CHECKER, expecting(Map.of("outcome", "breached", "due", "2025-04-01"))))
        .containsExactly("due is 2025-03-31, expected 2025-04-01");
    assertThat(CaseCheck.differences(CHECKER, expecting(Map.of("outcome", "met"))))
        .containsExactly("outcome is breached, expected met");
  }

  @Test
  void a_finding_that_lists_nothing_as_missing_misses_nothing() {
    assertThat(
            CaseCheck.differences(
                CHECKER, expecting(Map.of("outcome", "breached", "missing", "a"))))
        .containsExactly("missing is nothing, expected a");
  }

  @Test
  void what_a_policy_has_not_got_is_not_applicable() {
    try (ComplianceChecker none = ComplianceChecker.of(POLICY.with(List.of()))) {
      assertThat(CaseCheck.differences(none, expecting(Map.of("outcome", "breached"))))
          .containsExactly("outcome is not-applicable, expected breached");
    }
  }

  /** The case of a review after 85 days, with other expectations. */
  private static PolicyCase expecting(Map<String, String> expect) {
    PolicyCase found =
        CaseFiles.of(new CatalogLibrary(), POLICY.id()).read(POLICY, "case-review").stream()
            .filter(each -> each.name().equals("first discussed after 85 days"))
            .findFirst()
            .orElseThrow();
    return new PolicyCase(
        found.place(),
        found.requirement(),
        found.clauses(),
        found.name(),
        found.register(),
        found.asOf(),
        found.given(),
        expect);
  }
}
