package org.supervisionrules.testkit.random;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.testkit.draft.Draft;

/**
 * Random histories for a policy: its own words, and days at which its requirements decide. Events
 * are on the due date, on the day before and on the day after; phases end; values change; absences
 * are just long enough to pause a clock, and a day too short.
 *
 * <p>The same policy and the same random numbers give the same history. Safe for several threads.
 */
public final class RandomHistories {
  /** The id of the subject of every random history. */
  public static final String SUBJECT = Drawing.SUBJECT;

  /** How often a history that is not valid is drawn again before it is made simpler. */
  private static final int TRIES = 20;

  private final Policy policy;
  private final Maker maker;
  private final Map<String, Asked> asked = new HashMap<>();
  private final List<Requirement> requirements;

  private RandomHistories(Policy policy) {
    this.policy = policy;
    this.maker = new Maker(policy, Drawing.SUBJECT);
    this.requirements = policy.enforced();
  }

  /**
   * Histories for a policy.
   *
   * @throws IllegalArgumentException where it asks for nothing
   */
  public static RandomHistories of(Policy policy) {
    if (policy.enforced().isEmpty()) {
      throw new IllegalArgumentException(policy.id() + " asks for nothing");
    }
    return new RandomHistories(policy);
  }

  /** The policy that they are for. */
  public Policy policy() {
    return policy;
  }

  /** The acts that findings on these histories wait for. */
  public Acts acts() {
    return new Acts(maker);
  }

  /** A valid history that is about some requirement. */
  public Draft draw(Random random) {
    return draw(requirements.get(random.nextInt(requirements.size())), random);
  }

  /**
   * A valid history that is about a requirement of the policy, and sometimes about others too.
   *
   * @throws IllegalArgumentException where the policy has none of that id
   */
  public Draft about(String requirement, Random random) {
    return draw(
        policy
            .requirement(requirement)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "no requirement " + requirement + " in " + policy.id())),
        random);
  }

  private Draft draw(Requirement about, Random random) {
    Draft draft = attempt(about, random);
    for (int i = 1; i < TRIES; i++) {
      if (draft.valid(policy).isPresent()) {
        return draft;
      }
      draft = attempt(about, random);
    }
    return draft.with(List.of(), List.of()).framed(Map.of());
  }

  private Draft attempt(Requirement about, Random random) {
    Dice dice = new Dice(random);
    Asked first = of(about);
    Drawing drawing = new Drawing(policy, maker, dice, first);
    drawing.draw(first);
    if (!first.linked().isEmpty() && dice.percent(50)) {
      drawing.draw(of(dice.of(first.linked())));
    }
    if (dice.percent(15)) {
      Requirement other = dice.of(requirements);
      if (drawing.isOf(other)) {
        drawing.draw(of(other));
      }
    }
    return drawing.draft();
  }

  private Asked of(Requirement requirement) {
    synchronized (asked) {
      return asked.computeIfAbsent(requirement.id(), id -> Asked.of(policy, requirement));
    }
  }
}
