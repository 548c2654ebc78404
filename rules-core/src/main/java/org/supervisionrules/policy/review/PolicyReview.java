package org.supervisionrules.policy.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.supervisionrules.policy.Origin;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.policy.Weakening;
import org.supervisionrules.problem.Problem;

/**
 * What is doubtful in a policy that can be read: requirements that can never apply, that another
 * makes needless or contradicts, sentences that a value has made false, amounts in months without a
 * declared rounding; and where it asks less than the policy it extends.
 *
 * @param doubts what is doubtful, each with its place, in the order of the policy
 * @param weakenings where it asks less, each with its reason
 */
public record PolicyReview(List<Problem> doubts, List<Weakening> weakenings) {
  public PolicyReview {
    doubts = List.copyOf(doubts);
    weakenings = List.copyOf(weakenings);
  }

  /**
   * Reviews a policy. What it has from the policies it extends unchanged is theirs to review; a
   * doubt is told where this pack says something of it.
   */
  public static PolicyReview of(Policy policy) {
    List<Problem> doubts = new ArrayList<>();
    doubts.addAll(Scopes.neverApplying(policy));
    doubts.addAll(Needless.in(policy));
    doubts.addAll(Contradictions.in(policy));
    doubts.addAll(Sentences.madeFalse(policy));
    doubts.addAll(Months.withoutRounding(policy));
    return new PolicyReview(doubts, policy.weakenings());
  }

  /** The requirements of which the pack itself says anything, in the order of the policy. */
  static Stream<Requirement> own(Policy policy) {
    return policy.requirements().stream()
        .filter(
            requirement ->
                requirement.origins().values().stream()
                    .anyMatch(origin -> origin.pack().equals(policy.id())));
  }

  /** A doubt about a key of a requirement; where it lacks the key, about the whole of it. */
  static Problem doubt(Requirement requirement, String key, String message, String help) {
    Origin origin =
        Optional.ofNullable(requirement.origins().get(key))
            .or(() -> Optional.ofNullable(requirement.origins().get("id")))
            .orElse(null);
    return Problem.warning(origin == null ? "" : origin.at(), "", message, help);
  }
}
