package org.supervisionrules.testkit.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.supervisionrules.ComplianceChecker;
import org.supervisionrules.catalog.Catalog;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.testkit.cases.CaseCheck;
import org.supervisionrules.testkit.cases.PolicyCase;
import org.supervisionrules.testkit.cases.PolicyCaseReader;

/** Every requirement of the catalogue has cases, and each of them holds. */
class CatalogueCasesTest {

  @TestFactory
  Stream<DynamicContainer> every_case_of_the_catalogue_holds() {
    return Catalog.ids().stream()
        .map(Catalog::policy)
        .flatMap(policy -> policy.requirements().stream().map(each -> cases(policy, each)));
  }

  private static DynamicContainer cases(Policy policy, Requirement requirement) {
    String file = requirement.id() + ".yaml";
    byte[] content =
        Catalog.cases(policy.id(), requirement.id())
            .orElseThrow(() -> new AssertionError(requirement.id() + " has no cases"));
    List<PolicyCase> cases = PolicyCaseReader.read(policy, file, content);
    return dynamicContainer(
        requirement.id(), cases.stream().map(policyCase -> test(policy, policyCase)));
  }

  private static DynamicTest test(Policy policy, PolicyCase policyCase) {
    return dynamicTest(
        policyCase.name(),
        () -> {
          try (ComplianceChecker checker = ComplianceChecker.of(policy)) {
            assertThat(CaseCheck.differences(checker, policyCase)).as(policyCase.place()).isEmpty();
          }
        });
  }
}
