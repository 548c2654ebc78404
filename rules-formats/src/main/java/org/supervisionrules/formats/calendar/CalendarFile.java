package org.supervisionrules.formats.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.text.ICalWriter;
import biweekly.property.Classification;
import biweekly.property.Sequence;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import biweekly.util.UtcOffset;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.supervisionrules.report.Tool;
import org.supervisionrules.time.Moment;

/** A calendar under way to a file, with what all calendars have that are written here. */
public final class CalendarFile {
  /** The property of an event that names the subject whose it is. */
  public static final String SUBJECT = "X-SUPERVISION-SUBJECT";

  /** The property of an event that is the id of the session in the history. */
  public static final String SESSION = "X-SUPERVISION-SESSION";

  /** The property of an event that names the supervisor. */
  public static final String SUPERVISOR = "X-SUPERVISION-SUPERVISOR";

  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

  private final ICalendar calendar = new ICalendar();
  private final LocalDate asOf;

  /**
   * Starts a calendar.
   *
   * @param asOf the stamp of its events; their sequence grows with it, so that a later calendar
   *     replaces the events of an earlier one
   */
  public CalendarFile(LocalDate asOf) {
    this.asOf = asOf;
    calendar.setVersion(ICalVersion.V2_0);
    calendar.setProductId("-//" + Tool.NAME + "//" + Tool.version() + "//EN");
  }

  /** Adds a private event on the whole of a day, or at a time for no stated length. */
  public VEvent add(String uid, Moment when) {
    VEvent event = new VEvent();
    event.setUid(uid);
    event.setDateTimeStamp(Date.from(asOf.atStartOfDay(ZoneOffset.UTC).toInstant()));
    if (when.hasTime()) {
      event.setDateStart(Date.from(Instant.ofEpochSecond(when.epochSecond())), true);
    } else {
      event.setDateStart(date(when.date()), false);
      event.setDateEnd(date(when.date().plusDays(1)), false);
    }
    event.setProperty(new Sequence(Math.max(0, (int) ChronoUnit.DAYS.between(FIRST, asOf))));
    event.setTransparency(Transparency.transparent());
    event.setClassification(Classification.PRIVATE);
    calendar.addEvent(event);
    return event;
  }

  /**
   * Writes it; what it is written to is flushed and left open. A calendar has one component at
   * least: one without events has the definition of UTC, which no program shows.
   */
  public void write(OutputStream out) throws IOException {
    if (calendar.getEvents().isEmpty()) {
      calendar.addComponent(utc());
    }
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (ICalWriter writer =
        new ICalWriter(new OutputStreamWriter(written, StandardCharsets.UTF_8), ICalVersion.V2_0)) {
      writer.write(calendar);
    }
    written.writeTo(out);
    out.flush();
  }

  private static VTimezone utc() {
    VTimezone zone = new VTimezone("UTC");
    StandardTime standard = new StandardTime();
    standard.setDateStart(new DateTimeComponents(1970, 1, 1, 0, 0, 0, false));
    standard.setTimezoneOffsetFrom(new UtcOffset(0));
    standard.setTimezoneOffsetTo(new UtcOffset(0));
    standard.addTimezoneName("UTC");
    zone.addStandardTime(standard);
    return zone;
  }

  private static ICalDate date(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }
}
