package org.supervisionrules.benchmarks.handwritten;

import org.supervisionrules.history.Event;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Moment;

/** What is to be done within five working days of a session. */
final class Deadlines {
  private static final int WITHIN = 5;

  private Deadlines() {}

  static void walkPostponed(Staff staff, Judge judge) {
    for (Staff.Postponed session : staff.postponed) {
      if (session.day >= staff.judgedFrom && session.reconvenedOn > session.limit) {
        int requirement = HandWritten.POSTPONED_RECONVENED;
        Moment reconvened =
            session.reconvenedOn == Days.OPEN ? null : Moment.of(session.reconvenedOn);
        judge.act(requirement, Moment.of(session.limit), reconvened, false, false, staff.leftOn);
      }
    }
  }

  static void walkCopies(Staff staff, Judge judge) {
    boolean any = false;
    boolean anyRecord = false;
    for (Staff.Held session : staff.held) {
      if (session.day >= staff.judgedFrom) {
        any = true;
        if (session.event.value(staff.slots.record) != null) {
          anyRecord = true;
          copy(staff, session.event, session.day, judge);
        }
      }
    }
    if (any && !anyRecord) {
      judge.missingRecords(HandWritten.RECORD_COPY_GIVEN);
    }
  }

  private static void copy(Staff staff, Event session, int held, Judge judge) {
    int completed = session.day(staff.slots.completed);
    if (completed == held) {
      return;
    }
    int given = session.day(staff.slots.copyGiven);
    int due = staff.rules.workingDaysAfter(held, WITHIN);
    boolean isGiven = given <= staff.asOf;
    if (!isGiven || given > due) {
      judge.act(
          HandWritten.RECORD_COPY_GIVEN,
          Moment.of(due),
          isGiven ? Moment.of(given) : null,
          !isGiven && completed > staff.asOf,
          false,
          staff.leftOn);
    }
  }
}
