package org.supervisionrules.formats.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.history.Event;
import org.supervisionrules.history.History;
import org.supervisionrules.history.HistoryBuilder;
import org.supervisionrules.history.SessionBuilder;
import org.supervisionrules.time.Days;

/** Makes the events that sessions of a plan are, or would be once they were held. */
public final class NewSessions {
  private NewSessions() {}

  /**
   * A history as it is known on a day: what is dated later does not exist, but for bookings.
   *
   * @param asOf the day, inclusive
   */
  public static History until(History history, int asOf) {
    return history.with(
        history.events().stream()
            .filter(event -> event.day() <= asOf || event.day() == Days.OPEN || !event.held())
            .toList(),
        asOf);
  }

  /** The session as it is to be booked. */
  public static Event booked(PlannedSession session, History history, int bookedOn) {
    return event(
        history,
        session,
        to -> {
          to.planned(session.when().toString());
          to.with(SessionWords.BOOKED_ON, Days.text(bookedOn));
        });
  }

  /** The session as it would be, held on its day. */
  public static Event held(PlannedSession session, History history) {
    return event(history, session, to -> to.held(session.when().toString()));
  }

  private interface Dating {
    void of(SessionBuilder session);
  }

  private static Event event(History history, PlannedSession session, Dating dating) {
    HistoryBuilder builder =
        History.builder(history.vocabulary(), history.subject(), history.subjectKind())
            .recordsFrom("1900-01-01")
            .zone(history.zone());
    builder.session(
        to -> {
          set(to, "id", session.id());
          dating.of(to);
          set(to, SessionWords.SUPERVISOR, session.supervisor());
          set(to, SessionWords.RECONVENES, session.reconvenes());
          session.cases().forEach(to::discussed);
        });
    List<Event> built = builder.build().events();
    return built.get(0);
  }

  private static void set(SessionBuilder session, String attribute, @Nullable String value) {
    if (value != null) {
      session.with(attribute, value);
    }
  }
}
