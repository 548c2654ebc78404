package org.supervisionrules.formats.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.formats.due.Supervisors;
import org.supervisionrules.history.Event;
import org.supervisionrules.history.History;
import org.supervisionrules.history.Period;
import org.supervisionrules.policy.Clock;
import org.supervisionrules.policy.Frequency;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.time.DayRanges;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Moment;

/**
 * The sessions of one person: what is due next is asked of the checker, a day is chosen for it, and
 * with a session held on that day the checker is asked again.
 */
final class PersonPlan {
  /** More than one a day for a year is a fault. */
  private static final int MOST = 400;

  private final History history;
  private final Forecast forecast;
  private final DayChoice choice;
  private final Diary diary;
  private final int asOf;
  private final int end;
  private final AtWork work;
  private final DayRanges terms;
  private final Supervisors supervisors;
  private final Set<String> ids = new HashSet<>();
  private final Set<Integer> taken = new HashSet<>();
  private final Set<String> requirements;
  private final Deque<PlannedSession> bookings = new ArrayDeque<>();
  private final List<Event> events;
  private final List<PlannedSession> sessions = new ArrayList<>();
  private final List<SessionPlan.Gap> gaps = new ArrayList<>();

  /** What the last session was for; null where it need not have moved that, as on its first day. */
  private Forecast.@Nullable Open met;

  /**
   * A plan for the subject of a history.
   *
   * @param terms the days of school terms
   * @param asOf the day the records end, inclusive
   * @param end the last day that is planned for
   */
  PersonPlan(
      History history,
      Forecast forecast,
      DayChoice choice,
      Diary diary,
      AtWork work,
      DayRanges terms,
      int asOf,
      int end) {
    this.history = history;
    this.forecast = forecast;
    this.choice = choice;
    this.diary = diary;
    this.work = work;
    this.terms = terms;
    this.asOf = asOf;
    this.end = end;
    this.supervisors = Supervisors.of(history);
    this.requirements = forecast.decidable(history, asOf);
    this.events = new ArrayList<>(history.events());
    for (Event event : history.events()) {
      String id = event.id();
      if (id != null) {
        ids.add(id);
      }
      if (SessionWords.isOneToOne(event, "held")) {
        taken.add(event.day());
      }
    }
    for (PlannedSession booking : bookings(history, asOf, end)) {
      taken.add(booking.when().day());
      bookings.add(booking);
    }
  }

  /** The bookings of a history that lie ahead, by day. */
  static List<PlannedSession> bookings(History history, int asOf, int end) {
    return history.events().stream()
        .filter(event -> SessionWords.isOneToOne(event, SessionWords.PLANNED))
        .filter(event -> event.day() > asOf && event.day() <= end)
        .sorted(Comparator.<Event>comparingInt(Event::day).thenComparing(Event::contents))
        .map(event -> booking(history, event))
        .toList();
  }

  private static PlannedSession booking(History history, Event event) {
    String named = SessionWords.text(event, SessionWords.SUPERVISOR);
    Moment when = (Moment) event.get(SessionWords.PLANNED).orElseThrow();
    return new PlannedSession(
        history.subject(),
        named == null ? Supervisors.of(history).on(event.day()) : named,
        when,
        event.id(),
        true,
        null,
        null,
        List.of(),
        SessionWords.text(event, SessionWords.RECONVENES),
        List.of());
  }

  /** The sessions, in no order. */
  List<PlannedSession> sessions() {
    return sessions;
  }

  /** What could not be planned. */
  List<SessionPlan.Gap> gaps() {
    return gaps;
  }

  /** Plans them. */
  void plan() {
    if (!requirements.isEmpty()) {
      reconvene();
      for (int i = 0; i < MOST; i++) {
        Forecast.Open open = next();
        if (open == null) {
          break;
        }
        if (isUnmoved(open)) {
          drop(open);
        } else {
          meet(open);
        }
      }
    }
    while (!bookings.isEmpty()) {
      keep(bookings.remove(), null);
    }
  }

  /** Whether a session was just taken for held and what it was for is still open. */
  private boolean isUnmoved(Forecast.Open open) {
    Forecast.Open before = met;
    return before != null
        && before.isSameAs(open)
        && open.due() <= before.due()
        && open.since() <= before.since();
  }

