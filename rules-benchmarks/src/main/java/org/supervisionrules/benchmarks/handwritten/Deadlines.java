package org.supervisionrules.benchmarks.handwritten;

import org.supervisionrules.history.Event;
import org.supervisionrules.time.Days;

/** What is to be done within five working days of a session. */
final class Deadlines {
  private static final int WITHIN = 5;

  private Deadlines() {}

  static void judgePostponed(Staff staff, Verdicts verdicts) {
    for (Staff.Postponed session : staff.postponed) {
      if (session.day < staff.judgedFrom) {
        continue;
      }
      if (session.reconvenedOn == Days.OPEN) {
        if (staff.leftOn >= session.limit) {
          verdicts.notDone(HandWritten.POSTPONED_RECONVENED, session.limit, staff.asOf);
        }
      } else if (session.reconvenedOn > session.limit) {
        verdicts.breached(HandWritten.POSTPONED_RECONVENED, session.limit, session.reconvenedOn);
      }
    }
  }

  static void judgeCopies(Staff staff, Verdicts verdicts) {
    boolean any = false;
    boolean anyRecord = false;
    for (Staff.Held session : staff.held) {
      if (session.day >= staff.judgedFrom) {
        any = true;
        if (session.event.value(staff.slots.record) != null) {
          anyRecord = true;
          judgeCopy(staff, session.event, session.day, verdicts);
        }
      }
    }
    if (any && !anyRecord) {
      verdicts.undetermined(HandWritten.RECORD_COPY_GIVEN);
    }
  }

  private static void judgeCopy(Staff staff, Event session, int held, Verdicts verdicts) {
    int completed = session.day(staff.slots.completed);
    if (completed == held) {
      return;
    }
    int given = session.day(staff.slots.copyGiven);
    int due = staff.rules.workingDaysAfter(held, WITHIN);
    if (given <= staff.asOf) {
      if (given > due) {
        verdicts.breached(HandWritten.RECORD_COPY_GIVEN, due, given);
      }
    } else if (staff.leftOn >= due) {
      if (completed > staff.asOf) {
        verdicts.undetermined(HandWritten.RECORD_COPY_GIVEN);
      } else {
        verdicts.notDone(HandWritten.RECORD_COPY_GIVEN, due, staff.asOf);
      }
    }
  }
}
