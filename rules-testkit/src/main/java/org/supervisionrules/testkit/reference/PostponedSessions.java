package org.supervisionrules.testkit.reference;

import java.time.LocalDate;
import java.util.Optional;

/**
 * {@code postponed-session-reconvened}: a postponed session is held within 5 working days of the
 * day for which it was planned first ({@code readings.md}, "deadline").
 *
 * <p>Postponed from Maundy Thursday 2025-04-17: due on Monday 2025-04-28.
 */
final class PostponedSessions {

  private final HistoryAtT history;
  private final Reconvening reconvening;

  PostponedSessions(HistoryAtT history) {
    this.history = history;
    this.reconvening = new Reconvening(history);
  }

  Verdict judge() {
    Verdict verdict = new Verdict();
    if (!history.isStaff()) {
      return verdict;
    }
    for (Session session : history.sessions()) {
      if (session.isFirstPostponed() && !session.plannedOn().isBefore(history.judgedFrom())) {
        judge(session, verdict);
      }
    }
    return verdict;
  }

  private void judge(Session postponed, Verdict verdict) {
    verdict.applies();
    LocalDate planned = postponed.plannedOn();
    LocalDate due = Reconvening.limit(planned);
    Optional<LocalDate> reconvened = reconvening.reconvenedOn(postponed);
    if (reconvened.isPresent()) {
      if (reconvened.get().isAfter(due)) {
        verdict.breached(due.toString(), reconvened.get().toString(), postponed.id(), planned);
      }
    } else if (!history.leavesBefore(due)) {
      verdict.notDone(Moment.ofDay(due), history.asOf(), true, postponed.id(), planned);
    }
  }
}
