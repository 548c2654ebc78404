package org.supervisionrules.formats.plan;

import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.formats.calendar.CalendarFile;
import org.supervisionrules.formats.report.CleanText;

/**
 * Writes a plan as a calendar of RFC 5545: an event a session, on the whole of its day or at the
 * time for which it was booked, with a reminder at nine in the morning of the day before.
 *
 * <p>The UID of an event is that of its session: once the plan is taken into the histories, a later
 * plan keeps the sessions, and their events are moved, not doubled. Each event names its subject,
 * session and supervisor, so that the calendar can be read back.
 */
public final class PlanCalendar {
  private static final int NINE_THE_DAY_BEFORE = 15;

  private PlanCalendar() {}

  /** Writes a plan; what it is written to is flushed and left open. */
  public static void write(SessionPlan plan, OutputStream out) throws IOException {
    CalendarFile calendar = new CalendarFile(plan.asOf());
    for (PlannedSession session : plan.sessions()) {
      VEvent event = calendar.add(session.uid() + "@supervision", session.when());
      String summary = CleanText.of("Supervision " + session.subject());
      event.setSummary(summary);
      event.setDescription(CleanText.of(description(session)));
      event.addCategories("Supervision");
      property(event, CalendarFile.SUBJECT, session.subject());
      property(event, CalendarFile.SESSION, session.id());
      property(event, CalendarFile.SUPERVISOR, session.supervisor());
      event.addAlarm(
          VAlarm.display(
              new Trigger(
                  Duration.builder().prior(true).hours(NINE_THE_DAY_BEFORE).build(), Related.START),
              summary));
    }
    calendar.write(out);
  }

  private static void property(VEvent event, String name, @Nullable String value) {
    if (value != null) {
      event.addExperimentalProperty(name, CleanText.of(value));
    }
  }

  private static String description(PlannedSession session) {
    List<String> lines = new ArrayList<>();
    String supervisor = session.supervisor();
    if (supervisor != null) {
      lines.add("supervisor: " + supervisor);
    }
    LocalDate due = session.due();
    if (due != null) {
      lines.add("last day in time: " + due);
    }
    String reconvenes = session.reconvenes();
    if (reconvenes != null) {
      lines.add("makes up for: " + reconvenes);
    }
    if (!session.cases().isEmpty()) {
      lines.add("cases to discuss: " + String.join(", ", session.cases()));
    }
    session.notes().forEach(note -> lines.add(note.words()));
    return String.join("\n", lines);
  }
}
