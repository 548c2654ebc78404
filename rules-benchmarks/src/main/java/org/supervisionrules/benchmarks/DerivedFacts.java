package org.supervisionrules.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.supervisionrules.history.History;
import org.supervisionrules.internal.derive.FactBuilder;
import org.supervisionrules.internal.derive.HistoryView;
import org.supervisionrules.internal.derive.Plan;
import org.supervisionrules.internal.derive.SelectorNumbers;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;

/** The facts that the library derives from a history, without judging them. */
final class DerivedFacts {
  private final Plan plan;
  private final SelectorNumbers numbers = new SelectorNumbers();

  DerivedFacts(Policy policy) {
    this.plan = new Plan(policy);
  }

  /**
   * The facts of every requirement.
   *
   * @param asOf the as-of day, inclusive
   */
  List<Object> of(History history, int asOf) {
    List<Object> facts = new ArrayList<>();
    HistoryView view = new HistoryView(plan, numbers, history, asOf);
    for (Requirement requirement : plan.requirements()) {
      FactBuilder.derive(requirement, view, facts::add);
    }
    return facts;
  }
}
