package org.supervisionrules.internal.derive;

import java.util.ArrayList;
import java.util.List;
import org.supervisionrules.facts.Turns;
import org.supervisionrules.history.Event;
import org.supervisionrules.policy.Frequency;
import org.supervisionrules.time.Dated;
import org.supervisionrules.time.DayRanges;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Reckoning;

/**
 * An interval that is counted in events: after each 8 shifts.
 *
 * <p>Worked example: after each 3, a session on 2026-01-05, shifts on 2026-01-05, -06, -08 and -12:
 * due on 2026-01-12; the shift on the day of the session counted for the one before.
 */
final class EventPace {
  private final Frequency.Every.Acts acts;
  private final List<Event> events;
  private final boolean complete;

  EventPace(Frequency.Every.Acts acts, HistoryView view) {
    this.acts = acts;
    this.events = view.events(acts.of());
    this.complete =
        view.history().isComplete(acts.of().type().name()) && !Kept.isUnasked(acts.of(), view);
  }

  /** Whether no further events may be missing from the records. */
  boolean isComplete() {
    return complete;
  }

  /**
   * The day the next act is due; {@link Days#OPEN} while too few events are on record.
   *
   * @param from the first day on which an event counts
   */
  int due(int from, DayRanges paused, Reckoning reckoning) {
    int last = lastOf(from);
    return last == Days.OPEN || acts.within().isEmpty()
        ? last
        : reckoning.due(last, Dated.always(acts.within().get()), paused);
  }

  /** The day on which as many have come together as are asked on that day. */
  private int lastOf(int from) {
    int count = 0;
    int last = from;
    for (Event event : events) {
      if (event.day() >= from) {
        int changed = changed(count, last, event.day());
        if (changed != Days.OPEN) {
          return changed;
        }
        count++;
        last = event.day();
        if (count >= acts.times().on(last)) {
          return last;
        }
      }
    }
    return changed(count, last, Days.OPEN);
  }

  /** The first day between two others from which on a number is enough, because fewer are asked. */
  private int changed(int count, int after, int before) {
    for (int i = 1; i < acts.times().size(); i++) {
      int from = acts.times().from(i);
      if (from > after && from < before && acts.times().value(i) <= count) {
        return from;
      }
    }
    return Days.OPEN;
  }

  /**
   * What has been counted.
   *
   * @param from the first day on which an event counts
   * @param until the last, inclusive
   */
  Turns turns(int from, int until, int asOf) {
    int times = acts.times().on(Math.min(until, asOf));
    List<Event> counted = new ArrayList<>();
    for (Event event : events) {
      if (event.day() >= from && event.day() <= until && counted.size() < times) {
        counted.add(event);
      }
    }
    return new Turns(times, acts.of().type().name(), acts.within().orElse(null), counted, complete);
  }
}
