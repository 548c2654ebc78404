package org.supervisionrules.formats.calendar;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.formats.HistoryTree;
import org.supervisionrules.history.Event;
import org.supervisionrules.history.History;
import org.supervisionrules.internal.read.Shown;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.time.Days;

/**
 * The sessions that calendars have, to be added to the histories of their subjects.
 *
 * <p>A session that a history knows by id is moved or cancelled, unless it was held since; one that
 * it knows by its day and supervisor is left alone; every other is added.
 */
public final class Bookings {
  private static final String SESSION = "session";

  private final Map<String, List<Booking>> bySubject = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> met = new HashSet<>();

  private Bookings() {}

  /** Whether the name of a file tells a calendar. */
  public static boolean isCalendar(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".ics");
  }

  /**
   * Reads calendars.
   *
   * @param zone where local times are read and told
   */
  public static Bookings read(List<Path> calendars, CalendarMapping mapping, ZoneId zone) {
    Bookings bookings = new Bookings();
    for (Path calendar : calendars) {
      for (Booking booking : CalendarEvents.read(calendar, mapping, zone, bookings.problems)) {
        bookings
            .bySubject
            .computeIfAbsent(booking.subject(), key -> new ArrayList<>())
            .add(booking);
      }
    }
    return bookings;
  }

  /** What was wrong with the calendars. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** A history with the sessions of its subject. */
  public History addTo(History history) {
    met.add(history.subject());
    List<Booking> own = bySubject.get(history.subject());
    return own == null ? history : history.with(events(history, own), history.asOf());
  }

  /** The sessions of subjects of whom there was no history, once all were read. */
  public List<Problem> withoutHistory() {
    List<Problem> left = new ArrayList<>();
    bySubject.forEach(
        (subject, own) -> {
          if (!met.contains(subject)) {
            left.add(
                Problem.error(
                        own.get(0).at(),
                        "",
                        "no history is of subject "
                            + Shown.quoted(subject)
                            + ", whose session it is",
                        Suggestion.help(subject, met))
                    .of(subject));
          }
        });
    return left;
  }

  private static List<Event> events(History history, List<Booking> bookings) {
    Map<String, Integer> byId = new HashMap<>();
    Set<String> known = new HashSet<>();
    List<Event> events = new ArrayList<>(history.events());
    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      if (event.id() != null) {
        byId.put(event.id(), i);
      }
      if (event.type().name().equals(SESSION) && event.day() != Days.OPEN) {
        known.add(key(event.day(), text(event, "supervisor")));
      }
    }
    for (Booking booking : bookings) {
      Integer index = byId.get(booking.id());
      if (index != null) {
        Event before = events.get(index);
        if (isPlanned(before) && isChanged(before, booking)) {
          events.set(index, changed(history, before, booking));
        }
      } else if (known.add(key(booking.when().day(), booking.supervisor()))) {
        byId.put(booking.id(), events.size());
        events.add(event(history, booking));
      }
    }
    return events;
  }

  private static String key(int day, @Nullable String supervisor) {
    return day + " " + Objects.requireNonNullElse(supervisor, "");
  }

  private static boolean isPlanned(Event event) {
    return event.type().name().equals(SESSION) && "planned".equals(text(event, "status"));
  }

  private static boolean isChanged(Event before, Booking booking) {
    return booking.cancelled() || !booking.when().toString().equals(text(before, "planned"));
  }

  private static @Nullable String text(Event event, String attribute) {
    return event.type().attributes().get(attribute) == null
        ? null
        : event.get(attribute).map(Object::toString).orElse(null);
  }

  /** A booking that a history has, on another day or cancelled; what else it says is kept. */
  private static Event changed(History history, Event before, Booking booking) {
    Map<String, Object> values = new LinkedHashMap<>(HistoryTree.of(before));
    values.remove("type");
    if (booking.cancelled()) {
      values.put("status", "cancelled");
    } else {
      values.put("planned", booking.when().toString());
    }
    return built(history, values);
  }

  private static Event event(History history, Booking booking) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("id", booking.id());
    values.put("status", booking.cancelled() ? "cancelled" : "planned");
    values.put("planned", booking.when().toString());
    if (booking.supervisor() != null) {
      values.put("supervisor", booking.supervisor());
    }
    if (booking.bookedOn() != null) {
      values.put("bookedOn", booking.bookedOn().toString());
    }
    return built(history, values);
  }

  private static Event built(History history, Map<String, Object> values) {
    return History.builder(history.vocabulary(), history.subject(), history.subjectKind())
        .recordsFrom("1900-01-01")
        .zone(history.zone())
        .event(SESSION, values)
        .build()
        .events()
        .get(0);
  }
}
