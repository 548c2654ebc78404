package org.supervisionrules.benchmarks.handwritten;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.history.Event;
import org.supervisionrules.history.History;
import org.supervisionrules.history.Period;
import org.supervisionrules.time.DayRanges;
import org.supervisionrules.time.Days;
import org.supervisionrules.vocabulary.EntryType;

/** What the requirements need of a member of staff, gathered in one pass over the history. */
final class Staff {
  private static final int RECONVENE_WITHIN = 5;

  final HandWritten rules;
  final Slots slots;
  final History history;
  final int asOf;
  final int judgedFrom;

  /** The days of employment; every day where none is given. */
  final DayRanges employment;

  /** The end of the last employment; {@link Days#OPEN} where it goes on or none is given. */
  final int leftOn;

  final DayRanges socialWork;
  final DayRanges otherWork;
  final DayRanges asyeRuns;
  final DayRanges holds;
  final List<Period> asyes = new ArrayList<>(0);
  final List<Period> agreedPartTimes = new ArrayList<>(0);
  final List<Period> cases = new ArrayList<>();

  /** The absences that may pause a clock, an open one up to the as-of day. */
  final DayRanges absences;

  /** The held one-to-one sessions, by day. */
  final List<Held> held = new ArrayList<>();

  /** The sessions that were postponed or cancelled first, as submitted. */
  final List<Postponed> postponed = new ArrayList<>();

  final List<Event> reviews = new ArrayList<>(0);
  final List<Event> observations = new ArrayList<>(0);
  final List<Event> disposals = new ArrayList<>(0);

  /** Whether any session is credited at another day than its own. */
  boolean anyCredit;

  /** A held session and the day it is credited at. */
  static final class Held {
    final Event event;
    final int day;
    final int index;
    int creditedOn;

    Held(Event event, int index) {
      this.event = event;
      this.day = event.day();
      this.index = index;
      this.creditedOn = day;
    }
  }

  /** A postponed session, the last day to reconvene it, and the day it was reconvened. */
  static final class Postponed {
    final Event event;
    final int day;
    final int limit;
    int reconvenedOn = Days.OPEN;

    Postponed(Event event, int limit) {
      this.event = event;
      this.day = event.day();
      this.limit = limit;
    }
  }

  Staff(HandWritten rules, History history, int asOf) {
    this.rules = rules;
    this.slots = rules.slots();
    this.history = history;
    this.asOf = asOf;
    this.judgedFrom = HandWritten.judgedFrom(history);

    DayRanges.Builder employed = new DayRanges.Builder();
    DayRanges.Builder social = new DayRanges.Builder();
    DayRanges.Builder other = new DayRanges.Builder();
    DayRanges.Builder away = new DayRanges.Builder();
    DayRanges.Builder holding = new DayRanges.Builder();
    List<Period> periods = history.periods();
    for (int i = 0; i < periods.size(); i++) {
      Period period = periods.get(i);
      EntryType type = period.type();
      if (type.equals(slots.caseHeld)) {
        cases.add(period);
      } else if (type.equals(slots.absence)) {
        if (period.from() <= asOf && is(period.value(slots.absenceReason), Slots.PAUSING)) {
          away.add(period.from(), period.to() == Days.OPEN ? asOf : period.to());
        }
      } else if (type.equals(slots.role)) {
        Object role = period.value(slots.roleName);
        if (is(role, Slots.SOCIAL_WORK)) {
          social.add(period.from(), period.to());
        } else if (is(role, Slots.OTHER)) {
          other.add(period.from(), period.to());
        }
      } else if (type.equals(slots.employment)) {
        employed.add(period.from(), period.to());
      } else if (type.equals(slots.asye)) {
        asyes.add(period);
      } else if (type.equals(slots.partTime)) {
        if (period.value(slots.agreedInterval) != null) {
          agreedPartTimes.add(period);
        }
      } else if (type.equals(slots.hold)) {
        holding.add(period.from(), period.to());
      }
    }
    DayRanges employments = employed.build();
    this.employment = employments.isEmpty() ? DayRanges.ALWAYS : employments;
    this.leftOn = employment.to(employment.size() - 1);
    this.socialWork = social.build();
    this.otherWork = other.build();
    this.absences = away.build();
    this.holds = holding.build();
    this.asyeRuns = runs(asyes);
    gatherEvents();
    link();
  }

