package org.supervisionrules.formats.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.history.Event;
import org.supervisionrules.history.History;
import org.supervisionrules.time.Days;
import org.supervisionrules.vocabulary.EntryType;

/**
 * A lane a type of event: what took place, is planned or was postponed, and what made up for it.
 */
final class EventLanes {
  private static final int HEIGHT = 34;
  private static final int DOWN = 4;
  private static final int FEW = 3;

  private final History history;
  private final Cited cited;
  private final Sheet sheet;
  private final int asOf;

  EventLanes(History history, Cited cited, Sheet sheet, int asOf) {
    this.history = history;
    this.cited = cited;
    this.sheet = sheet;
    this.asOf = asOf;
  }

  /**
   * Draws what findings rest on and what clocks count, and a few more of which requirements speak.
   *
   * @param counted the types that clocks count
   * @param named the types of which any requirement speaks
   */
  void draw(Set<String> counted, Set<String> named) {
    int lanes = 0;
    for (EntryType type : history.vocabulary().events()) {
      List<Event> events = new ArrayList<>();
      boolean wanted = counted.contains(type.name());
      for (Event event : history.events()) {
        if (event.type().equals(type) && exists(event)) {
          events.add(event);
          wanted |= cited.anchor(event) != null;
        }
      }
      if (!events.isEmpty() && (wanted || (lanes < FEW && named.contains(type.name())))) {
        lane(type, events);
        lanes++;
      }
    }
  }

  private boolean exists(Event event) {
    return event.day() != Days.OPEN
        && (event.day() <= asOf || !event.held())
        && sheet.scale().has(event.day());
  }

  private void lane(EntryType type, List<Event> events) {
    int y = sheet.lane(type.name().replace('-', ' '), HEIGHT) + Sheet.MIDDLE + DOWN;
    Map<String, Event> byId = new HashMap<>();
    for (Event event : events) {
      if (event.id() != null) {
        byId.putIfAbsent(event.id(), event);
      }
    }
    if (type.replaces() >= 0) {
      for (Event event : events) {
        Event replaced = byId.get(String.valueOf(event.value(type.replaces())));
        if (replaced != null) {
          bow(replaced, event, y);
        }
      }
    }
    for (Event event : events) {
      mark(event, y);
    }
  }

  private void bow(Event from, Event to, int y) {
    Scale scale = sheet.scale();
    sheet.add(
        Figure.plain(
            Cited.label(from) + " was made up for by " + Cited.label(to),
            Stroke.bow("bow", scale.x(from.day()), scale.x(to.day()), y)));
  }

  private void mark(Event event, int y) {
    int x = sheet.scale().x(event.day());
    String state = state(event);
    String title = Cited.label(event) + ", " + state + " " + Days.text(event.day());
    Stroke stroke =
        event.held()
            ? Stroke.dot("held", x, y)
            : isPlanned(event) ? Stroke.circle("planned", x, y) : Stroke.diamond("off", x, y);
    String anchor = cited.anchor(event);
    if (anchor == null) {
      sheet.add(Figure.plain(title, stroke));
    } else {
      sheet.add(
          new Figure(
              anchor,
              cited.finding(event),
              title + ": evidence of a finding",
              List.of(Stroke.box("ring", x - 9, y - 9, 18, 18), stroke)));
    }
  }

  private static boolean isPlanned(Event event) {
    EntryType.State state = event.type().state();
    return state != null && state.otherwise().equals(state(event));
  }

  /** The state in one of the vocabulary's words; a type without any took place. */
  private static String state(Event event) {
    EntryType.@Nullable State state = event.type().state();
    if (state == null) {
      return "on";
    }
    Object given = event.value(state.slot());
    return event.held() ? EntryType.HELD : given instanceof String word ? word : state.otherwise();
  }
}
