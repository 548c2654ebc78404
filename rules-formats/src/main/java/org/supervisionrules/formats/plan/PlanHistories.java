package org.supervisionrules.formats.plan;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.supervisionrules.formats.HistoryOutput;
import org.supervisionrules.formats.JsonHistories;
import org.supervisionrules.history.Event;
import org.supervisionrules.history.History;
import org.supervisionrules.time.Days;

/** Writes histories with the sessions of a plan as bookings made on the as-of date. */
public final class PlanHistories {
  private PlanHistories() {}

  /** Writes a document of all histories, also of those to which the plan adds nothing. */
  public static void write(SessionPlan plan, List<History> histories, OutputStream out)
      throws IOException {
    Map<String, List<PlannedSession>> bySubject = new HashMap<>();
    for (PlannedSession session : plan.sessions()) {
      if (!session.booked()) {
        bySubject.computeIfAbsent(session.subject(), key -> new ArrayList<>()).add(session);
      }
    }
    HistoryOutput output = JsonHistories.document(out);
    int bookedOn = Days.of(plan.asOf());
    for (History history : histories) {
      List<Event> events = new ArrayList<>(history.events());
      for (PlannedSession session : bySubject.getOrDefault(history.subject(), List.of())) {
        events.add(NewSessions.booked(session, history, bookedOn));
      }
      output.write(history.with(events, history.asOf()));
    }
    output.finish();
    out.flush();
  }
}
