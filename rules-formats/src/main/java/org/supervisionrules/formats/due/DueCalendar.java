package org.supervisionrules.formats.due;

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
import org.supervisionrules.formats.calendar.CalendarFile;
import org.supervisionrules.formats.report.CleanText;
import org.supervisionrules.report.Finding;
import org.supervisionrules.time.Moment;

/**
 * Writes what falls due as a calendar of RFC 5545: an event a matter, on the whole of its due date,
 * with a reminder at nine in the morning of the day before. What is overdue stands on the as-of
 * date, with a reminder on that day.
 *
 * <p>The UID of an event is the finding and the policy, so that a calendar that takes in a later
 * list moves the events that it has; their stamp is the as-of date, and their sequence grows with
 * it.
 */
public final class DueCalendar {
  private static final int NINE_THE_DAY_BEFORE = 15;
  private static final int NINE = 9;

  private DueCalendar() {}

  /**
   * Writes a list; what it is written to is flushed and left open. Where nothing is due, it is a
   * calendar without events.
   */
  public static void write(DueList list, OutputStream out) throws IOException {
    CalendarFile calendar = new CalendarFile(list.asOf());
    for (Due due : list.dues()) {
      event(list, due, calendar);
    }
    calendar.write(out);
  }

  private static void event(DueList list, Due due, CalendarFile calendar) {
    LocalDate day = due.overdue() ? list.asOf() : due.due().date();
    VEvent event = calendar.add(due.finding().id() + "@" + list.policy().id(), Moment.of(day));
    String summary = (due.overdue() ? "Overdue: " : "") + due.subject() + " " + due.requirement();
    event.setSummary(CleanText.of(summary));
    event.setDescription(CleanText.of(description(list, due)));
    Duration before =
        due.overdue()
            ? Duration.builder().hours(NINE).build()
            : Duration.builder().prior(true).hours(NINE_THE_DAY_BEFORE).build();
    event.addAlarm(VAlarm.display(new Trigger(before, Related.START), CleanText.of(summary)));
  }

  private static String description(DueList list, Due due) {
    Finding finding = due.finding();
    List<String> lines = new ArrayList<>();
    lines.add(finding.message());
    lines.add(
        due.result().requirement().title()
            + " ("
            + String.join(", ", due.result().requirement().clauses())
            + ")");
    lines.add("due: " + due.due());
    finding.remedy().ifPresent(lines::add);
    String supervisor = due.supervisor();
    if (supervisor != null) {
      lines.add("supervisor: " + supervisor);
    }
    lines.add("finding: " + finding.id());
    list.asKnownOn().ifPresent(day -> lines.add("as known on: " + day));
    return String.join("\n", lines);
  }
}
