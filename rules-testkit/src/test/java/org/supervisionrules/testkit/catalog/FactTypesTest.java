package org.supervisionrules.testkit.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.supervisionrules.AsOf;
import org.supervisionrules.catalog.Catalog;
import org.supervisionrules.catalog.CatalogLibrary;
import org.supervisionrules.internal.derive.FactBuilder;
import org.supervisionrules.internal.derive.FactTypes;
import org.supervisionrules.internal.derive.HistoryView;
import org.supervisionrules.internal.derive.Plan;
import org.supervisionrules.policy.Kind;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.testkit.cases.CaseFiles;
import org.supervisionrules.testkit.cases.PolicyCase;
import org.supervisionrules.time.Days;

/** What is said of the facts of each kind, held against those that the cases really give. */
class FactTypesTest {

  @Test
  void each_kind_gives_the_facts_that_are_said_and_no_others() {
    Set<String> others = new TreeSet<>();
    Set<Class<? extends Kind>> tried = new HashSet<>();
    Set<String> seen = new TreeSet<>();
    for (String id : Catalog.ids()) {
      Policy policy = Catalog.policy(id);
      Plan plan = new Plan(policy);
      for (Requirement requirement : plan.requirements()) {
        tried.add(requirement.kind().getClass());
        for (Class<?> fact : facts(plan, policy, requirement)) {
          String pair = requirement.kind().getClass().getSimpleName() + " " + fact.getSimpleName();
          seen.add(pair);
          if (!FactTypes.of(requirement.kind()).contains(fact)) {
            others.add(pair);
          }
        }
      }
    }
    assertThat(others).isEmpty();
    assertThat(never(tried, seen)).isEmpty();
  }

  /** The facts of these kinds that nothing gives. */
  private static Set<String> never(Set<Class<? extends Kind>> tried, Set<String> seen) {
    Set<String> never = new TreeSet<>();
    for (Class<? extends Kind> kind : tried) {
      for (Class<?> fact : FactTypes.byKind().getOrDefault(kind, List.of())) {
        never.add(kind.getSimpleName() + " " + fact.getSimpleName());
      }
    }
    never.removeAll(seen);
    return never;
  }

  private static List<Class<?>> facts(Plan plan, Policy policy, Requirement requirement) {
    List<Class<?>> facts = new ArrayList<>();
    for (PolicyCase each :
        CaseFiles.of(new CatalogLibrary(), policy.id()).read(policy, requirement.id())) {
      int asOf = Days.of(AsOf.date(each.asOf()).of(each.given()));
      FactBuilder.derive(
          requirement,
          new HistoryView(plan, each.given(), asOf),
          fact -> facts.add(fact.getClass()));
    }
    return facts;
  }
}
