package org.supervisionrules.internal.derive;

import java.util.List;
import java.util.function.Consumer;
import org.supervisionrules.facts.Duty;
import org.supervisionrules.facts.Tally;
import org.supervisionrules.facts.Topics;
import org.supervisionrules.history.Entry;
import org.supervisionrules.history.Period;
import org.supervisionrules.policy.DayCoverage;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.DayRanges;
import org.supervisionrules.time.Days;

/**
 * Works out for how long no period of some sort held.
 *
 * <p>Worked example: supervised until 2025-05-30 and again from 2025-08-04, gaps of 4 weeks
 * allowed: due on 2025-06-27.
 */
final class DayCoverageFacts {
  private final Requirement requirement;
  private final DayCoverage coverage;
  private final HistoryView view;
  private final Consumer<Object> facts;

  DayCoverageFacts(
      Requirement requirement, DayCoverage coverage, HistoryView view, Consumer<Object> facts) {
    this.requirement = requirement;
    this.coverage = coverage;
    this.view = view;
    this.facts = facts;
  }

  void derive() {
    DayRanges covered = view.days(coverage.days());
    boolean applies = false;
    int met = 0;
    for (Stretch stretch : view.stretches(requirement)) {
      int start = view.startOf(stretch, requirement);
      if (start > stretch.to() || start > view.asOf()) {
        continue;
      }
      if (requirement.isOffThroughout(start, Math.min(stretch.to(), view.asOf()))) {
        continue;
      }
      applies = true;
      DayRanges days = DayRanges.of(start, stretch.to());
      DayRanges bare = days.minus(covered);
      met += bare.isEmpty() ? 1 : 0;
      for (int i = 0; i < bare.size() && bare.from(i) <= view.asOf(); i++) {
        met += gap(start, bare.from(i), bare.to(i), stretch.to()) ? 1 : 0;
      }
    }
    if (applies) {
      facts.accept(new Tally(requirement, met));
    }
  }

  /** Whether a gap is short enough; what is not, or not over yet, is a fact. */
  private boolean gap(int start, int from, int to, int lastDay) {
    int since = from == start ? from : from - 1;
    int due =
        coverage.gaps().isEmpty()
            ? from
            : view.reckoning().due(from, coverage.gaps().get(), DayRanges.NONE);
    int again = to == Days.OPEN || to >= lastDay ? Days.OPEN : to + 1;
    if (due > lastDay || requirement.off().on(due)) {
      return false;
    }
    if (again <= due && again <= view.asOf()) {
      return true;
    }
    Amount within = coverage.gaps().map(gaps -> gaps.on(due)).orElse(null);
    String name = coverage.days().type().name();
    facts.accept(
        new Topics(
            new Duty(
                requirement,
                null,
                since,
                within,
                due,
                again <= view.asOf() ? again : Days.OPEN,
                List.of(name),
                around(since, again),
                view.leftOn(),
                view.asOf(),
                view.isSilent(requirement))));
    return false;
  }

  private List<Entry> around(int before, int after) {
    return view.periods(coverage.days()).stream()
        .filter(period -> period.to() == before || period.from() == after)
        .<Entry>map((Period period) -> period)
        .toList();
  }
}
