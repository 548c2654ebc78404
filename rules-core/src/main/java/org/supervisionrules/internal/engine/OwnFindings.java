package org.supervisionrules.internal.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.facts.Findings;
import org.supervisionrules.facts.Obligation;
import org.supervisionrules.facts.Tally;
import org.supervisionrules.internal.derive.FactTypes;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.time.Moment;

/**
 * Takes what a pack's own rules find about one history. Where two rules judge one obligation, the
 * graver judgement counts, in whatever order they fired.
 */
final class OwnFindings implements Findings {
  private static final Comparator<Judged> GRAVEST =
      Comparator.comparing(Judged::outcome)
          .thenComparingInt(judged -> judged.due == null ? Integer.MAX_VALUE : judged.due.day())
          .thenComparing(Judged::rule);

  private final Set<Requirement> requirements;
  private final IdentityHashMap<Obligation, Judged> byObligation = new IdentityHashMap<>();
  private final List<Obligation> order = new ArrayList<>();
  private String firing = "";

  /**
   * What a rule said of an obligation.
   *
   * @param outcome {@link Outcome#NOT_APPLICABLE} where it was released
   */
  record Judged(Obligation obligation, Outcome outcome, @Nullable Moment due, String rule) {}

  /** The findings of rules that may judge some requirements, by identity. */
  OwnFindings(Set<Requirement> requirements) {
    this.requirements = requirements;
  }

  /** Forgets everything. */
  void start() {
    byObligation.clear();
    order.clear();
    firing = "";
  }

  /** Notes which rule is about to fire. */
  void firing(String rule) {
    firing = rule;
  }

  /** The rule that fired last; empty where none did. */
  String firing() {
    return firing;
  }

  /** Whether a rule has judged an obligation. */
  boolean isJudged(Obligation obligation) {
    return byObligation.containsKey(obligation);
  }

  /** What was found, in the order in which obligations were first judged. */
  List<Judged> judged() {
    return order.stream().map(byObligation::get).toList();
  }

  @Override
  public void breached(Obligation obligation) {
    add(obligation, Outcome.BREACHED, obligation.due());
  }

  @Override
  public void pending(Obligation obligation) {
    add(obligation, Outcome.PENDING, obligation.due());
  }

  @Override
  public void pendingUntil(Obligation obligation, Moment due) {
    add(obligation, Outcome.PENDING, due);
  }

  @Override
  public void undetermined(Obligation obligation) {
    add(obligation, Outcome.UNDETERMINED, null);
  }

  @Override
  public void released(Obligation obligation) {
    add(obligation, Outcome.NOT_APPLICABLE, null);
  }

  @Override
  public void met(Obligation obligation) {
    add(obligation, Outcome.MET, null);
  }

  /** Counted already, by the rules of the library. */
  @Override
  public void met(Tally tally) {}

  private void add(Obligation obligation, Outcome outcome, @Nullable Moment due) {
    Requirement requirement = obligation.requirement();
    if (!requirements.contains(requirement)) {
      throw new IllegalArgumentException(
          "it judges `" + requirement.id() + "`, which does not name these rules");
    }
    if (!FactTypes.of(requirement.kind()).contains(obligation.getClass())) {
      throw new IllegalArgumentException(
          "it judges a fact `"
              + obligation.getClass().getSimpleName()
              + "`, which `"
              + requirement.id()
              + "` has not");
    }
    Judged judged = new Judged(obligation, outcome, due, firing);
    Judged before = byObligation.get(obligation);
    if (before == null) {
      order.add(obligation);
      byObligation.put(obligation, judged);
    } else if (GRAVEST.compare(judged, before) < 0) {
      byObligation.put(obligation, judged);
    }
  }
}
