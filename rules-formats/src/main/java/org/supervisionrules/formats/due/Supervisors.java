package org.supervisionrules.formats.due;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.history.Entry;
import org.supervisionrules.history.Event;
import org.supervisionrules.history.History;
import org.supervisionrules.history.Period;
import org.supervisionrules.time.Days;

/**
 * Who supervises one subject: whom its periods {@code supervised-by} name, else the supervisor of
 * its latest session.
 */
public final class Supervisors {
  /** Of a subject of whom nothing is known. */
  public static final Supervisors UNKNOWN = new Supervisors(List.of(), null);

  private static final String PERIOD = "supervised-by";
  private static final String EVENT = "session";
  private static final String ATTRIBUTE = "supervisor";

  private final List<Span> spans;
  private final @Nullable String latest;

  private record Span(int from, int to, String supervisor) {}

  private Supervisors(List<Span> spans, @Nullable String latest) {
    this.spans = spans;
    this.latest = latest;
  }

  /** The supervisors of a history's subject; what is booked counts as a session. */
  public static Supervisors of(History history) {
    return of(history, Days.OPEN);
  }

  /**
   * The supervisors of a history's subject, as far as its sessions up to a day tell.
   *
   * @param until the last day of a session that counts, inclusive
   */
  public static Supervisors of(History history, int until) {
    List<Span> spans = new ArrayList<>();
    for (Period period : history.periods()) {
      if (period.type().name().equals(PERIOD)) {
        supervisor(period)
            .ifPresent(named -> spans.add(new Span(period.from(), period.to(), named)));
      }
    }
    String latest = null;
    int day = Days.BEGINNING;
    for (Event event : history.events()) {
      if (event.type().name().equals(EVENT) && isDated(event, until) && event.day() > day) {
        Optional<String> named = supervisor(event);
        if (named.isPresent()) {
          latest = named.get();
          day = event.day();
        }
      }
    }
    return new Supervisors(List.copyOf(spans), latest);
  }

  private static boolean isDated(Event event, int until) {
    return event.day() != Days.OPEN && event.day() <= until;
  }

  /** The supervisor on a day: of several the one who began last; null where nobody is named. */
  public @Nullable String on(int day) {
    Span found = null;
    for (Span span : spans) {
      if (span.from() <= day && day <= span.to() && (found == null || span.from() > found.from())) {
        found = span;
      }
    }
    return found == null ? latest : found.supervisor();
  }

  private static Optional<String> supervisor(Entry entry) {
    return entry.type().attributes().get(ATTRIBUTE) == null
        ? Optional.empty()
        : entry.get(ATTRIBUTE).map(Object::toString);
  }
}
