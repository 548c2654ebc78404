package org.supervisionrules.testkit.arbitrary;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.supervisionrules.history.History;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.testkit.draft.Draft;
import org.supervisionrules.testkit.random.RandomHistories;

/**
 * Random histories for any policy, biased to the days at which its requirements decide.
 *
 * <p>They shrink to fewer entries that say less, on fewer days.
 */
public final class PolicyHistories {
  private PolicyHistories() {}

  /** Valid histories in the words of a policy. */
  public static Arbitrary<History> of(Policy policy) {
    return drafts(policy).map(draft -> draft.history(policy));
  }

  /** Valid histories, each with the day as of which it is to be judged. */
  public static Arbitrary<Draft> drafts(Policy policy) {
    RandomHistories histories = RandomHistories.of(policy);
    return Arbitraries.fromGenerator(random -> new ShrinkableDraft(histories.draw(random), policy));
  }

  /**
   * Valid histories that are about one requirement.
   *
   * @throws IllegalArgumentException where the policy has none of that id
   */
  public static Arbitrary<Draft> drafts(Policy policy, String requirement) {
    RandomHistories histories = RandomHistories.of(policy);
    if (policy.requirement(requirement).isEmpty()) {
      throw new IllegalArgumentException("no requirement " + requirement + " in " + policy.id());
    }
    return Arbitraries.fromGenerator(
        random -> new ShrinkableDraft(histories.about(requirement, random), policy));
  }
}