  /** Gives up a requirement that a session of which no more is known than its day does not meet. */
  private void drop(Forecast.Open open) {
    met = null;
    requirements.remove(open.requirement().id());
    gap(open, "sessions of which no more is known than the day do not meet it");
    PlannedSession last = sessions.get(sessions.size() - 1);
    if (!last.booked()) {
      sessions.remove(last);
      events.remove(events.size() - 1);
      taken.remove(last.when().day());
      diary.remove(last.supervisor(), last.when().day());
    }
  }

  private Forecast.@Nullable Open next() {
    List<Forecast.Open> open = forecast.open(known(end), requirements, end);
    return open.isEmpty() || open.get(0).due() >= end ? null : open.get(0);
  }

  private History known(int day) {
    return history.with(events, day);
  }

  /** Postponed sessions that can still be made up for in time are, unless that is booked. */
  private void reconvene() {
    for (Forecast.Open open : forecast.toReconvene(history, asOf)) {
      String id = open.about();
      boolean isSession = id != null && ids.contains(id);
      boolean isBooked =
          bookings.stream()
              .anyMatch(
                  booking -> booking.reconvenes() != null && booking.when().day() <= open.due());
      if (isSession && !isBooked) {
        List<Forecast.Open> others = forecast.open(known(asOf), requirements, asOf);
        int due =
            others.stream()
                .mapToInt(Forecast.Open::due)
                .filter(day -> day > asOf)
                .reduce(open.due(), Math::min);
        DayChoice.Chosen chosen = choice.inTime(person(), toReconvene(due));
        if (chosen == null) {
          chosen = choice.inTime(person(), toReconvene(open.due()));
        }
        if (chosen != null) {
          add(open, chosen, id, others);
        }
      }
    }
  }

  private DayChoice.Wish toReconvene(int due) {
    return new DayChoice.Wish(asOf + 1, asOf, due, end, DayRanges.ALWAYS);
  }

  /** Puts a session where something is due; where there is no day for it, says so. */
  private void meet(Forecast.Open open) {
    PlannedSession booking = bookings.peek();
    if (booking != null && booking.when().day() <= open.due()) {
      keep(bookings.remove(), open);
      return;
    }
    DayChoice.Wish wish = wish(open);
    DayChoice.Chosen chosen = null;
    if (wish.from() <= open.due()) {
      chosen = choice.inTime(person(), wish);
    } else if (open.due() == asOf) {
      chosen = choice.inTime(person(), today(open));
    }
    if (chosen == null) {
      chosen = choice.soonest(person(), wish);
      if (booking != null && (chosen == null || booking.when().day() < chosen.day())) {
        keep(bookings.remove(), open);
        return;
      }
    }
    if (chosen == null) {
      gap(open, "not at work on any day from " + Days.text(wish.from()) + " on");
      requirements.remove(open.requirement().id());
      return;
    }
    add(open, chosen, null, forecast.open(known(end), requirements, end));
  }

  private DayChoice.Wish wish(Forecast.Open open) {
    int from = Math.max(asOf, open.since()) + 1;
    return new DayChoice.Wish(from, open.since(), open.due(), end, counted(open.requirement()));
  }

  private DayChoice.Wish today(Forecast.Open open) {
    return new DayChoice.Wish(asOf, asOf, asOf, end, counted(open.requirement()));
  }

  /** The days that count on the clock of a requirement. */
  private DayRanges counted(Requirement requirement) {
    Clock.Only only =
        requirement.kind() instanceof Frequency frequency
            ? frequency.clock().countsOnly().orElse(null)
            : null;
    if (only == null) {
      return DayRanges.ALWAYS;
    }
    if (!(only instanceof Clock.Only.Of of)) {
      return terms;
    }
    DayRanges.Builder days = new DayRanges.Builder();
    for (Period period : history.periods()) {
      if (of.periods().matches(period, new PlainScene(end))) {
        days.add(period.from(), period.to());
      }
    }
    return days.build();
  }

  private DayChoice.Person person() {
    return new DayChoice.Person(work, supervisors, taken);
  }

