package org.supervisionrules.testkit.property;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.Result;
import org.supervisionrules.testkit.draft.Draft;

/**
 * What breaches the parent breaches the policy too, and no less gravely: but for requirements of
 * which the pack says why it asks less.
 */
final class NeverWeaker implements Check {
  private final Judge child;
  private final Judge parent;
  private final Set<String> mayBeWeaker;

  /**
   * Compares two policies.
   *
   * @param mayBeWeaker the ids of requirements that may ask less than those of the parent
   */
  NeverWeaker(Judge child, Judge parent, Set<String> mayBeWeaker) {
    this.child = child;
    this.parent = parent;
    this.mayBeWeaker = Set.copyOf(mayBeWeaker);
  }

  @Override
  public Optional<Violation> violation(Draft draft) {
    Draft theirs = inWordsOf(parent.policy(), draft);
    if (theirs.valid(parent.policy()).isEmpty()) {
      return Optional.empty();
    }
    List<Result> here = child.results(draft);
    for (Result there : parent.results(theirs)) {
      String id = there.requirement().id();
      if (there.outcome() == Outcome.BREACHED && !mayBeWeaker.contains(id)) {
        Optional<Result> same =
            here.stream().filter(each -> each.requirement().id().equals(id)).findFirst();
        Optional<Violation> weaker = weaker(there, same);
        if (weaker.isPresent()) {
          return weaker;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Violation> weaker(Result there, Optional<Result> same) {
    String id = there.requirement().id();
    Outcome outcome = same.map(Result::outcome).orElse(Outcome.NOT_APPLICABLE);
    if (Judge.isLenient(outcome)) {
      Finding breach =
          there.findings().stream()
              .filter(each -> each.outcome() == Outcome.BREACHED)
              .findFirst()
              .orElseThrow();
      return Optional.of(
          new Violation(
              id,
              "the parent says breached (" + breach.message() + "), here it is " + outcome,
              Map.of("outcome", Outcome.BREACHED.word())));
    }
    if (outcome == Outcome.BREACHED
        && same.map(Result::severity).orElse(there.severity()).compareTo(there.severity()) > 0) {
      return Optional.of(
          Violation.of(
              id,
              "a breach is of severity "
                  + there.severity()
                  + " for the parent, here "
                  + same.map(Result::severity).orElseThrow()));
    }
    return Optional.empty();
  }

  /** Without the entries whose types another policy does not know. */
  private static Draft inWordsOf(Policy policy, Draft draft) {
    List<Map<String, Object>> periods =
        draft.periods().stream()
            .filter(each -> policy.vocabulary().period(String.valueOf(each.get("type"))) != null)
            .toList();
    List<Map<String, Object>> events =
        draft.events().stream()
            .filter(each -> policy.vocabulary().event(String.valueOf(each.get("type"))) != null)
            .toList();
    return draft.with(periods, events);
  }
}
