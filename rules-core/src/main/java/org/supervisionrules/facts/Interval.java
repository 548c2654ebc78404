package org.supervisionrules.facts;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.history.Entry;
import org.supervisionrules.history.Event;
import org.supervisionrules.history.Period;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Moment;

/**
 * One interval of a recurring obligation, from an anchor to the day the next act is due.
 *
 * @param requirement the requirement
 * @param about the case, for a requirement a case; else null
 * @param anchor the day the clock started, exclusive unless an act on it would count
 * @param anchorEvent the act that started it; null where a period's start or a carry-in did
 * @param anchorPeriod the period that binds on that day, where one does
 * @param every the interval in force on the due day; null where it is counted in events alone
 * @param turns the events that it is counted in; null where it is counted in days
 * @param dueOn the last day on which the act is in time; {@link Days#OPEN} while too few events to
 *     tell are on record
 * @param handover how the due day came from the clock of another requirement; null where it did not
 * @param act the next act; null while there is none
 * @param creditedOn the day the act is credited at; {@link Days#OPEN} while there is none
 * @param pauses the absences that moved the due day
 * @param pausedDays by how many days they moved it
 * @param postponed a session postponed in the interval that may still be reconvened, or null
 * @param reconvenableUntil the last day on which it may be; {@link Days#BEGINNING} where there is
 *     none
 * @param asOf the as-of day
 * @param silent whether acts may be missing from the records, so that silence proves nothing
 */
public record Interval(
    Requirement requirement,
    @Nullable String about,
    int anchor,
    @Nullable Event anchorEvent,
    @Nullable Period anchorPeriod,
    @Nullable Amount every,
    @Nullable Turns turns,
    int dueOn,
    @Nullable Handover handover,
    @Nullable Event act,
    int creditedOn,
    List<Period> pauses,
    int pausedDays,
    @Nullable Event postponed,
    int reconvenableUntil,
    int asOf,
    boolean silent)
    implements Obligation {

  /**
   * The three days from which the first due day after a change of interval is taken: the later of
   * the first and the earlier of the other two, and never before the change.
   *
   * @param changedOn the first day of the new interval
   * @param lastAndNew the last act + the new interval
   * @param lastAndOld the last act + the interval before the change: the due day that was running
   * @param changeAndNew the change + the new interval
   */
  public record Handover(int changedOn, int lastAndNew, int lastAndOld, int changeAndNew)
      implements Serializable {

    /** The first due day after the change. */
    public int dueOn() {
      return Math.max(changedOn, Math.max(lastAndNew, Math.min(lastAndOld, changeAndNew)));
    }
  }

  /** Whether the next act took place, in time or not. */
  public boolean held() {
    return act != null;
  }

  /** The day of the next act; {@link Days#OPEN} while there is none. */
  public int actualOn() {
    return act == null ? Days.OPEN : act.day();
  }

  @Override
  public Moment since() {
    return Moment.of(anchor);
  }

  @Override
  public @Nullable Moment due() {
    return dueOn == Days.OPEN ? null : Moment.of(dueOn);
  }

  @Override
  public @Nullable Moment actual() {
    return act == null ? null : Moment.of(act.day());
  }

  @Override
  public List<Entry> evidence() {
    List<Entry> evidence = new ArrayList<>();
    if (anchorEvent != null) {
      evidence.add(anchorEvent);
    } else if (anchorPeriod != null) {
      evidence.add(anchorPeriod);
    }
    if (turns != null) {
      evidence.addAll(turns.counted());
    }
    evidence.addAll(pauses);
    if (postponed != null) {
      evidence.add(postponed);
    }
    if (act != null) {
      evidence.add(act);
    }
    return evidence;
  }
}
