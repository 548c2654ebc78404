package org.supervisionrules.internal.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.supervisionrules.facts.Duty;
import org.supervisionrules.facts.Shortfall;
import org.supervisionrules.facts.Tally;
import org.supervisionrules.history.Entry;
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

  RollingCountFacts(
      Requirement requirement, RollingCount count, HistoryView view, Consumer<Object> facts) {
    this.requirement = requirement;
    this.count = count;
    this.view = view;
    this.facts = facts;
  }

  void derive() {
    List<Event> acts = view.events(count.counts());
    boolean applies = false;
    int met = 0;
    for (Stretch stretch : view.stretches(requirement)) {
      int start = Math.max(stretch.from(), view.judgedFrom(requirement));
      if (start > stretch.to() || start > view.asOf()) {
        continue;
      }
      applies = true;
      met += walk(start, stretch.to(), acts);
    }
    if (applies) {
      facts.accept(new Tally(requirement, met));
    }
  }

  private int walk(int start, int to, List<Event> acts) {
    int met = 0;
    int since = start;
    boolean isAct = false;
    int next = firstFrom(acts, start);
    while (true) {
      int due = view.reckoning().due(since, count.rolling(), DayRanges.NONE);
      due = since == start && !isAct ? due - 1 : due;
      if (due > to) {
        return met;
      }
      int needed = count.atLeast().on(due);
      int last = next + needed - 1;
      int on = last < acts.size() ? acts.get(last).day() : Days.OPEN;
      boolean inTime = on <= due;
      if (!requirement.off().on(due)) {
        if (inTime) {
          met++;
        } else {
          facts.accept(shortfall(since, due, on, needed, next, acts));
        }
      }
      if (on == Days.OPEN) {
        return met;
      }
      int from = inTime ? next : last;
      since = acts.get(from).day();
      isAct = true;
      next = from + 1;
    }
  }

  private Shortfall shortfall(int since, int due, int on, int needed, int next, List<Event> acts) {
    List<Entry> evidence = new ArrayList<>();
    for (int i = next; i < acts.size() && acts.get(i).day() <= due; i++) {
      evidence.add(acts.get(i));
    }
    int reached = evidence.size();
    return new Shortfall(
        new Duty(
            requirement,
            null,
            since,
            count.rolling().on(due),
            due,
            on,
            List.of((needed - reached) + " more"),
            evidence,
            view.leftOn(),
            view.asOf(),
            view.isSilent(requirement) || Kept.isUnasked(count.counts(), view)),
        needed,
        reached,
        false);
  }

  private static int firstFrom(List<Event> acts, int day) {
    int index = 0;
    while (index < acts.size() && acts.get(index).day() < day) {
      index++;
    }
    return index;
  }
}
