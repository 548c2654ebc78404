package org.supervisionrules.testkit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A history while its parts are being drawn: days are counted from one base day. */
final class HistorySketch {

  private final LocalDate base;
  private final ObjectNode history = JsonNodeFactory.instance.objectNode();
  private final List<ObjectNode> periods = new ArrayList<>();
  private final List<ObjectNode> events = new ArrayList<>();

  HistorySketch(String subject, String kind, LocalDate base) {
    this.base = base;
    history.putObject("subject").put("id", subject).put("kind", kind);
  }

  LocalDate day(int offset) {
    return base.plusDays(offset);
  }

  LocalDate base() {
    return base;
  }

  void recordsFrom(LocalDate day) {
    history.put("recordsFrom", day.toString());
  }

  void carryIn(LocalDate day) {
    history.putObject("carryIn").put("lastSession", day.toString());
  }

  /** A period; null as its last day for an open one, and never an end before the start. */
  ObjectNode period(String type, LocalDate from, @Nullable LocalDate to) {
    ObjectNode period = JsonNodeFactory.instance.objectNode();
    period.put("type", type);
    period.put("from", from.toString());
    if (to != null) {
      period.put("to", (to.isBefore(from) ? from : to).toString());
    }
    periods.add(period);
    return period;
  }

  /** An event with an id of its own. */
  ObjectNode event(String type) {
    ObjectNode event = JsonNodeFactory.instance.objectNode();
    event.put("type", type);
    event.put("id", "e" + (events.size() + 1));
    events.add(event);
    return event;
  }

  ObjectNode lastEvent() {
    return events.get(events.size() - 1);
  }

  ObjectNode heldSession(LocalDate held) {
    return event("session").put("status", "held").put("held", held.toString());
  }

  /** The history as submitted, with its events turned round by some places. */
  ObjectNode toJson(int turn) {
    var periodList = history.putArray("periods");
    periods.forEach(periodList::add);
    var eventList = history.putArray("events");
    for (int i = 0; i < events.size(); i++) {
      eventList.add(events.get(Math.floorMod(turn < 0 ? -turn - i : turn + i, events.size())));
    }
    return history;
  }
}
