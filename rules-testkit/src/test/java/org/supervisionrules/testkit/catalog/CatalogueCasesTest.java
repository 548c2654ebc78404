package org.supervisionrules.testkit.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.supervisionrules.ComplianceChecker;
import org.supervisionrules.catalog.Catalog;
import org.supervisionrules.catalog.CatalogLibrary;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.testkit.cases.CaseCheck;
import org.supervisionrules.testkit.cases.CaseFiles;
import org.supervisionrules.testkit.cases.PolicyCase;

/**
 * Every requirement of every pack has cases, each of them holds, and they notice where it is off.
 */
class CatalogueCasesTest {
  private static final Path PACKS =
      Path.of("../rules-catalog/src/main/resources/org/supervisionrules/catalog/packs");

  private static final Map<String, ComplianceChecker> CHECKERS = new LinkedHashMap<>();

  @AfterAll
  static void free() {
    CHECKERS.values().forEach(ComplianceChecker::close);
    CHECKERS.clear();
  }

  @TestFactory
  Stream<DynamicContainer> every_case_of_the_catalogue_holds() {
    return ofEachPack(
        (policy, requirement) -> {
          List<PolicyCase> cases = cases(policy, requirement);
          assertThat(cases).as(requirement.id() + " has no cases").isNotEmpty();
          return dynamicContainer(
              requirement.id(),
              cases.stream()
                  .map(each -> dynamicTest(each.name(), () -> assertHolds(policy, each))));
        });
  }

  @TestFactory
  Stream<DynamicContainer> a_case_differs_where_its_requirement_is_taken_out() {
    return ofEachPack(
        (policy, requirement) ->
            dynamicTest(requirement.id(), () -> assertNoticed(policy, requirement)));
  }

  @TestFactory
  Stream<DynamicTest> every_file_of_cases_belongs_to_a_requirement() {
    return Catalog.ids().stream()
        .map(
            id ->
                dynamicTest(
                    id,
                    () ->
                        assertThat(CaseFiles.in(PACKS.resolve(id)).strays(Catalog.policy(id)))
                            .isEmpty()));
  }

  private interface OfRequirement {
    DynamicNode of(Policy policy, Requirement requirement);
  }

  private static Stream<DynamicContainer> ofEachPack(OfRequirement nodes) {
    return Catalog.ids().stream()
        .map(Catalog::policy)
        .map(
            policy ->
                dynamicContainer(
                    policy.id(),
                    policy.requirements().stream()
                        .map(requirement -> nodes.of(policy, requirement))));
  }

  private static List<PolicyCase> cases(Policy policy, Requirement requirement) {
    return CaseFiles.of(new CatalogLibrary(), policy.id()).read(policy, requirement.id());
  }

  private static void assertHolds(Policy policy, PolicyCase policyCase) {
    ComplianceChecker checker =
        CHECKERS.computeIfAbsent(policy.id(), id -> ComplianceChecker.of(policy));
    assertThat(CaseCheck.differences(checker, policyCase)).as(policyCase.place()).isEmpty();
  }

  /** At least one case of a requirement fails in a policy that has not got it. */
  private static void assertNoticed(Policy policy, Requirement requirement) {
    try (ComplianceChecker checker = ComplianceChecker.of(without(policy, requirement))) {
      assertThat(cases(policy, requirement))
          .as("cases of " + requirement.id() + " that expect more than not-applicable")
          .anyMatch(each -> !CaseCheck.differences(checker, each).isEmpty());
    }
  }

  private static Policy without(Policy policy, Requirement requirement) {
    List<Requirement> others = new ArrayList<>(policy.requirements());
    others.remove(requirement);
    return policy.with(others);
  }
}
