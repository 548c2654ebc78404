package org.supervisionrules.internal.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.supervisionrules.facts.Duty;
import org.supervisionrules.facts.MissingRecords;
import org.supervisionrules.facts.Tally;
import org.supervisionrules.facts.Topics;
import org.supervisionrules.history.Entry;
import org.supervisionrules.history.Event;
import org.supervisionrules.history.Period;
import org.supervisionrules.policy.AheadCoverage;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.DayRanges;
import org.supervisionrules.time.Days;

/**
 * Works out whether, on each anniversary of a period or more often, dates were known for a time
 * ahead.
 *
 * <p>Worked example: a year from 2025-04-01 with dates known by then from 2025-04-07 to 2026-03-30,
 * none further than 28 days from the next.
 */
final class AheadFacts {
  private final Requirement requirement;
  private final AheadCoverage coverage;
  private final HistoryView view;
  private final Consumer<Object> facts;

  AheadFacts(
      Requirement requirement, AheadCoverage coverage, HistoryView view, Consumer<Object> facts) {
    this.requirement = requirement;
    this.coverage = coverage;
    this.view = view;
    this.facts = facts;
  }

  void derive() {
    List<Period> periods = new ArrayList<>(view.periods(coverage.each()));
    if (periods.isEmpty()) {
      return;
    }
    periods.sort(Comparator.comparingInt(Period::from).thenComparing(Period::contents));
    List<Event> dates = dates();
    DayRanges days = view.bound(requirement.scope()).and(view.employment());
    boolean kept = Kept.is(coverage.knownBy(), dates, view);
    int met = 0;
    int judged = 0;
    for (Period period : periods) {
      int on = period.from();
      for (int time = 0; ; time++) {
        on = time == 0 ? on : next(period.from(), on, time);
        if (on > view.asOf() || on > period.to()) {
          break;
        }
        if (on < view.judgedFrom(requirement) || !days.contains(on)) {
          continue;
        }
        int due =
            time == 0 && coverage.grace().isPresent()
                ? view.reckoning().plus(on, coverage.grace().get())
                : on;
        if (requirement.off().on(due)) {
          continue;
        }
        judged++;
        if (kept) {
          met += judge(period, on, due, dates) ? 1 : 0;
        }
      }
    }
    if (judged > 0 && !kept) {
      facts.accept(
          new MissingRecords(
              requirement, coverage.knownBy().text(), dates.size(), coverage.of().type().name()));
    }
    if (judged > 0) {
      facts.accept(new Tally(requirement, met));
    }
  }

  /** Months and years are counted from the first day, so that none is shortened by another. */
  private int next(int from, int last, int time) {
    Amount every = coverage.every();
    boolean months = every.unit() == Amount.Unit.MONTHS || every.unit() == Amount.Unit.YEARS;
    return months
        ? view.reckoning().plus(from, new Amount(time * every.count(), every.unit()))
        : view.reckoning().plus(last, every);
  }

  /** Every date there is, those after the as-of day too: a booking is known before its day. */
  private List<Event> dates() {
    List<Event> dates = new ArrayList<>();
    for (Event event : view.ofType(coverage.of().type())) {
      if (event.day(coverage.on()) != Days.OPEN && coverage.of().matches(event, view)) {
        dates.add(event);
      }
    }
    return dates;
  }

  private boolean judge(Period period, int on, int due, List<Event> dates) {
    int bare = firstBareDay(on, due, dates);
    if (bare == Days.OPEN) {
      return true;
    }
    int doneOn = Days.OPEN;
    TreeSet<Integer> known = new TreeSet<>();
    dates.forEach(date -> known.add(date.day(coverage.knownBy().slot())));
    for (int day : known.tailSet(due + 1)) {
      if (day > view.asOf()) {
        break;
      }
      if (firstBareDay(on, day, dates) == Days.OPEN) {
        doneOn = day;
        break;
      }
    }
    List<Entry> evidence = new ArrayList<>();
    evidence.add(period);
    dates.stream().filter(date -> isIn(date, on, due)).forEach(evidence::add);
    facts.accept(
        new Topics(
            new Duty(
                requirement,
                period.label(),
                on,
                null,
                due,
                doneOn,
                List.of("dates after " + Days.text(bare)),
                evidence,
                view.leftOn(),
                view.asOf(),
                view.isSilent(requirement))));
    return false;
  }

  private boolean isIn(Event date, int on, int knownOn) {
    int day = date.day(coverage.on());
    return day >= on
        && day < view.reckoning().plus(on, coverage.ahead())
        && date.day(coverage.knownBy().slot()) <= knownOn;
  }

  /** The day after which no date follows soon enough; {@link Days#OPEN} where all do. */
  private int firstBareDay(int on, int knownOn, List<Event> dates) {
    int end = view.reckoning().plus(on, coverage.ahead());
    TreeSet<Integer> known = new TreeSet<>();
    for (Event date : dates) {
      if (isIn(date, on, knownOn)) {
        known.add(date.day(coverage.on()));
      }
    }
    int at = on;
    for (int day : known) {
      if (day > view.dueOnClock(coverage.clock(), at)) {
        return at;
      }
      at = day;
    }
    return end > view.dueOnClock(coverage.clock(), at) ? at : Days.OPEN;
  }
}
