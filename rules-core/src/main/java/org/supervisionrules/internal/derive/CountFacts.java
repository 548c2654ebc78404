package org.supervisionrules.internal.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.facts.Quota;
import org.supervisionrules.history.Event;
import org.supervisionrules.history.Period;
import org.supervisionrules.policy.Count;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.policy.Selector;
import org.supervisionrules.time.DayRanges;
import org.supervisionrules.time.Days;

/**
 * Counts acts in each run of periods, and those by the person the period names.
 *
 * <p>Source: the reading "count". Worked example: an ASYE from 2025-01-06 without an end or a final
 * review is counted until 2026-01-05.
 */
final class CountFacts {
  private final Requirement requirement;
  private final Count count;
  private final HistoryView view;
  private final Consumer<Object> facts;

  CountFacts(Requirement requirement, Count count, HistoryView view, Consumer<Object> facts) {
    this.requirement = requirement;
    this.count = count;
    this.view = view;
    this.facts = facts;
  }

  void derive() {
    Selector in = requirement.scope().in().get(0);
    DayRanges runs = view.days(in);
    for (int i = 0; i < runs.size(); i++) {
      if (runs.from(i) <= view.asOf()) {
        run(in, runs.from(i), runs.to(i));
      }
    }
  }

  private void run(Selector in, int start, int last) {
    Event end = end(start);
    int until = end != null ? end.day() : last;
    if (until == Days.OPEN) {
      until = view.reckoning().plus(start, count.openEnd()) - 1;
    }
    if (until < view.judgedFrom(requirement) || requirement.off().on(until)) {
      return;
    }
    List<Event> acts = new ArrayList<>();
    for (Event act : view.events(count.each())) {
      if (act.day() >= start && act.day() <= until) {
        acts.add(act);
      }
    }
    List<Period> periods = view.periods(in);
    int byNamed = 0;
    int byUnknown = 0;
    if (count.ofWhich().isPresent()) {
      Count.OfWhich part = count.ofWhich().get();
      for (Event act : acts) {
        Boolean named = byNamed(act, part, periods);
        byNamed += Boolean.TRUE.equals(named) ? 1 : 0;
        byUnknown += named == null ? 1 : 0;
      }
    }
    int deciding = until;
    facts.accept(
        new Quota(
            requirement,
            periods.stream()
                .filter(period -> period.from() == start)
                .min(Comparator.comparing(Period::contents))
                .orElseThrow(),
            start,
            until,
            end,
            count.atLeast().on(until),
            List.copyOf(acts),
            count.ofWhich().map(part -> part.atLeast().on(deciding)).orElse(0),
            byNamed,
            byUnknown,
            view.leftOn(),
            view.asOf(),
            view.isSilent(requirement)));
  }

  /**
   * The first event that ends the counting, on or after the run's start; null while there is none.
   */
  private @Nullable Event end(int start) {
    for (Event event : view.events(count.until())) {
      if (event.day() >= start) {
        return event;
      }
    }
    return null;
  }

  /** Whether an act is by the person named on its day; null where nobody can tell. */
  private static @Nullable Boolean byNamed(Event act, Count.OfWhich part, List<Period> periods) {
    Object by = act.value(part.by());
    boolean anyNamed = false;
    for (Period period : periods) {
      if (period.covers(act.day())) {
        Object named = period.value(part.named());
        if (named != null && named.equals(by)) {
          return true;
        }
        anyNamed = anyNamed || named != null;
      }
    }
    return (anyNamed && by != null) ? Boolean.FALSE : null;
  }
}
