package org.supervisionrules.internal.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.supervisionrules.facts.Shortfall;
import org.supervisionrules.facts.Tally;
import org.supervisionrules.history.Event;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.policy.RollingCount;
import org.supervisionrules.time.DayRanges;
import org.supervisionrules.time.Days;

/**
 * Counts acts in every stretch of a length: from the first day, and from each act on, there are so
 * many within it. A shortfall is told once; the next stretch begins with the act that made it up.
 *
 * <p>Worked example: three in any 12 months from 2025-01-01, acts on 2025-02-12 and 2025-06-11: due
 * on 2026-01-01.
 */
final class RollingCountFacts {
  private final Requirement requirement;
  private final RollingCount count;
  private final HistoryView view;
  private final Consumer<Object> facts;
  private final Counter counter;
  private final List<Event> acts;
  private boolean judged;
  private boolean skipped;

  RollingCountFacts(
      Requirement requirement, RollingCount count, HistoryView view, Consumer<Object> facts) {
    this.requirement = requirement;
    this.count = count;
    this.view = view;
    this.facts = facts;
    this.counter = new Counter(requirement, count.what(), view);
    this.acts = counter.acts();
  }

  void derive() {
    boolean applies = false;
    int met = 0;
    for (Stretch stretch : view.stretches(requirement)) {
      int start = view.startOf(stretch, requirement);
      if (start > stretch.to() || start > view.asOf()) {
        continue;
      }
      applies |= !requirement.isOffThroughout(start, Math.min(stretch.to(), view.asOf()));
      met += walk(start, stretch.to());
    }
    if (judged || (applies && !skipped)) {
      facts.accept(new Tally(requirement, met));
    }
  }

  private int walk(int start, int to) {
    int met = 0;
    int since = start;
    boolean isAct = false;
    int next = firstFrom(start);
    while (true) {
      int due = view.reckoning().due(since, count.rolling(), DayRanges.NONE);
      due = since == start && !isAct ? due - 1 : due;
      if (due > to) {
        return met;
      }
      Counter.Span span = new Counter.Span(isAct ? since + 1 : since, due);
      Counter.Needed needed = counter.needed(span);
      int last = counter.reachedAt(next, needed.number());
      int on = last < acts.size() ? acts.get(last).day() : Days.OPEN;
      boolean inTime = on <= due || needed.number() == 0;
      if (requirement.off().on(due)) {
        skipped = true;
      } else {
        judged = true;
        if (inTime) {
          met++;
        } else {
          facts.accept(shortfall(new Counter.Span(since, due), on, needed, next));
        }
      }
      if (on == Days.OPEN || needed.number() == 0) {
        return met;
      }
      int from = inTime ? next : last;
      since = acts.get(from).day();
      isAct = true;
      next = from + 1;
    }
  }

  private Shortfall shortfall(Counter.Span span, int on, Counter.Needed needed, int next) {
    List<Event> counted = new ArrayList<>();
    for (int i = next; i < acts.size() && acts.get(i).day() <= span.to(); i++) {
      counted.add(acts.get(i));
    }
    return counter.shortfall(span, null, count.rolling().on(span.to()), on, needed, counted, false);
  }

  private int firstFrom(int day) {
    int index = 0;
    while (index < acts.size() && acts.get(index).day() < day) {
      index++;
    }
    return index;
  }
}
