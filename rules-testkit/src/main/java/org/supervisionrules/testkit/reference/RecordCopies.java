package org.supervisionrules.testkit.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * {@code record-copy-given}: a record that was not completed in the session is copied to the
 * supervisee within 5 working days ({@code readings.md}, "deadline").
 *
 * <p>Held on Wednesday 2025-12-24: due on Monday 2026-01-05.
 */
final class RecordCopies {

  private static final int WITHIN_WORKING_DAYS = 5;

  private final HistoryAtT history;

  RecordCopies(HistoryAtT history) {
    this.history = history;
  }

  Verdict judge() {
    Verdict verdict = new Verdict();
    if (!history.isStaff()) {
      return verdict;
    }
    List<Session> held =
        history.heldOneToOnes().stream()
            .filter(session -> !session.heldOn().isBefore(history.judgedFrom()))
            .sorted(Comparator.comparing(Session::heldOn))
            .toList();
    if (!held.isEmpty() && held.stream().noneMatch(Session::hasRecord)) {
      verdict.undetermined(null, held.get(0).heldOn());
      return verdict;
    }
    for (Session session : held) {
      if (session.hasRecord() && !session.heldOn().equals(session.completed())) {
        judge(session, verdict);
      }
    }
    return verdict;
  }

  private void judge(Session session, Verdict verdict) {
    verdict.applies();
    LocalDate due = ReferenceCalendar.plusWorkingDays(session.heldOn(), WITHIN_WORKING_DAYS);
    LocalDate given = session.copyGiven();
    if (given != null) {
      if (given.isAfter(due)) {
        verdict.breached(due.toString(), given.toString(), session.id(), session.heldOn());
      }
    } else if (!history.leavesBefore(due)) {
      if (session.completed() == null) {
        verdict.undetermined(session.id(), session.heldOn());
      } else {
        verdict.notDone(Moment.ofDay(due), history.asOf(), true, session.id(), session.heldOn());
      }
    }
  }
}
