package org.supervisionrules.testkit.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.supervisionrules.ComplianceChecker;
import org.supervisionrules.policy.InvalidPolicyException;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;

/**
 * What the policies of real authorities ask can be said in a pack alone: a pack for each sort of
 * question, with cases that it answers to the day.
 */
class ExpressivenessTest {
  private static final Path PACKS = Path.of("src/test/resources/expressiveness");

  @TestFactory
  Stream<DynamicContainer> every_case_holds() throws IOException {
    return packs().stream().map(ExpressivenessTest::cases);
  }

  @TestFactory
  Stream<DynamicTest> every_file_of_cases_belongs_to_a_requirement() throws IOException {
    return packs().stream()
        .map(
            pack ->
                dynamicTest(
                    pack.getFileName().toString(),
                    () -> assertThat(CaseFiles.in(pack).strays(Policy.read(pack))).isEmpty()));
  }

  private static List<Path> packs() throws IOException {
    try (Stream<Path> folders = Files.list(PACKS)) {
      return folders.sorted().toList();
    }
  }

  private static DynamicContainer cases(Path pack) {
    Policy policy = read(pack);
    return dynamicContainer(
        policy.id(), policy.requirements().stream().map(each -> cases(pack, policy, each)));
  }

  private static DynamicNode cases(Path pack, Policy policy, Requirement requirement) {
    List<PolicyCase> cases = CaseFiles.in(pack).read(policy, requirement.id());
    assertThat(cases).as(requirement.id() + " has no cases").isNotEmpty();
    return dynamicContainer(
        requirement.id(),
        cases.stream().map(each -> dynamicTest(each.name(), () -> assertHolds(policy, each))));
  }

  private static void assertHolds(Policy policy, PolicyCase policyCase) {
    try (ComplianceChecker checker = ComplianceChecker.of(policy)) {
      assertThat(CaseCheck.differences(checker, policyCase)).as(policyCase.place()).isEmpty();
    }
  }

  private static Policy read(Path pack) {
    try {
      return Policy.read(pack);
    } catch (InvalidPolicyException e) {
      throw new AssertionError(e);
    }
  }
}
