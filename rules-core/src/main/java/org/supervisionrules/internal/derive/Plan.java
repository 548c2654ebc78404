package org.supervisionrules.internal.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.policy.Clock;
import org.supervisionrules.policy.Deadline;
import org.supervisionrules.policy.Frequency;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.time.Reckoning;

/** A policy prepared for walking: its arithmetic, and its requirements by whom and what clock. */
public final class Plan {
  private final Policy policy;
  private final Reckoning reckoning;
  private final List<Requirement> requirements;
  private final IdentityHashMap<Requirement, Integer> indices = new IdentityHashMap<>();
  private final Map<String, List<Requirement>> byClock = new HashMap<>();
  private final IdentityHashMap<Clock, Deadline> credited = new IdentityHashMap<>();

  public Plan(Policy policy) {
    this.policy = policy;
    this.reckoning = policy.calendar().reckoning();
    this.requirements = policy.enforced();
    for (Requirement requirement : requirements) {
      indices.put(requirement, indices.size());
    }
    for (Requirement requirement : policy.requirements()) {
      if (requirement.kind() instanceof Frequency frequency) {
        Clock clock = frequency.clock();
        byClock.computeIfAbsent(clock.id(), id -> new ArrayList<>()).add(requirement);
        clock
            .credits()
            .flatMap(policy::requirement)
            .map(Requirement::kind)
            .filter(Deadline.class::isInstance)
            .map(Deadline.class::cast)
            .ifPresent(deadline -> credited.put(clock, deadline));
      }
    }
  }

  public Policy policy() {
    return policy;
  }

  public Reckoning reckoning() {
    return reckoning;
  }

  /** The requirements that are enforced at some time, in the order of the pack. */
  public List<Requirement> requirements() {
    return requirements;
  }

  /** The place of a requirement among those enforced. */
  public int index(Requirement requirement) {
    Integer index = indices.get(requirement);
    if (index == null) {
      throw new IllegalArgumentException(requirement.id() + " is not of this policy");
    }
    return index;
  }

  /** The requirements on a clock, those that are off included: they still hand over. */
  List<Requirement> onClock(String id) {
    return byClock.getOrDefault(id, List.of());
  }

  /** The deadline whose replacements a clock credits; null where it credits none. */
  @Nullable Deadline credited(Frequency frequency) {
    return credited.get(frequency.clock());
  }
}
