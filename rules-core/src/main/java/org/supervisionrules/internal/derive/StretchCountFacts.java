package org.supervisionrules.internal.derive;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.supervisionrules.facts.Tally;
import org.supervisionrules.history.Event;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.policy.StretchCount;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.DayRanges;
import org.supervisionrules.time.Days;

/**
 * Counts acts in one stretch after the other from the start of a run.
 *
 * <p>Worked example: quarters from 2025-01-06: the first until 2025-04-06, that day included, the
 * second from 2025-04-07 until 2025-07-06.
 */
final class StretchCountFacts {
  private final Requirement requirement;
  private final StretchCount count;
  private final HistoryView view;
  private final Consumer<Object> facts;
  private final Counter counter;

  StretchCountFacts(
      Requirement requirement, StretchCount count, HistoryView view, Consumer<Object> facts) {
    this.requirement = requirement;
    this.count = count;
    this.view = view;
    this.facts = facts;
    this.counter = new Counter(requirement, count.what(), view);
  }

  void derive() {
    DayRanges runs = view.bound(requirement.scope());
    boolean applies = false;
    int met = 0;
    for (int i = 0; i < runs.size(); i++) {
      int start = runs.from(i);
      for (int k = 1; ; k++) {
        int from = k == 1 ? start : end(start, k - 1) + 1;
        int due = end(start, k);
        if (from > view.asOf() || due > Days.after(runs.to(i))) {
          break;
        }
        if (from >= view.judgedFrom(requirement) && !requirement.off().on(due)) {
          applies = true;
          met += judge(new Counter.Span(from, due)) ? 1 : 0;
        }
      }
    }
    if (applies) {
      facts.accept(new Tally(requirement, met));
    }
  }

  private int end(int start, int stretch) {
    Amount each = count.each();
    return view.reckoning().plus(start, new Amount(each.count() * stretch, each.unit()));
  }

  private boolean judge(Counter.Span span) {
    List<Event> counted = counter.in(span);
    Counter.Needed needed = counter.needed(span);
    if (counter.sum(counted).compareTo(BigDecimal.valueOf(needed.number())) >= 0) {
      return true;
    }
    String about = count.each() + " from " + Days.text(span.from());
    facts.accept(counter.shortfall(span, about, null, Days.OPEN, needed, counted, false));
    return false;
  }
}
