package org.supervisionrules.examples.localpolicies;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.supervisionrules.ComplianceChecker;
import org.supervisionrules.policy.InvalidPolicyException;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.policy.review.Change;
import org.supervisionrules.policy.review.PolicyDiff;
import org.supervisionrules.policy.review.PolicyReview;
import org.supervisionrules.policy.review.Verdict;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.testkit.cases.CaseCheck;
import org.supervisionrules.testkit.cases.CaseFiles;
import org.supervisionrules.testkit.cases.PolicyCase;
import org.supervisionrules.testkit.property.PropertyOutcome;
import org.supervisionrules.testkit.property.PropertySuite;

/** What catches a mistake in a pack: each tells what it finds, in words. */
enum Means {
  /**
   * What {@code policy validate} tells: a pack that cannot be read, or something doubtful in it.
   */
  VALIDATE {
    @Override
    List<String> find(Path right, Path wrong) {
      try {
        return PolicyReview.of(Policy.read(wrong)).doubts().stream()
            .map(Problem::toString)
            .toList();
      } catch (InvalidPolicyException e) {
        return e.problems().stream().map(Problem::toString).toList();
      }
    }
  },

  /** What {@code policy diff} tells: a requirement that is weaker, gone, or asks something else. */
  DIFF {
    @Override
    List<String> find(Path right, Path wrong) {
      return Packs.ifValid(wrong)
          .map(policy -> PolicyDiff.of(Packs.read(right), policy))
          .map(PolicyDiff::changes)
          .orElse(List.of())
          .stream()
          .filter(change -> NOT_STRICTER.contains(change.verdict()))
          .map(Means::words)
          .toList();
    }
  },

  /** The cases of the right pack, of the wrong one. */
  CASE {
    @Override
    List<String> find(Path right, Path wrong) {
      return Packs.ifValid(wrong).map(policy -> differences(right, policy)).orElse(List.of());
    }

    private List<String> differences(Path right, Policy policy) {
      List<String> found = new ArrayList<>();
      try (ComplianceChecker checker = ComplianceChecker.of(policy)) {
        for (Requirement requirement : policy.requirements()) {
          for (PolicyCase each : CaseFiles.in(right).read(policy, requirement.id())) {
            CaseCheck.differences(checker, each)
                .forEach(
                    difference ->
                        found.add(requirement.id() + ", " + each.name() + ": " + difference));
          }
        }
      }
      return found;
    }
  },

  /** The properties that every policy should have, the right pack taken for its parent. */
  PROPERTY {
    @Override
    List<String> find(Path right, Path wrong) {
      return Packs.ifValid(wrong).map(Means::untrue).orElse(List.of());
    }
  };

  private static final long SEED = 1;
  private static final int HISTORIES = 150;

  private static final List<Verdict> NOT_STRICTER =
      List.of(Verdict.WEAKER, Verdict.GONE, Verdict.OTHER);

  /**
   * What is found, in words.
   *
   * @param right the folder of the pack as it should be
   * @param wrong the folder of its wrong variation
   */
  abstract List<String> find(Path right, Path wrong);

  /** The properties that are not true of a policy, by the same random histories each time. */
  static List<String> untrue(Policy policy) {
    try (PropertySuite suite = PropertySuite.of(policy)) {
      return suite.run(SEED, HISTORIES).stream()
          .filter(outcome -> !outcome.holds())
          .map(PropertyOutcome::failure)
          .toList();
    }
  }

  private static String words(Change change) {
    Stream<String> parts =
        change.parts().stream()
            .map(part -> part.key() + ": " + part.before() + " -> " + part.after());
    return change.requirement().id()
        + " is "
        + change.verdict().word()
        + parts.reduce("", (one, other) -> one + "; " + other);
  }
}
