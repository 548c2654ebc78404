package org.supervisionrules.internal.derive;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.facts.Duty;
import org.supervisionrules.history.Entry;
import org.supervisionrules.history.Event;
import org.supervisionrules.history.Period;
import org.supervisionrules.policy.Occasions;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.DayRanges;
import org.supervisionrules.time.Days;

/**
 * One entry of which something is asked.
 *
 * @param entry the entry
 * @param sort the entries of the same sort, by day
 * @param place its place among them
 * @param sinceOn the day from which it runs
 * @param within the time allowed; null where it is due by an event, or on the day itself
 * @param dueOn the last day that is in time; {@link Days#OPEN} while nothing can be due yet
 */
record Occasion(
    Entry entry,
    List<? extends Entry> sort,
    int place,
    int sinceOn,
    @Nullable Amount within,
    int dueOn) {
  /**
   * The entries of which a requirement asks something, by day: those whose clock starts on a day on
   * which it binds and which may be judged, and on which it is not off when they are due.
   */
  static List<Occasion> of(Requirement requirement, Occasions occasions, HistoryView view) {
    return of(requirement, occasions, view, false);
  }

  /**
   * The same, where an entry may be a state: a period that began before the first day that may be
   * judged and still held then is judged from that day.
   */
  static List<Occasion> of(
      Requirement requirement, Occasions occasions, HistoryView view, boolean states) {
    List<? extends Entry> entries = entries(occasions, view);
    if (entries.isEmpty()) {
      return List.of();
    }
    DayRanges days = view.bound(requirement.scope());
    int judgedFrom = view.judgedFrom(requirement);
    List<Occasion> asked = new ArrayList<>();
    int first = occasions.which() == Occasions.Which.LATER ? 1 : 0;
    int end = occasions.which() == Occasions.Which.FIRST ? 1 : entries.size();
    for (int i = first; i < end; i++) {
      Entry entry = entries.get(i);
      int since = since(entry, occasions.since(), view);
      if (states
          && occasions.since().kind() == Occasions.Since.Kind.DATED
          && entry instanceof Period period
          && period.to() >= judgedFrom) {
        since = Math.max(since, judgedFrom);
      }
      if (isThere(entry, since, occasions, view) && since >= judgedFrom && days.contains(since)) {
        Occasion occasion = dated(entries, i, since, occasions, view);
        if (!requirement.off().on(occasion.dueOn == Days.OPEN ? since : occasion.dueOn)) {
          asked.add(occasion);
        }
      }
    }
    return asked;
  }

  /** The entries of some occasions, in their order. */
  static List<Entry> entries(List<Occasion> occasions) {
    List<Entry> entries = new ArrayList<>(occasions.size());
    for (int i = 0; i < occasions.size(); i++) {
      entries.add(occasions.get(i).entry);
    }
    return entries;
  }

  /** Whether the clock runs, or will from a date that the entry gives ahead. */
  private static boolean isThere(Entry entry, int since, Occasions occasions, HistoryView view) {
    return since <= view.asOf()
        || (since != Days.OPEN
            && entry.day() <= view.asOf()
            && occasions.since().kind() == Occasions.Since.Kind.OWN);
  }

  private static List<? extends Entry> entries(Occasions occasions, HistoryView view) {
    if (!view.hasAny(occasions.each().type())) {
      return List.of();
    }
    if (!view.isPeriod(occasions.each().type())) {
      return view.eventsAndBookings(occasions.each());
    }
    List<Period> begun = new ArrayList<>();
    for (Period period : view.periods(occasions.each())) {
      if (period.day() <= view.asOf()) {
        begun.add(period);
      }
    }
    begun.sort(Selections.BY_DAY);
    return begun;
  }

  /** The day from which something runs; {@link Days#OPEN} where it is not given. */
  static int since(Entry entry, Occasions.Since since, HistoryView view) {
    return switch (since.kind()) {
      case DATED, STARTED -> entry.day();
      case ENDED -> entry instanceof Period period ? period.to() : entry.day();
      case OWN -> since.path().orElseThrow().latest(entry, view);
    };
  }

  private static Occasion dated(
      List<? extends Entry> entries, int place, int since, Occasions occasions, HistoryView view) {
    Entry entry = entries.get(place);
    int due = Days.OPEN;
    Amount within = null;
    if (occasions.within().isPresent()) {
      due = view.reckoning().due(since, occasions.within().get(), DayRanges.NONE);
      within = occasions.within().get().on(due);
    } else if (occasions.by().isEmpty()) {
      due = since;
    }
    Occasions.By by = occasions.by().orElse(null);
    if (by instanceof Occasions.By.OwnDate own) {
      due = Math.min(due, Math.max(entry.day(own.slot()), since));
    } else if (by instanceof Occasions.By.Next next) {
      boolean ofOneSort = entry.type().equals(next.events().entries().type());
      int from = ofOneSort ? since + 1 : since;
      Event event = view.firstRelated(next.events(), entry, from);
      due = event == null ? due : Math.min(due, event.day());
    }
    return new Occasion(entry, entries, place, since, within, due);
  }

  /** The entries of the same sort before it, by day. */
  List<? extends Entry> before() {
    return sort.subList(0, place);
  }

  /**
   * What is asked, as a fact has it.
   *
   * @param doneOn see {@link Duty}
   */
  Duty duty(
      Requirement requirement,
      int doneOn,
      List<String> missing,
      List<? extends Entry> besides,
      boolean silent,
      HistoryView view) {
    List<Entry> evidence = new ArrayList<>(1 + besides.size());
    evidence.add(entry);
    evidence.addAll(besides);
    return new Duty(
        requirement,
        entry.label(),
        sinceOn,
        within,
        dueOn,
        doneOn,
        missing,
        evidence,
        view.leftOn(),
        view.asOf(),
        silent);
  }

  /** Whether something can be due at all yet. */
  boolean isDated() {
    return dueOn != Days.OPEN;
  }
}
