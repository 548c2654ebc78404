package org.supervisionrules.internal.derive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.supervisionrules.facts.Duty;
import org.supervisionrules.facts.MissingRecords;
import org.supervisionrules.facts.Tally;
import org.supervisionrules.facts.Topics;
import org.supervisionrules.history.Entry;
import org.supervisionrules.history.Event;
import org.supervisionrules.policy.RecurringCoverage;
import org.supervisionrules.policy.Related;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.policy.ValuePath;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.DayRanges;
import org.supervisionrules.time.Days;

/**
 * Works out which of a list has not been dealt with for too long. What runs from the same day, is
 * due on the same day and was made up on the same day is one fact; of what is not due yet, the
 * earliest.
 *
 * <p>Worked example: four functions every 12 weeks from 2025-03-03: those that no session covered
 * are due on 2025-05-26.
 */
final class RecurringCoverageFacts {
  /** Of more events than these only those that begin and end a gap are shown. */
  private static final int MOST_SHOWN = 6;

  private final Requirement requirement;
  private final RecurringCoverage coverage;
  private final HistoryView view;
  private final Consumer<Object> facts;

  RecurringCoverageFacts(
      Requirement requirement,
      RecurringCoverage coverage,
      HistoryView view,
      Consumer<Object> facts) {
    this.requirement = requirement;
    this.coverage = coverage;
    this.view = view;
    this.facts = facts;
  }

  void derive() {
    List<Stretch> stretches = view.stretches(requirement);
    if (stretches.isEmpty()) {
      return;
    }
    Map<String, List<Integer>> acts = acts();
    DayRanges paused =
        coverage.pauses().isEmpty()
            ? DayRanges.NONE
            : ClockReading.paused(coverage.pauses().get(), view);
    Gaps gaps = new Gaps(view.reckoning(), coverage.every(), paused);
    boolean applies = false;
    boolean skipped = false;
    int met = 0;
    Map<Gaps.Gap, List<String>> lacking = new LinkedHashMap<>();
    for (Stretch stretch : stretches) {
      int start = view.startOf(stretch, requirement);
      if (start > stretch.to() || start > view.asOf()) {
        continue;
      }
      applies |= !requirement.isOffThroughout(start, Math.min(stretch.to(), view.asOf()));
      int first =
          coverage.firstWithin().isEmpty()
              ? gaps.due(start)
              : view.reckoning().plus(start, coverage.firstWithin().get());
      Set<Integer> metOn = new TreeSet<>();
      for (String need : coverage.needs()) {
        List<Integer> days = acts.getOrDefault(need, List.of());
        for (Gaps.Gap gap : gaps.of(days, start, first, stretch.to())) {
          if (requirement.off().on(gap.dueOn())) {
            skipped = true;
            continue;
          }
          if (gap.met()) {
            metOn.add(gap.dueOn());
          } else {
            lacking.computeIfAbsent(gap, key -> new ArrayList<>()).add(need);
          }
        }
      }
      met += metOn.size();
    }
    if (met == 0 && lacking.isEmpty() && (skipped || !applies)) {
      return;
    }
    if (!lacking.isEmpty() && isUnkept()) {
      ValuePath value = coverage.in().get(0).value().orElseThrow();
      String type = coverage.in().get(0).entries().type().name();
      facts.accept(new MissingRecords(requirement, value.text(), events().size(), type));
    } else {
      report(lacking);
    }
    facts.accept(new Tally(requirement, met));
  }

  private void report(Map<Gaps.Gap, List<String>> lacking) {
    int earliest = Days.OPEN;
    for (Gaps.Gap gap : lacking.keySet()) {
      if (isPending(gap)) {
        earliest = Math.min(earliest, gap.dueOn());
      }
    }
    for (Map.Entry<Gaps.Gap, List<String>> each : lacking.entrySet()) {
      Gaps.Gap gap = each.getKey();
      if (!isPending(gap) || gap.dueOn() == earliest) {
        facts.accept(new Topics(duty(gap, each.getValue())));
      }
    }
  }

  private boolean isPending(Gaps.Gap gap) {
    return gap.actOn() == Days.OPEN && view.asOf() <= gap.dueOn();
  }

  private Duty duty(Gaps.Gap gap, List<String> missing) {
    Amount within = coverage.every().on(gap.dueOn());
    return new Duty(
        requirement,
        null,
        gap.since(),
        within,
        gap.dueOn(),
        gap.actOn(),
        missing,
        evidence(gap),
        view.leftOn(),
        view.asOf(),
        isSilent());
  }

  /** The events in a gap; of many only those on its first and last day. */
  private List<Entry> evidence(Gaps.Gap gap) {
    int last = Math.min(gap.actOn(), view.asOf());
    List<Entry> within = new ArrayList<>();
    List<Entry> atEnds = new ArrayList<>();
    for (Event event : events()) {
      if (event.day() >= gap.since() && event.day() <= last) {
        within.add(event);
      }
      if (event.day() == gap.since() || event.day() == gap.actOn()) {
        atEnds.add(event);
      }
    }
    return within.size() <= MOST_SHOWN ? within : atEnds;
  }

  private boolean isSilent() {
    for (Related source : coverage.in()) {
      if (!view.history().isComplete(source.entries().type().name())
          || Kept.isUnasked(source.entries(), view)) {
        return true;
      }
    }
    return false;
  }

  private List<Event> events() {
    List<Event> events = new ArrayList<>();
    for (Related source : coverage.in()) {
      for (Event event : view.events(source.entries())) {
        if (!events.contains(event)) {
          events.add(event);
        }
      }
    }
    return events;
  }

  /** Whether there are such events and none of them ever says what it dealt with. */
  private boolean isUnkept() {
    boolean any = false;
    for (Related source : coverage.in()) {
      List<Event> events = view.events(source.entries());
      any |= !events.isEmpty();
      if (Kept.is(source.value().orElseThrow(), events, view)) {
        return false;
      }
    }
    return any;
  }

  /** The days on which each of the list was dealt with, in order. */
  private Map<String, List<Integer>> acts() {
    Map<String, TreeSet<Integer>> acts = new LinkedHashMap<>();
    for (Related source : coverage.in()) {
      ValuePath value = source.value().orElseThrow();
      for (Event event : view.events(source.entries())) {
        if (event.value(value.slot()) == null) {
          continue;
        }
        Set<String> named = new HashSet<>();
        value.forEach(event, view, each -> named.add(String.valueOf(each)));
        for (String need : coverage.needs()) {
          if (named.contains(need)
              || (coverage.rollsUp()
                  && named.stream().anyMatch(each -> each.startsWith(need + "-")))) {
            acts.computeIfAbsent(need, key -> new TreeSet<>()).add(event.day());
          }
        }
      }
    }
    Map<String, List<Integer>> days = new LinkedHashMap<>();
    acts.forEach((need, on) -> days.put(need, List.copyOf(on)));
    return days;
  }
}
