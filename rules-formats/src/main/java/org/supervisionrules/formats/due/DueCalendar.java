package org.supervisionrules.formats.due;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.Classification;
import biweekly.property.Sequence;
import biweekly.property.Transparency;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.supervisionrules.formats.report.CleanText;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Tool;

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
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final int NINE_THE_DAY_BEFORE = 15;
  private static final int NINE = 9;

  private DueCalendar() {}

  /** Writes a list; what it is written to is flushed and left open. */
  public static void write(DueList list, OutputStream out) throws IOException {
    ICalendar calendar = new ICalendar();
    calendar.setVersion(ICalVersion.V2_0);
    calendar.setProductId("-//" + Tool.NAME + "//" + Tool.version() + "//EN");
    for (Due due : list.dues()) {
      calendar.addEvent(event(list, due));
    }
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (ICalWriter writer =
        new ICalWriter(new OutputStreamWriter(written, StandardCharsets.UTF_8), ICalVersion.V2_0)) {
      writer.write(calendar);
    }
    written.writeTo(out);
    out.flush();
  }

  private static VEvent event(DueList list, Due due) {
    VEvent event = new VEvent();
    event.setUid(due.finding().id() + "@" + list.policy().id());
    event.setDateTimeStamp(Date.from(list.asOf().atStartOfDay(ZoneOffset.UTC).toInstant()));
    LocalDate day = due.overdue() ? list.asOf() : due.due().date();
    event.setDateStart(date(day), false);
    event.setDateEnd(date(day.plusDays(1)), false);
    String summary = (due.overdue() ? "Overdue: " : "") + due.subject() + " " + due.requirement();
    event.setSummary(CleanText.of(summary));
    event.setDescription(CleanText.of(description(list, due)));
    event.setProperty(new Sequence(Math.max(0, (int) ChronoUnit.DAYS.between(FIRST, list.asOf()))));
    event.setTransparency(Transparency.transparent());
    event.setClassification(Classification.PRIVATE);
    Duration before =
        due.overdue()
            ? Duration.builder().hours(NINE).build()
            : Duration.builder().prior(true).hours(NINE_THE_DAY_BEFORE).build();
    event.addAlarm(VAlarm.display(new Trigger(before, Related.START), CleanText.of(summary)));
    return event;
  }

  private static ICalDate date(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
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
