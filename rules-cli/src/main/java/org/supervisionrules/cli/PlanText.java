package org.supervisionrules.cli;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.supervisionrules.formats.plan.PlannedSession;
import org.supervisionrules.formats.plan.PlannedSession.Note;
import org.supervisionrules.formats.plan.SessionPlan;
import org.supervisionrules.report.text.Ink;
import org.supervisionrules.report.text.Page;

/**
 * A plan as people look at it: for each supervisor a sheet with a line a week and a column a day.
 */
final class PlanText {
  private static final String NOBODY = "Nobody named";
  private static final int WEEK = 12;
  private static final int LEAST = 10;
  private static final int WORKING_WEEK = 5;
  private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

  private final Page page;
  private final SessionPlan plan;

  private PlanText(Page page, SessionPlan plan) {
    this.page = page;
    this.plan = plan;
  }

  static void write(Page page, SessionPlan plan) {
    new PlanText(page, plan).write();
  }

  private void write() {
    page.add(Ink.BOLD, "Sessions from " + plan.asOf() + " to " + plan.until());
    page.add(", " + plan.policy().id()).end();
    if (plan.sessions().isEmpty()) {
      page.gap().add("No sessions are asked for.").end();
    } else {
      String booked = plan.booked() == 0 ? "" : ", " + Page.grouped(plan.booked()) + " booked";
      page.add(
              Page.count(plan.sessions().size(), "session", "sessions")
                  + " of "
                  + Page.count(plan.people(), "person", "people")
                  + booked)
          .end();
    }
    Map<String, List<PlannedSession>> bySupervisor =
        plan.sessions().stream()
            .collect(
                Collectors.groupingBy(
                    PlanText::supervisor,
                    () -> new TreeMap<>(Comparator.comparing(PlanText::last)),
                    Collectors.toList()));
    bySupervisor.forEach(this::sheet);
    key();
    notes();
    gaps();
  }

  /** Those without a supervisor come last. */
  private static String last(String supervisor) {
    return (supervisor.equals(NOBODY) ? "1" : "0") + supervisor;
  }

  private static String supervisor(PlannedSession session) {
    String named = session.supervisor();
    return named == null ? NOBODY : named;
  }

  private void sheet(String supervisor, List<PlannedSession> sessions) {
    Map<LocalDate, List<PlannedSession>> weeks =
        sessions.stream()
            .collect(
                Collectors.groupingBy(
                    session ->
                        session.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                    TreeMap::new,
                    Collectors.toList()));
    long people = sessions.stream().map(PlannedSession::subject).distinct().count();
    int most = weeks.values().stream().mapToInt(List::size).max().orElse(0);
    page.heading(
        supervisor
            + ", "
            + Page.count(people, "person", "people")
            + ", "
            + Page.count(sessions.size(), "session", "sessions")
            + ", no more than "
            + most
            + " a week");
    int days =
        sessions.stream().anyMatch(session -> day(session) >= WORKING_WEEK)
            ? DAYS.size()
            : WORKING_WEEK;
    int column = column(sessions, days);
    StringBuilder head = new StringBuilder(Page.pad("week of", WEEK));
    DAYS.subList(0, days).forEach(name -> head.append(Page.pad(name, column)));
    page.add(Ink.DIM, head.toString()).end();
    weeks.forEach((monday, ofWeek) -> week(monday, ofWeek, days, column));
  }

  private int column(List<PlannedSession> sessions, int days) {
    int widest = sessions.stream().mapToInt(one -> cell(one).length()).max().orElse(0) + 2;
    return Math.max(Math.max(LEAST, widest), Math.min(18, (page.width() - WEEK) / days));
  }

  /** A line for each session of the day that has most. */
  private void week(LocalDate monday, List<PlannedSession> sessions, int days, int column) {
    List<List<PlannedSession>> cells = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      int at = day;
      cells.add(sessions.stream().filter(session -> day(session) == at).toList());
    }
    int lines = cells.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < lines; line++) {
      page.add(Ink.DIM, Page.pad(line == 0 ? monday.toString() : "", WEEK));
      for (List<PlannedSession> cell : cells) {
        if (line < cell.size()) {
          page.add(ink(cell.get(line)), Page.pad(cell(cell.get(line)), column));
        } else {
          page.add(Ink.DIM, Page.pad(line == 0 ? "." : "", column));
        }
      }
      page.end();
    }
  }

  private static int day(PlannedSession session) {
    return session.date().getDayOfWeek().getValue() - 1;
  }

  private static Ink ink(PlannedSession session) {
    return session.has(Note.OVERDUE) || session.has(Note.LATE) || session.has(Note.AWAY)
        ? Ink.RED
        : session.booked() ? Ink.DIM : Ink.PLAIN;
  }

  private static String cell(PlannedSession session) {
    return session.subject()
        + (session.booked() ? " b" : "")
        + (session.notes().isEmpty() ? "" : " !")
        + (session.reconvenes() != null ? " r" : "");
  }

  private void key() {
    List<String> keys = new ArrayList<>();
    if (plan.booked() > 0) {
      keys.add("b booked already");
    }
    if (plan.sessions().stream().anyMatch(session -> session.reconvenes() != null)) {
      keys.add("r makes up for a postponed session");
    }
    if (plan.sessions().stream().anyMatch(session -> !session.notes().isEmpty())) {
      keys.add("! see below");
    }
    if (!keys.isEmpty()) {
      page.gap().add(Ink.DIM, String.join(", ", keys)).end();
    }
  }

  private void notes() {
    TreeSet<Note> notes = new TreeSet<>();
    plan.sessions().forEach(session -> notes.addAll(session.notes()));
    if (notes.isEmpty()) {
      return;
    }
    page.heading("To look at");
    for (PlannedSession session : plan.sessions()) {
      for (Note note : session.notes()) {
        LocalDate due = session.due();
        page.add(session.date() + "  ")
            .add(Ink.BOLD, session.subject())
            .add("  " + note.words())
            .add(Ink.DIM, due == null ? "" : "  " + session.requirement() + " due " + due)
            .end();
      }
    }
  }

  private void gaps() {
    if (plan.gaps().isEmpty()) {
      return;
    }
    page.heading("Without a date");
    for (SessionPlan.Gap gap : plan.gaps()) {
      LocalDate due = gap.due();
      page.add(Ink.BOLD, gap.subject())
          .add("  " + gap.requirement())
          .add(due == null ? "" : " due " + due)
          .add(Ink.DIM, "  " + gap.why())
          .end();
    }
  }
}