  /** The runs of days of some periods. */
  static DayRanges runs(List<Period> periods) {
    if (periods.isEmpty()) {
      return DayRanges.NONE;
    }
    DayRanges.Builder days = new DayRanges.Builder();
    for (Period period : periods) {
      days.add(period.from(), period.to());
    }
    return days.build();
  }

  private void gatherEvents() {
    List<Event> events = history.events();
    boolean sorted = true;
    int latest = Days.BEGINNING;
    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      if (event.day() > asOf) {
        continue;
      }
      EntryType type = event.type();
      if (type.equals(slots.session)) {
        if (!"one-to-one".equals(event.value(slots.form))) {
          continue;
        }
        if (event.held()) {
          sorted &= event.day() >= latest;
          latest = event.day();
          held.add(new Held(event, i));
        } else if (isFirstPostponed(event)) {
          postponed.add(
              new Postponed(event, rules.workingDaysAfter(event.day(), RECONVENE_WITHIN)));
        }
      } else if (type.equals(slots.observation)) {
        if ("formal-direct".equals(event.value(slots.observationForm))) {
          observations.add(event);
        }
      } else if (type.equals(slots.asyeReview)) {
        reviews.add(event);
      } else if (type.equals(slots.disposal)) {
        disposals.add(event);
      }
    }
    if (!sorted) {
      held.sort(Comparator.comparingInt(session -> session.day));
    }
  }

  private boolean isFirstPostponed(Event session) {
    Object status = session.value(slots.status);
    return ("postponed".equals(status) || "cancelled".equals(status))
        && "one-to-one".equals(session.value(slots.form))
        && session.value(slots.reconvenes) == null;
  }

  /** Credits sessions that reconvene a postponed one. */
  private void link() {
    for (Held session : held) {
      if (session.event.value(slots.reconvenes) == null) {
        continue;
      }
      Event first = first(session);
      if (first == null || !isFirstPostponed(first)) {
        continue;
      }
      for (Postponed original : postponed) {
        if (original.event.equals(first)) {
          original.reconvenedOn = Math.min(original.reconvenedOn, session.day);
          if (session.day <= original.limit && original.day < session.day) {
            session.creditedOn = original.day;
            anyCredit = true;
          }
        }
      }
    }
  }

  /** The session a chain begins with; null where it names one that is not on record. */
  private @Nullable Event first(Held session) {
    Event at = session.event;
    for (int links = 0; at.value(slots.reconvenes) instanceof String id; links++) {
      Event before = find(id, session.index);
      if (before == null || links > history.events().size()) {
        return null;
      }
      at = before;
    }
    return at;
  }

  /** The session of an id, looked for backwards first: what is reconvened mostly stands before. */
  private @Nullable Event find(String id, int near) {
    List<Event> events = history.events();
    for (int i = near; i >= 0; i--) {
      if (id.equals(events.get(i).id()) && events.get(i).type().equals(slots.session)) {
        return events.get(i);
      }
    }
    for (int i = near + 1; i < events.size(); i++) {
      if (id.equals(events.get(i).id()) && events.get(i).type().equals(slots.session)) {
        return events.get(i);
      }
    }
    return null;
  }

  /** The index of the first held session on or after a day. */
  int firstHeldFrom(int day) {
    int low = 0;
    int high = held.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (held.get(middle).day < day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean is(@Nullable Object word, Set<String> words) {
    return word instanceof String text && words.contains(text);
  }
}
