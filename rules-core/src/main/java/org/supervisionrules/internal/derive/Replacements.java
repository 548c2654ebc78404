package org.supervisionrules.internal.derive;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.history.Event;
import org.supervisionrules.policy.Deadline;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Dated;
import org.supervisionrules.time.DayRanges;

/**
 * Which postponed event each replacement goes back to, through chains of further ones.
 *
 * <p>A chain is followed whatever the state of its links, and also where a link is dated after the
 * as-of day; one that leads to nothing on record leads nowhere.
 */
final class Replacements {
  private final IdentityHashMap<Event, Event> firstOf = new IdentityHashMap<>();
  private final IdentityHashMap<Event, Event> earliestFor = new IdentityHashMap<>();
  private final List<Event> postponed;
  private final Deadline deadline;
  private final Dated<Amount> within;
  private final HistoryView view;

  private Replacements(Deadline deadline, HistoryView view) {
    this.deadline = deadline;
    this.view = view;
    this.postponed = view.events(deadline.each());
    this.within = ((Deadline.Limit.Within) deadline.within()).amount();
  }

  static Replacements of(Deadline deadline, HistoryView view) {
    Replacements replacements = new Replacements(deadline, view);
    if (deadline.done() instanceof Deadline.Done.Replaced replaced) {
      replacements.link(replaced);
    }
    return replacements;
  }

  private void link(Deadline.Done.Replaced replaced) {
    int slot = replaced.by().type().replaces();
    Map<String, Event> byId = new HashMap<>();
    for (Event event : view.history().events()) {
      if (event.id() != null && event.type().equals(replaced.by().type())) {
        byId.put(event.id(), event);
      }
    }
    for (Event act : view.events(replaced.by())) {
      if (act.value(slot) != null) {
        Event first = first(act, slot, byId);
        if (first != null && deadline.each().matches(first, view)) {
          firstOf.put(act, first);
          earliestFor.putIfAbsent(first, act);
        }
      }
    }
  }

  private static @Nullable Event first(Event act, int slot, Map<String, Event> byId) {
    Event at = act;
    for (int links = 0; at != null && at.value(slot) instanceof String next; links++) {
      if (links > byId.size()) {
        return null;
      }
      at = byId.get(next);
    }
    return at;
  }

  /** The events postponed on or before the as-of day that start a clock, by day. */
  List<Event> postponed() {
    return postponed;
  }

  /** Whether nothing replaces anything. */
  boolean isEmpty() {
    return firstOf.isEmpty();
  }

  /** The first original event that an act goes back to; null where there is none. */
  @Nullable Event firstOf(Event act) {
    return firstOf.get(act);
  }

  /** The earliest act that replaces a postponed event; null while none has. */
  @Nullable Event earliestFor(Event first) {
    return earliestFor.get(first);
  }

  /** The last day on which a postponed event is replaced in time. */
  int limit(Event first) {
    return view.reckoning().due(first.day(), within, DayRanges.NONE);
  }
}
