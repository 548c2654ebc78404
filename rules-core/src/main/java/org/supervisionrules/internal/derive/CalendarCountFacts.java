package org.supervisionrules.internal.derive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.supervisionrules.facts.Tally;
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
  private final Counter counter;

  CalendarCountFacts(
      Requirement requirement, CalendarCount count, HistoryView view, Consumer<Object> facts) {
    this.requirement = requirement;
    this.count = count;
    this.view = view;
    this.facts = facts;
    this.counter = new Counter(requirement, count.what(), view);
  }

  void derive() {
    List<Event> planned = count.of().map(view::events).orElse(List.of());
    boolean applies = false;
    int met = 0;
    for (Stretch stretch : view.stretches(requirement)) {
      int start = view.startOf(stretch, requirement);
      if (start > view.asOf()) {
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
        met += judge(new Counter.Span(Days.of(from), last), planned) ? 1 : 0;
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

  private boolean judge(Counter.Span span, List<Event> planned) {
    List<Event> counted = counter.in(span);
    Counter.Needed needed = counter.needed(span);
    if (count.of().isPresent()) {
      int share = (needed.number() * in(planned, span.from(), span.to()).size() + 99) / 100;
      needed = new Counter.Needed(share, null);
    }
    if (counter.sum(counted).compareTo(BigDecimal.valueOf(needed.number())) >= 0) {
      return true;
    }
    boolean explained =
        count.or().map(or -> !in(view.events(or), span.from(), span.to()).isEmpty()).orElse(false);
    String about = count.stretch() + " from " + Days.text(span.from());
    facts.accept(counter.shortfall(span, about, null, Days.OPEN, needed, counted, explained));
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
