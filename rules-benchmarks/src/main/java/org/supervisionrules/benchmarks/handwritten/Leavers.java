package org.supervisionrules.benchmarks.handwritten;

import org.supervisionrules.history.Event;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.DayRanges;
import org.supervisionrules.time.Days;

/** The records of someone who has left: kept for six years, then destroyed. */
final class Leavers {
  private static final Amount KEPT = new Amount(6, Amount.Unit.YEARS);
  private static final int DESTROYED_WITHIN = 90;

  private Leavers() {}

  static void walk(Staff staff, Judge judge) {
    int disposed = Days.OPEN;
    for (Event disposal : staff.disposals) {
      if (disposal.day() > staff.leftOn) {
        disposed = Math.min(disposed, disposal.day());
      }
    }
    int keepUntil = staff.rules.after(staff.leftOn, KEPT);
    boolean silent = !staff.history.isComplete("disposal");
    kept(staff, keepUntil, disposed, silent, judge);
    destroyed(staff, keepUntil, disposed, silent, judge);
  }

  private static void kept(Staff staff, int keepUntil, int disposed, boolean silent, Judge judge) {
    int hold = disposed == Days.OPEN ? -1 : staff.holds.indexOf(disposed);
    int releasedOn = hold < 0 ? Days.OPEN : Days.after(staff.holds.to(hold));
    judge.keeping(keepUntil, disposed, hold >= 0, releasedOn, silent);
  }

  private static void destroyed(
      Staff staff, int keepUntil, int disposed, boolean silent, Judge judge) {
    int due = keepUntil + DESTROYED_WITHIN;
    boolean suspended = false;
    DayRanges holds = staff.holds;
    for (int hold = holds.indexOf(due); hold >= 0 && !suspended; hold = holds.indexOf(due)) {
      suspended = holds.to(hold) == Days.OPEN;
      if (!suspended) {
        due = holds.to(hold) + 1 + DESTROYED_WITHIN;
      }
    }
    judge.destruction(due, disposed, suspended, silent);
  }
}
