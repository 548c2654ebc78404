package org.supervisionrules.formats.plan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.formats.due.Supervisors;
import org.supervisionrules.history.Event;
import org.supervisionrules.history.History;
import org.supervisionrules.time.Moment;

/** The one-to-one sessions that are booked already. */
final class KeptBookings {
  private KeptBookings() {}

  /** Those of a history that lie ahead, by day. */
  static List<PlannedSession> of(History history, int asOf, int end) {
    Supervisors supervisors = Supervisors.of(history);
    return history.events().stream()
        .filter(event -> SessionWords.isOneToOne(event, SessionWords.PLANNED))
        .filter(event -> event.day() > asOf && event.day() <= end)
        .sorted(Comparator.<Event>comparingInt(Event::day).thenComparing(Event::contents))
        .map(event -> booking(history, event, supervisors))
        .toList();
  }

  private static PlannedSession booking(History history, Event event, Supervisors supervisors) {
    String named = SessionWords.text(event, SessionWords.SUPERVISOR);
    return new PlannedSession(
        history.subject(),
        named == null ? supervisors.on(event.day()) : named,
        (Moment) event.get(SessionWords.PLANNED).orElseThrow(),
        event.id(),
        true,
        null,
        null,
        List.of(),
        SessionWords.text(event, SessionWords.RECONVENES),
        List.of());
  }

  /** Whether a booking makes up for a session, itself or through others put off since. */
  static boolean makesUpFor(PlannedSession booking, @Nullable String session, History history) {
    Map<String, String> links = new HashMap<>();
    for (Event event : history.events()) {
      String to =
          event.type().name().equals(SessionWords.SESSION)
              ? SessionWords.text(event, SessionWords.RECONVENES)
              : null;
      if (event.id() != null && to != null) {
        links.put(event.id(), to);
      }
    }
    String at = booking.reconvenes();
    for (int i = 0; at != null && i <= links.size(); i++) {
      if (at.equals(session)) {
        return true;
      }
      at = links.get(at);
    }
    return false;
  }
}
