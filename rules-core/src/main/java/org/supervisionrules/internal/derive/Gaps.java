package org.supervisionrules.internal.derive;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Dated;
import org.supervisionrules.time.DayRanges;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Reckoning;

/** Walks from one act to the next and tells which came too late, and when the next is due. */
final class Gaps {
  private final Reckoning reckoning;
  private final Dated<Amount> every;
  private final DayRanges paused;

  Gaps(Reckoning reckoning, Dated<Amount> every, DayRanges paused) {
    this.reckoning = reckoning;
    this.every = every;
    this.paused = paused;
  }

  /**
   * The time from one act to the next.
   *
   * @param since the day from which it runs
   * @param dueOn the last day on which the next is in time
   * @param actOn the day of the next; {@link Days#OPEN} while there is none
   */
  record Gap(int since, int dueOn, int actOn) {
    boolean met() {
      return actOn <= dueOn;
    }

    /** Written out, as is the other: what Java makes for a record takes long the first time. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Gap gap
          && since == gap.since
          && dueOn == gap.dueOn
          && actOn == gap.actOn;
    }

    @Override
    public int hashCode() {
      return (since * 31 + dueOn) * 31 + actOn;
    }
  }

  /** The day the next act is due. */
  int due(int since) {
    return reckoning.due(since, every, paused);
  }

  /**
   * The gaps of a stretch of days, the last of them open, as far as they fall due in it.
   *
   * @param acts days of acts, in order
   * @param start the first day, on which an act counts
   * @param firstDue when the first is due
   * @param to the last day of the stretch, inclusive
   */
  List<Gap> of(List<Integer> acts, int start, int firstDue, int to) {
    List<Gap> gaps = new ArrayList<>();
    int since = start;
    int due = firstDue;
    int from = start;
    while (due <= to && due != Days.OPEN) {
      int act = Days.OPEN;
      for (int on : acts) {
        if (on >= from) {
          act = on;
          break;
        }
      }
      gaps.add(new Gap(since, due, act));
      if (act == Days.OPEN) {
        return gaps;
      }
      since = act;
      from = act + 1;
      due = due(act);
    }
    return gaps;
  }
}
