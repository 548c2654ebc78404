package org.supervisionrules.testkit.property;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.AsOf;
import org.supervisionrules.ComplianceChecker;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.Result;
import org.supervisionrules.testkit.draft.Draft;
import org.supervisionrules.waiver.WaiverSet;

/** What a policy says of drafts. */
class Judge implements AutoCloseable {
  private final ComplianceChecker checker;
  private volatile @Nullable Last last;

  /** What was judged last: several properties ask the same one after the other. */
  private record Last(Draft draft, List<Result> results) {}

  Judge(Policy policy) {
    this(policy, WaiverSet.NONE);
  }

  Judge(Policy policy, WaiverSet waivers) {
    this.checker = ComplianceChecker.of(policy, waivers);
  }

  Policy policy() {
    return checker.policy();
  }

  @SuppressWarnings("ReferenceEquality") // the same draft, asked again by the next property
  List<Result> results(Draft draft) {
    Last before = last;
    if (before != null && before.draft() == draft) {
      return before.results();
    }
    List<Result> results = afresh(draft);
    last = new Last(draft, results);
    return results;
  }

  /** Judged again, even where it was just judged. */
  List<Result> afresh(Draft draft) {
    return results(draft, draft.asOf());
  }

  List<Result> results(Draft draft, LocalDate asOf) {
    return checker.results(draft.history(policy()), AsOf.date(asOf));
  }

  /** The result of one requirement. */
  Optional<Result> result(Draft draft, LocalDate asOf, String requirement) {
    return results(draft, asOf).stream()
        .filter(each -> each.requirement().id().equals(requirement))
        .findFirst();
  }

  /** A finding on the matter of another one. */
  static Optional<Finding> same(Optional<Result> result, Finding finding) {
    return result.flatMap(
        each -> each.findings().stream().filter(one -> one.id().equals(finding.id())).findFirst());
  }

  static boolean isLenient(Outcome outcome) {
    return outcome == Outcome.MET
        || outcome == Outcome.PENDING
        || outcome == Outcome.NOT_APPLICABLE;
  }

  @Override
  public void close() {
    checker.close();
  }
}
