package org.supervisionrules.testkit.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.supervisionrules.catalog.Catalog;
import org.supervisionrules.catalog.CatalogLibrary;
import org.supervisionrules.catalog.Clause;
import org.supervisionrules.catalog.Coverage;
import org.supervisionrules.catalog.Register;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.testkit.cases.CaseFiles;
import org.supervisionrules.testkit.cases.PolicyCase;

/**
 * Every clause of the documents that can be enforced is, and has its worked examples among the
 * cases.
 */
class WholeCatalogueTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void no_clause_is_uncovered(String document) {
    Coverage coverage = Coverage.of(Catalog.register(document), List.of(Catalog.policy(document)));
    assertThat(coverage.uncovered()).extracting(Clause::id).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void no_requirement_cites_a_clause_that_is_not_there(String document) {
    List<Register> registers = Catalog.documents().stream().map(Catalog::register).toList();
    assertThat(Coverage.unknown(Catalog.policy(document), registers)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void every_clause_has_a_case_that_keeps_it_and_one_that_does_not(String document) {
    List<PolicyCase> cases = cases(Catalog.policy(document));
    List<String> missing = new ArrayList<>();
    for (Clause clause : Catalog.register(document).clauses()) {
      for (PolicyCase.Example example : PolicyCase.Example.values()) {
        boolean found =
            cases.stream()
                .anyMatch(
                    each ->
                        each.register().equals(Optional.of(example))
                            && each.clauses().contains(clause.id()));
        if (clause.isEnforceable() && !found) {
          missing.add(clause.id() + " " + example.word());
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void a_worked_example_that_passes_is_not_breached_and_one_that_fails_is_not_met(String document) {
    List<String> wrong = new ArrayList<>();
    for (PolicyCase each : cases(Catalog.policy(document))) {
      String outcome = each.expect().getOrDefault("outcome", "");
      boolean kept = outcome.equals("met") || outcome.equals("pending");
      boolean unlike =
          each.register().equals(Optional.of(PolicyCase.Example.PASS))
              ? outcome.equals("breached")
              : each.register().isPresent() && kept;
      if (unlike) {
        wrong.add(each.place() + " " + outcome);
      }
    }
    assertThat(wrong).isEmpty();
  }

  static List<String> documents() {
    return Catalog.documents().stream().filter(Catalog.ids()::contains).toList();
  }

  private static List<PolicyCase> cases(Policy policy) {
    CaseFiles files = CaseFiles.of(new CatalogLibrary(), policy.id());
    return policy.requirements().stream()
        .map(Requirement::id)
        .flatMap(requirement -> files.read(policy, requirement).stream())
        .toList();
  }
}
