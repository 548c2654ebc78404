package org.supervisionrules.examples.localpolicies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.supervisionrules.ComplianceChecker;
import org.supervisionrules.history.History;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.testkit.cases.CaseFiles;
import org.supervisionrules.testkit.cases.PolicyCase;
import org.supervisionrules.testkit.cases.PolicyCases;

/** Every pack says what its cases say that it says, and each requirement of its own has cases. */
class LocalPoliciesTest {
  @TestFactory
  Stream<DynamicContainer> every_case_holds_and_belongs_to_a_requirement() {
    return Packs.all().stream()
        .map(folder -> dynamicContainer(folder.toString(), PolicyCases.of(folder).tests()));
  }

  @TestFactory
  Stream<DynamicTest> what_is_true_of_every_policy_is_true_of_every_pack() {
    return Packs.all().stream()
        .map(
            folder ->
                dynamicTest(
                    folder.toString(),
                    () -> assertThat(Means.untrue(Packs.read(folder))).isEmpty()));
  }

  @TestFactory
  Stream<DynamicContainer>
      what_a_pack_adds_or_adjusts_has_cases_that_break_it_and_cases_that_not() {
    return Packs.all().stream()
        .map(
            folder -> {
              Policy policy = Packs.read(folder);
              return dynamicContainer(
                  folder.toString(),
                  own(policy).stream()
                      .map(
                          requirement ->
                              dynamicTest(
                                  requirement.id(),
                                  () -> assertBothWays(cases(policy, folder, requirement)))));
            });
  }

  @TestFactory
  Stream<DynamicTest> the_history_of_every_pack_is_read_and_has_a_breach() {
    return Packs.all().stream()
        .map(folder -> dynamicTest(folder.toString(), () -> assertBreach(folder)));
  }

  private static void assertBothWays(List<PolicyCase> cases) {
    assertThat(cases).hasSizeGreaterThan(2);
    assertThat(cases).anyMatch(LocalPoliciesTest::isBreached);
    assertThat(cases).anyMatch(each -> !isBreached(each));
  }

  private static boolean isBreached(PolicyCase policyCase) {
    return "breached".equals(policyCase.expect().get("outcome"));
  }

  private static void assertBreach(Path folder) {
    Policy policy = Packs.read(folder);
    List<History> histories = Packs.histories(folder, policy);
    assertThat(histories).hasSizeBetween(2, 4);
    try (ComplianceChecker checker = ComplianceChecker.of(policy)) {
      assertThat(checker.check(histories, Packs.AS_RECORDED).results())
          .filteredOn(result -> result.outcome() == Outcome.BREACHED)
          .anyMatch(result -> Packs.says(policy, result.requirement()));
    }
  }

  private static List<Requirement> own(Policy policy) {
    List<Requirement> own =
        policy.requirements().stream().filter(each -> Packs.says(policy, each)).toList();
    assertThat(own).isNotEmpty();
    return own;
  }

  private static List<PolicyCase> cases(Policy policy, Path folder, Requirement requirement) {
    List<PolicyCase> cases = CaseFiles.in(folder).read(policy, requirement.id());
    assertThat(cases).as(requirement.id() + " has no cases").isNotEmpty();
    return cases;
  }
}
