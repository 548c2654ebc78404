package org.supervisionrules.internal.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.supervisionrules.facts.Duty;
import org.supervisionrules.facts.Shortfall;
import org.supervisionrules.facts.Tally;
import org.supervisionrules.history.Entry;
import org.supervisionrules.history.Event;
import org.supervisionrules.policy.CalendarCount;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.time.Days;

/**
 * Counts acts in each calendar month, quarter or year that lies wholly within a stretch.
 *
 * <p>Worked example: once each calendar month, none in February 2025: due on 2025-02-28.
 */
final class CalendarCountFacts {
  private final Requirement requirement;
  private final CalendarCount count;
  private final HistoryView view;
  private final Consumer<Object> facts;

  CalendarCountFacts(
      Requirement requirement, CalendarCount count, HistoryView view, Consumer<Object> facts) {
    this.requirement = requirement;
    this.count = count;
    this.view = view;
    this.facts = facts;
  }

  void derive() {
    List<Event> acts = view.events(count.counts());
    List<Event> planned = count.of().map(view::events).orElse(List.of());
    boolean applies = false;
    int met = 0;
    for (Stretch stretch : view.stretches(requirement)) {
      int start = Math.max(stretch.from(), view.judgedFrom(requirement));
      start = start == Days.BEGINNING && !acts.isEmpty() ? acts.get(0).day() : start;
      if (start == Days.BEGINNING) {
        continue;
      }
      for (LocalDate from = firstFrom(start);
          Days.of(from) <= view.asOf();
          from = from.plusMonths(count.months())) {
        int last = Days.of(from.plusMonths(count.months())) - 1;
        if (last > stretch.to()) {
          break;
        }
        if (requirement.off().on(last)) {
          continue;
        }
        if (count.of().isPresent() && in(planned, Days.of(from), last).isEmpty()) {
          continue;
        }
        applies = true;
        met += judge(Days.of(from), last, acts, planned) ? 1 : 0;
      }
    }
    if (applies) {
      facts.accept(new Tally(requirement, met));
    }
  }

  /** The first day of the first stretch of the calendar that begins on or after a day. */
  private LocalDate firstFrom(int day) {
    LocalDate date = Days.date(day);
    int months = (date.getMonthValue() - 1) / count.months() * count.months();
    LocalDate from = LocalDate.of(date.getYear(), months + 1, 1);
    return Days.of(from) < day ? from.plusMonths(count.months()) : from;
  }

  private boolean judge(int from, int last, List<Event> acts, List<Event> planned) {
    List<Event> counted = in(acts, from, last);
    int needed = count.atLeast().on(last);
    if (count.of().isPresent()) {
      needed = (needed * in(planned, from, last).size() + 99) / 100;
    }
    if (counted.size() >= needed) {
      return true;
    }
    boolean explained =
        count.or().map(or -> !in(view.events(or), from, last).isEmpty()).orElse(false);
    List<Entry> evidence = new ArrayList<>(counted);
    facts.accept(
        new Shortfall(
            new Duty(
                requirement,
                count.stretch() + " from " + Days.text(from),
                from,
                null,
                last,
                Days.OPEN,
                List.of((needed - counted.size()) + " more"),
                evidence,
                view.leftOn(),
                view.asOf(),
                view.isSilent(requirement) || Kept.isUnasked(count.counts(), view)),
            needed,
            counted.size(),
            explained));
    return false;
  }

  private static List<Event> in(List<Event> events, int from, int last) {
    List<Event> in = new ArrayList<>();
    for (Event event : events) {
      if (event.day() >= from && event.day() <= last) {
        in.add(event);
      }
    }
    return in;
  }
}
