package org.supervisionrules.policy.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.supervisionrules.policy.Phase;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.policy.Scope;
import org.supervisionrules.policy.Selector;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.vocabulary.EntryType;
import org.supervisionrules.vocabulary.Vocabulary;

/** Finds requirements that can bind nobody on any day. */
final class Scopes {
  private Scopes() {}

  static List<Problem> neverApplying(Policy policy) {
    List<Problem> found = new ArrayList<>();
    PolicyReview.own(policy).forEach(requirement -> check(policy, requirement, found));
    return found;
  }

  private static void check(Policy policy, Requirement requirement, List<Problem> found) {
    Scope scope = requirement.scope();
    for (Selector in : scope.in()) {
      if (scope.notIn().stream().anyMatch(not -> not.toString().equals(in.toString()))) {
        found.add(never(requirement, "it asks for days `in` and `notIn` " + in));
      }
      never(requirement, scope, in.type(), found);
    }
    scope.each().ifPresent(each -> never(requirement, scope, each.periods().type(), found));
    for (Phase phase : scope.during()) {
      if (scope.after().contains(phase)) {
        found.add(never(requirement, "it asks for days `during` and `after` " + phase.id()));
      }
    }
    never(requirement, scope, policy.vocabulary(), found);
  }

  /** A type of entry that no subject of the requirement's kinds can have. */
  private static void never(
      Requirement requirement, Scope scope, EntryType type, List<Problem> found) {
    if (!type.subjectKinds().isEmpty()
        && Collections.disjoint(type.subjectKinds(), scope.subjectKinds())) {
      found.add(
          never(
              requirement,
              "a "
                  + String.join(" or ", scope.subjectKinds())
                  + " has no `"
                  + type.name()
                  + "`, only a "
                  + String.join(" or ", type.subjectKinds())
                  + " has"));
    }
  }

  private static void never(
      Requirement requirement, Scope scope, Vocabulary vocabulary, List<Problem> found) {
    EntryType evidence = vocabulary.event(requirement.evidence());
    if (evidence != null) {
      never(requirement, scope, evidence, found);
    }
  }

  private static Problem never(Requirement requirement, String why) {
    return PolicyReview.doubt(
        requirement, "for", "`" + requirement.id() + "` can never apply: " + why, "change `for`");
  }
}