  /** Keeps a booking, for what is open where it meets that. */
  private void keep(PlannedSession booking, Forecast.@Nullable Open open) {
    boolean isThere = work.isNotAway(booking.when().day());
    Forecast.Open asked = isThere ? open : null;
    Set<PlannedSession.Note> notes =
        asked == null
            ? EnumSet.noneOf(PlannedSession.Note.class)
            : late(booking.when().day(), forecast.open(known(end), requirements, end));
    if (!isThere) {
      notes.add(PlannedSession.Note.AWAY);
    }
    PlannedSession kept =
        new PlannedSession(
            booking.subject(),
            booking.supervisor(),
            booking.when(),
            booking.id(),
            true,
            asked == null ? null : asked.requirement().id(),
            asked == null ? null : Days.date(asked.due()),
            List.of(),
            booking.reconvenes(),
            List.copyOf(notes));
    if (asked == null) {
      sessions.add(kept);
    } else {
      hold(kept);
    }
    met = asked != null && booking.when().day() > asked.since() ? asked : null;
  }

  private void add(
      Forecast.Open open,
      DayChoice.Chosen chosen,
      @Nullable String reconvenes,
      List<Forecast.Open> others) {
    Set<PlannedSession.Note> notes = late(chosen.day(), others);
    if (chosen.crowded()) {
      notes.add(PlannedSession.Note.CROWDED);
    }
    if (chosen.supervisorAway()) {
      notes.add(PlannedSession.Note.SUPERVISOR_AWAY);
    }
    PlannedSession session =
        new PlannedSession(
            history.subject(),
            chosen.supervisor(),
            Moment.of(chosen.day()),
            newId(chosen.day()),
            false,
            open.requirement().id(),
            Days.date(open.due()),
            List.of(),
            reconvenes,
            List.copyOf(notes));
    diary.add(chosen.supervisor(), chosen.day());
    taken.add(chosen.day());
    hold(session);
    met = open;
  }

  /** Whether a session on a day is too late for anything that is open. */
  private Set<PlannedSession.Note> late(int day, List<Forecast.Open> open) {
    Set<PlannedSession.Note> notes = EnumSet.noneOf(PlannedSession.Note.class);
    for (Forecast.Open one : open) {
      if (one.due() < day && one.since() <= day) {
        notes.add(one.due() < asOf ? PlannedSession.Note.OVERDUE : PlannedSession.Note.LATE);
      }
    }
    return notes;
  }

  private String newId(int day) {
    String plain = "planned-" + Days.text(day);
    String id = plain;
    for (int i = 2; !ids.add(id); i++) {
      id = plain + "-" + i;
    }
    return id;
  }

  /** Takes a session for held, with the cases that cannot wait for the next one. */
  private void hold(PlannedSession session) {
    Event plain = NewSessions.held(withId(session), history);
    List<Forecast.Open> open = openWith(plain);
    int day = session.when().day();
    int nextDue =
        open.stream()
            .filter(one -> !one.isOfCase())
            .mapToInt(Forecast.Open::due)
            .min()
            .orElse(Days.OPEN);
    List<Forecast.Open> cases =
        open.stream().filter(one -> one.isOfCase() && one.since() <= day).toList();
    int until =
        cases.isEmpty() || !forecast.needCases(requirements)
            ? nextDue
            : Math.max(nextDue, cases.get(0).due());
    List<String> named =
        cases.stream()
            .filter(one -> one.due() <= until)
            .map(one -> String.valueOf(one.about()))
            .distinct()
            .toList();
    PlannedSession whole =
        new PlannedSession(
            session.subject(),
            session.supervisor(),
            session.when(),
            session.id(),
            session.booked(),
            session.requirement(),
            session.due(),
            named,
            session.reconvenes(),
            session.notes());
    events.add(named.isEmpty() ? plain : NewSessions.held(withId(whole), history));
    sessions.add(whole);
  }

  private List<Forecast.Open> openWith(Event held) {
    List<Event> more = new ArrayList<>(events);
    more.add(held);
    return forecast.open(history.with(more, end), requirements, end);
  }

  /** A session without an id stands for itself; one that is booked keeps its id in its record. */
  private static PlannedSession withId(PlannedSession session) {
    return session.booked()
        ? new PlannedSession(
            session.subject(),
            session.supervisor(),
            session.when(),
            null,
            true,
            session.requirement(),
            session.due(),
            session.cases(),
            session.reconvenes(),
            session.notes())
        : session;
  }

  private void gap(Forecast.Open open, String why) {
    gaps.add(
        new SessionPlan.Gap(
            history.subject(),
            open.requirement().id() + (open.about() == null ? "" : " " + open.about()),
            Days.date(open.due()),
            why));
  }
}
