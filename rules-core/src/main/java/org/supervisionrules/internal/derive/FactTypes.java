package org.supervisionrules.internal.derive;

import java.util.List;
import java.util.Map;
import org.supervisionrules.facts.Actor;
import org.supervisionrules.facts.Destruction;
import org.supervisionrules.facts.Interval;
import org.supervisionrules.facts.Judgement;
import org.supervisionrules.facts.Keeping;
import org.supervisionrules.facts.Milestone;
import org.supervisionrules.facts.Misdeed;
import org.supervisionrules.facts.MissingRecords;
import org.supervisionrules.facts.Particulars;
import org.supervisionrules.facts.Quota;
import org.supervisionrules.facts.Sequence;
import org.supervisionrules.facts.Shortfall;
import org.supervisionrules.facts.Tally;
import org.supervisionrules.facts.TimedAct;
import org.supervisionrules.facts.Topics;
import org.supervisionrules.policy.AheadCoverage;
import org.supervisionrules.policy.Attestation;
import org.supervisionrules.policy.Authority;
import org.supervisionrules.policy.CalendarCount;
import org.supervisionrules.policy.Count;
import org.supervisionrules.policy.Coverage;
import org.supervisionrules.policy.DayCoverage;
import org.supervisionrules.policy.Deadline;
import org.supervisionrules.policy.Frequency;
import org.supervisionrules.policy.Kind;
import org.supervisionrules.policy.Points;
import org.supervisionrules.policy.Precedence;
import org.supervisionrules.policy.Prohibition;
import org.supervisionrules.policy.RecurringCoverage;
import org.supervisionrules.policy.RequiredAttribute;
import org.supervisionrules.policy.Retention;
import org.supervisionrules.policy.RollingCount;
import org.supervisionrules.policy.StretchCount;

/** Which facts each kind of requirement gives. */
public final class FactTypes {
  private static final Map<Class<? extends Kind>, List<Class<?>>> BY_KIND =
      Map.ofEntries(
          Map.entry(Frequency.class, List.of(Interval.class, MissingRecords.class, Tally.class)),
          Map.entry(Points.class, List.of(Milestone.class, Tally.class)),
          Map.entry(Deadline.class, List.of(TimedAct.class, MissingRecords.class, Tally.class)),
          Map.entry(Retention.class, List.of(Keeping.class, Destruction.class)),
          Map.entry(Count.class, List.of(Quota.class)),
          Map.entry(CalendarCount.class, List.of(Shortfall.class, Tally.class)),
          Map.entry(RollingCount.class, List.of(Shortfall.class, Tally.class)),
          Map.entry(StretchCount.class, List.of(Shortfall.class, Tally.class)),
          Map.entry(
              RequiredAttribute.class,
              List.of(Particulars.class, MissingRecords.class, Tally.class)),
          Map.entry(Coverage.class, List.of(Topics.class, MissingRecords.class, Tally.class)),
          Map.entry(
              RecurringCoverage.class, List.of(Topics.class, MissingRecords.class, Tally.class)),
          Map.entry(DayCoverage.class, List.of(Topics.class, Tally.class)),
          Map.entry(AheadCoverage.class, List.of(Topics.class, MissingRecords.class, Tally.class)),
          Map.entry(Precedence.class, List.of(Sequence.class, MissingRecords.class, Tally.class)),
          Map.entry(Authority.class, List.of(Actor.class, MissingRecords.class, Tally.class)),
          Map.entry(Prohibition.class, List.of(Misdeed.class, MissingRecords.class, Tally.class)),
          Map.entry(
              Attestation.class, List.of(Judgement.class, MissingRecords.class, Tally.class)));

  private FactTypes() {}

  /** The records in {@code org.supervisionrules.facts} that a kind gives, its own first. */
  public static List<Class<?>> of(Kind kind) {
    List<Class<?>> types = BY_KIND.get(kind.getClass());
    if (types == null) {
      throw new IllegalArgumentException("no facts are known of " + kind.word());
    }
    return types;
  }

  /** The kinds, for whoever lists them. */
  public static Map<Class<? extends Kind>, List<Class<?>>> byKind() {
    return BY_KIND;
  }
}
