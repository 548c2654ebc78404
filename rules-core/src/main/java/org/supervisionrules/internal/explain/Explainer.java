package org.supervisionrules.internal.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.facts.Actor;
import org.supervisionrules.facts.Asked;
import org.supervisionrules.facts.Destruction;
import org.supervisionrules.facts.Interval;
import org.supervisionrules.facts.Keeping;
import org.supervisionrules.facts.Misdeed;
import org.supervisionrules.facts.MissingRecords;
import org.supervisionrules.facts.Obligation;
import org.supervisionrules.facts.Quota;
import org.supervisionrules.facts.TimedAct;
import org.supervisionrules.report.Explanation;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Moment;
import org.supervisionrules.time.Reckoning;

/** Puts an obligation and what came of it into words. */
public final class Explainer {
  private final Reckoning reckoning;

  public Explainer(Reckoning reckoning) {
    this.reckoning = reckoning;
  }

  /**
   * The explanation of a finding.
   *
   * @param due the due date of the finding, which a running postponement can set later than the
   *     obligation's own
   * @param rule the pack's own rule that found it; null where the library's did
   */
  public Explanation explain(
      Obligation obligation, Outcome outcome, @Nullable Moment due, @Nullable OwnRule rule) {
    if (rule == null) {
      return explain(obligation, outcome, due);
    }
    Outcome told = outcome == Outcome.PENDING ? outcome : Outcome.BREACHED;
    return rule.explain(obligation, outcome, due, explain(obligation, told, due));
  }

  private Explanation explain(Obligation obligation, Outcome outcome, @Nullable Moment due) {
    if (obligation instanceof Interval interval) {
      return new IntervalWords(interval, reckoning).explain(outcome, due);
    }
    if (obligation instanceof TimedAct act) {
      return new TimedActWords(act, reckoning).explain(outcome);
    }
    if (obligation instanceof Keeping keeping) {
      return RetentionWords.explain(keeping, outcome);
    }
    if (obligation instanceof Destruction destruction) {
      return RetentionWords.explain(destruction, outcome);
    }
    if (obligation instanceof Quota quota) {
      return QuotaWords.explain(quota, outcome);
    }
    if (obligation instanceof Asked asked) {
      return new AskedWords(asked, reckoning).explain(outcome);
    }
    return missing((MissingRecords) obligation);
  }

  private static boolean isWorkingDays(@Nullable Amount amount) {
    return amount != null && amount.unit() == Amount.Unit.WORKING_DAYS;
  }

  private static Explanation missing(MissingRecords missing) {
    if (missing.events() == 0) {
      return new Explanation(
          "No " + Words.plain(missing.missing()) + " is on record, so nothing can be told",
          List.of("no " + Words.plain(missing.missing()) + " on record"),
          "Submitting them decides it");
    }
    String events = Words.count(missing.events(), Words.plain(missing.eventType()));
    String record = "`" + missing.missing() + "`";
    return new Explanation(
        "None of " + events + " has a " + record + ", so nothing can be told",
        List.of(events + " held, none with a " + record),
        "Submitting " + record + " with each " + Words.plain(missing.eventType()) + " decides it");
  }

  /**
   * How late an act is, in the unit of its limit; null for an obligation that is not late.
   *
   * @param asOf the day up to which an open breach is late
   */
  public @Nullable String late(Obligation obligation, Outcome outcome, int asOf) {
    Moment due = obligation.due();
    if (outcome != Outcome.BREACHED || due == null) {
      return null;
    }
    boolean inWorkingDays =
        (obligation instanceof TimedAct act && isWorkingDays(act.within()))
            || (obligation instanceof Asked asked && isWorkingDays(asked.duty().within()));
    if (obligation instanceof Misdeed || obligation instanceof Actor) {
      return null;
    }
    Moment until = obligation.actual();
    if (until == null && asOf <= due.day()) {
      return null;
    }
    return Lateness.between(
        due,
        until == null ? Moment.of(asOf) : until,
        inWorkingDays ? reckoning.workingDays() : null);
  }
}
