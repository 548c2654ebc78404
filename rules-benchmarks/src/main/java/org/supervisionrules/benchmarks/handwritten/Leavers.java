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

  static void judge(Staff staff, Verdicts verdicts) {
    int disposed = Days.OPEN;
    for (Event disposal : staff.disposals) {
      if (disposal.day() > staff.leftOn) {
        disposed = Math.min(disposed, disposal.day());
      }
    }
    int keepUntil = staff.rules.after(staff.leftOn, KEPT);
    boolean complete = staff.history.isComplete("disposal");
    retained(staff, keepUntil, disposed, complete, verdicts);
    destroyed(staff, keepUntil, disposed, complete, verdicts);
  }

  private static void retained(
      Staff staff, int keepUntil, int disposed, boolean complete, Verdicts verdicts) {
    if (disposed == Days.OPEN) {
      if (staff.asOf < keepUntil) {
        notDone(HandWritten.LEAVER_RETAINED, keepUntil, staff.asOf, complete, verdicts);
      }
    } else if (disposed < keepUntil) {
      verdicts.breached(HandWritten.LEAVER_RETAINED, keepUntil, disposed);
    } else if (staff.holds.contains(disposed)) {
      int end = staff.holds.to(staff.holds.indexOf(disposed));
      verdicts.breached(HandWritten.LEAVER_RETAINED, Days.after(end), disposed);
    }
  }

  private static void destroyed(
      Staff staff, int keepUntil, int disposed, boolean complete, Verdicts verdicts) {
    int due = keepUntil + DESTROYED_WITHIN;
    DayRanges holds = staff.holds;
    for (int hold = holds.indexOf(due); hold >= 0; hold = holds.indexOf(due)) {
      if (holds.to(hold) == Days.OPEN) {
        return;
      }
      due = holds.to(hold) + 1 + DESTROYED_WITHIN;
    }
    if (disposed == Days.OPEN) {
      notDone(HandWritten.LEAVER_DESTROYED, due, staff.asOf, complete, verdicts);
    } else if (disposed > due) {
      verdicts.breached(HandWritten.LEAVER_DESTROYED, due, disposed);
    }
  }

  private static void notDone(
      int requirement, int due, int asOf, boolean complete, Verdicts verdicts) {
    if (complete) {
      verdicts.notDone(requirement, due, asOf);
    } else {
      verdicts.undetermined(requirement);
    }
  }
}
