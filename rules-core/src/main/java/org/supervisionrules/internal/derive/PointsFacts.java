package org.supervisionrules.internal.derive;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.facts.Duty;
import org.supervisionrules.facts.Milestone;
import org.supervisionrules.facts.Tally;
import org.supervisionrules.history.Event;
import org.supervisionrules.policy.Points;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.DayRanges;
import org.supervisionrules.time.Days;

/**
 * Works out what happened around known points of each run of periods.
 *
 * <p>Worked example: an ASYE from 2025-01-06, a review at 6 months give or take 14 days: from
 * 2025-06-22 to 2025-07-20.
 */
final class PointsFacts {
  private final Requirement requirement;
  private final Points points;
  private final HistoryView view;
  private final Consumer<Object> facts;

  PointsFacts(Requirement requirement, Points points, HistoryView view, Consumer<Object> facts) {
    this.requirement = requirement;
    this.points = points;
    this.view = view;
    this.facts = facts;
  }

  void derive() {
    DayRanges runs = view.bound(requirement.scope());
    List<Event> acts = view.events(points.counts());
    boolean applies = false;
    int met = 0;
    for (int i = 0; i < runs.size(); i++) {
      int start = runs.from(i);
      if (start > view.asOf()) {
        continue;
      }
      int before = Days.BEGINNING;
      for (int k = 0; k < points.at().size(); k++) {
        int point = on(start, points.at().get(k));
        int from = view.reckoning().minus(point, points.tolerance());
        int due = view.reckoning().plus(point, points.tolerance());
        if (point <= Days.after(runs.to(i))
            && due >= view.judgedFrom(requirement)
            && !requirement.off().on(due)) {
          applies = true;
          int next =
              k + 1 < points.at().size()
                  ? view.reckoning().minus(on(start, points.at().get(k + 1)), points.tolerance())
                  : Days.OPEN;
          met += judge(points.at().get(k), before, from, due, next, start, acts) ? 1 : 0;
        }
        before = due;
      }
    }
    if (applies) {
      facts.accept(new Tally(requirement, met));
    }
  }

  private int on(int start, Points.Point point) {
    int on = start;
    for (Amount after : point.after()) {
      on = view.reckoning().plus(on, after);
    }
    return on;
  }

  /** Whether an act lies within the tolerance; where none does, what there is is a fact. */
  private boolean judge(
      Points.Point point, int before, int from, int due, int next, int start, List<Event> acts) {
    Event late = null;
    Event early = null;
    for (Event act : acts) {
      if (act.day() < start || !belongs(act, point)) {
        continue;
      }
      boolean named = points.named() >= 0;
      if (act.day() >= from && act.day() <= due) {
        return true;
      }
      if (act.day() > due && late == null && (named || act.day() < next)) {
        late = act;
      } else if (act.day() < from && (named || act.day() > before)) {
        early = act;
      }
    }
    Event act = late != null ? late : view.asOf() > due ? early : null;
    facts.accept(
        new Milestone(
            new Duty(
                requirement,
                point.name(),
                start,
                point.after().isEmpty() ? null : point.after().get(0),
                due,
                act == null ? Days.OPEN : act.day(),
                List.of(point.name()),
                List.copyOf(evidence(act)),
                view.leftOn(),
                view.asOf(),
                view.isSilent(requirement) || Kept.isUnasked(points.counts(), view)),
            act != null && late == null));
    return false;
  }

  private static List<Event> evidence(@Nullable Event act) {
    return act == null ? List.of() : List.of(act);
  }

  private boolean belongs(Event act, Points.Point point) {
    return points.named() < 0 || point.name().equals(String.valueOf(act.value(points.named())));
  }
}
