package org.supervisionrules.internal.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.history.Event;
import org.supervisionrules.history.History;
import org.supervisionrules.history.Period;
import org.supervisionrules.policy.Clock;
import org.supervisionrules.policy.Deadline;
import org.supervisionrules.policy.Frequency;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.policy.Scope;
import org.supervisionrules.policy.Selector;
import org.supervisionrules.time.DayRanges;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Reckoning;

/**
 * A history as it stands at the as-of day: what is dated later does not exist. What several
 * requirements need is worked out once.
 *
 * <p>Source: the reading "What exists at T".
 */
public final class HistoryView {
  private static final Comparator<Event> BY_DAY =
      Comparator.<Event>comparingInt(Event::day)
          .thenComparing(Event::label)
          .thenComparing(Event::contents);

  private final Plan plan;
  private final History history;
  private final int asOf;
  private final DayRanges employment;
  private final int leftOn;
  private final IdentityHashMap<Clock, ClockReading> clocks = new IdentityHashMap<>();
  private final IdentityHashMap<Deadline, Replacements> replacements = new IdentityHashMap<>();
  private final IdentityHashMap<Requirement, List<Stretch>> stretches = new IdentityHashMap<>();

  /**
   * A view.
   *
   * @param asOf the as-of day, inclusive
   */
  public HistoryView(Plan plan, History history, int asOf) {
    this.plan = plan;
    this.history = history;
    this.asOf = asOf;
    Selector bound = plan.policy().employment().orElse(null);
    DayRanges employed = bound == null ? DayRanges.NONE : days(bound);
    this.employment = employed.isEmpty() ? DayRanges.ALWAYS : employed;
    this.leftOn = employed.isEmpty() ? Days.OPEN : employed.to(employed.size() - 1);
  }

  public History history() {
    return history;
  }

  public int asOf() {
    return asOf;
  }

  Plan plan() {
    return plan;
  }

  Reckoning reckoning() {
    return plan.reckoning();
  }

  /** The days on which anything may be asked; every day where no employment is given. */
  DayRanges employment() {
    return employment;
  }

  /** The end of the last employment; {@link Days#OPEN} where it goes on or none is given. */
  int leftOn() {
    return leftOn;
  }

  /** The first day a requirement may judge: records begin, and its pack is in force. */
  int judgedFrom(Requirement requirement) {
    return Math.max(history.recordsFrom(), requirement.effectiveFrom());
  }

  /** Whether silence about a requirement's evidence proves nothing. */
  boolean isSilent(Requirement requirement) {
    return !history.isComplete(requirement.evidence());
  }

  /** The events that exist and are selected, by day. */
  List<Event> events(Selector selector) {
    List<Event> selected = new ArrayList<>();
    List<Event> events = history.events();
    boolean sorted = true;
    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      if (event.day() <= asOf && selector.matches(event, asOf)) {
        sorted =
            sorted && (selected.isEmpty() || selected.get(selected.size() - 1).day() < event.day());
        selected.add(event);
      }
    }
    if (!sorted) {
      selected.sort(BY_DAY);
    }
    return selected;
  }

  /** The periods that are selected, in the order given. */
  List<Period> periods(Selector selector) {
    List<Period> selected = new ArrayList<>();
    List<Period> periods = history.periods();
    for (int i = 0; i < periods.size(); i++) {
      if (selector.matches(periods.get(i), asOf)) {
        selected.add(periods.get(i));
      }
    }
    return selected;
  }

  /** The days of the periods that are selected. */
  DayRanges days(Selector selector) {
    DayRanges.Builder days = new DayRanges.Builder();
    List<Period> periods = history.periods();
    for (int i = 0; i < periods.size(); i++) {
      Period period = periods.get(i);
      if (selector.matches(period, asOf)) {
        days.add(period.from(), period.to());
      }
    }
    return days.build();
  }

  /** The period that makes a scope bind on a day, of several the first; null where none does. */
  @Nullable Period binding(Scope scope, int day) {
    List<Selector> selectors = new ArrayList<>(scope.in());
    scope.each().ifPresent(each -> selectors.add(0, each.periods()));
    scope.during().ifPresent(phase -> selectors.add(phase.of()));
    scope.after().ifPresent(phase -> selectors.add(phase.of()));
    return selectors.stream()
        .flatMap(selector -> periods(selector).stream())
        .filter(period -> period.covers(day))
        .min(Comparator.<Period>comparingInt(Period::from).thenComparing(Period::contents))
        .orElse(null);
  }

  /** What a clock shows for this history. */
  ClockReading clock(Frequency frequency) {
    return clocks.computeIfAbsent(frequency.clock(), clock -> ClockReading.of(frequency, this));
  }

  /** The days on which the clock of a requirement stands still. */
  public DayRanges paused(Frequency frequency) {
    return clock(frequency).paused();
  }

  /** The days on which a requirement binds, before the records begin too. */
  public DayRanges binding(Requirement requirement) {
    DayRanges.Builder days = new DayRanges.Builder();
    for (Stretch stretch : stretches(requirement)) {
      days.add(stretch.from(), stretch.to());
    }
    return days.build();
  }

  /** Which events replace which, for a deadline that replacements meet. */
  Replacements replacements(Deadline deadline) {
    return replacements.computeIfAbsent(deadline, key -> Replacements.of(key, this));
  }

  /** The stretches of days on which a requirement binds, by their first day. */
  List<Stretch> stretches(Requirement requirement) {
    return stretches.computeIfAbsent(requirement, key -> Stretch.of(key, this));
  }
}
