package org.supervisionrules.formats.calendar;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.TimezoneInfo;
import biweekly.io.text.ICalReader;
import biweekly.property.DateStart;
import biweekly.property.RecurrenceId;
import biweekly.property.Status;
import biweekly.util.ICalDate;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.Digest;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.time.Moment;

/**
 * The sessions that a calendar of RFC 5545 has. An event that recurs is several, up to two years
 * after it was last written; one that replaces one of these stands in its place.
 */
final class CalendarEvents {
  private static final int YEARS = 2;
  private static final int MOST = 1_000;

  private final String file;
  private final CalendarMapping mapping;
  private final ZoneId zone;
  private final List<Problem> problems;
  private final List<Booking> bookings = new ArrayList<>();
  private int strangers;

  private CalendarEvents(
      String file, CalendarMapping mapping, ZoneId zone, List<Problem> problems) {
    this.file = file;
    this.mapping = mapping;
    this.zone = zone;
    this.problems = problems;
  }

  /**
   * Reads a file.
   *
   * @param zone where the times of the events are told
   * @param problems takes what is wrong with it
   */
  static List<Booking> read(
      Path path, CalendarMapping mapping, ZoneId zone, List<Problem> problems) {
    CalendarEvents events = new CalendarEvents(path.toString(), mapping, zone, problems);
    try {
      events.read(Files.readString(path, StandardCharsets.UTF_8));
    } catch (IOException e) {
      problems.add(Problem.error(path.toString(), "", "the calendar cannot be read", null));
    }
    return events.bookings;
  }

  private void read(String text) throws IOException {
    List<Integer> lines = lines(text);
    int next = 0;
    boolean any = false;
    try (ICalReader reader = new ICalReader(text)) {
      for (ICalendar calendar = reader.readNext(); calendar != null; calendar = reader.readNext()) {
        any = true;
        List<VEvent> events = calendar.getEvents();
        Map<String, Set<Instant>> replaced = replaced(events);
        for (VEvent event : events) {
          String at = next < lines.size() ? file + ":" + lines.get(next) : file;
          next++;
          event(event, calendar.getTimezoneInfo(), replaced, at);
        }
      }
    }
    if (!any) {
      problems.add(
          Problem.error(file, "", "found no calendar", "a calendar starts with `BEGIN:VCALENDAR`"));
    }
    if (strangers > 0) {
      problems.add(
          Problem.warning(
              file,
              "",
              (strangers == 1 ? "1 event" : strangers + " events")
                  + " without a supervisee that is known, not read",
              "`--map` names the supervisees"));
    }
  }

  /** The lines on which events begin. */
  private static List<Integer> lines(String text) {
    List<Integer> lines = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.strip().equalsIgnoreCase("BEGIN:VEVENT")) {
        lines.add(number);
      }
    }
    return lines;
  }

  /** Of each event that recurs, the times in whose place others stand. */
  private static Map<String, Set<Instant>> replaced(List<VEvent> events) {
    Map<String, Set<Instant>> replaced = new HashMap<>();
    for (VEvent event : events) {
      RecurrenceId id = event.getRecurrenceId();
      if (id != null && id.getValue() != null) {
        replaced.computeIfAbsent(uid(event), key -> new HashSet<>()).add(id.getValue().toInstant());
      }
    }
    return replaced;
  }

  private static String uid(VEvent event) {
    return event.getUid() == null || event.getUid().getValue() == null
        ? ""
        : event.getUid().getValue();
  }

  private void event(
      VEvent event, TimezoneInfo zones, Map<String, Set<Instant>> replaced, String at) {
    String summary = event.getSummary() == null ? null : event.getSummary().getValue();
    boolean isOurs = EventPeople.own(event, CalendarFile.SUBJECT).isPresent();
    if (!isOurs && !mapping.isRead(summary)) {
      return;
    }
    EventPeople people = EventPeople.of(event, mapping);
    if (people.supervisees().isEmpty()) {
      strangers++;
      return;
    }
    if (people.supervisees().size() > 1) {
      problems.add(
          Problem.warning(
              at,
              "",
              "an event with "
                  + people.supervisees().size()
                  + " supervisees, which is no one-to-one session, not read",
              null));
      return;
    }
    DateStart start = event.getDateStart();
    if (start == null || start.getValue() == null) {
      problems.add(
          Problem.error(at, "", "an event without a date that can be read", "look at `DTSTART`"));
      return;
    }
    String subject = people.supervisees().iterator().next();
    for (Moment when : times(event, start.getValue(), zones, replaced)) {
      bookings.add(
          new Booking(
              subject,
              people.supervisor(),
              id(event, when),
              when,
              isCancelled(event),
              bookedOn(event),
              at));
    }
  }

  private static boolean isCancelled(VEvent event) {
    Status status = event.getStatus();
    return status != null && status.isCancelled();
  }

  /** The id that the event gives, or one that the same event gets each time. */
  private static String id(VEvent event, Moment when) {
    Optional<String> own = EventPeople.own(event, CalendarFile.SESSION);
    boolean isOne = event.getRecurrenceRule() == null && event.getRecurrenceId() == null;
    String day =
        event.getRecurrenceId() != null && event.getRecurrenceId().getValue() != null
            ? event.getRecurrenceId().getValue().toInstant().toString()
            : isOne ? "" : when.toString();
    return own.filter(id -> isOne).orElseGet(() -> "ics-" + Digest.shortHash(uid(event), day));
  }

  private @Nullable LocalDate bookedOn(VEvent event) {
    Date made =
        event.getCreated() != null
            ? event.getCreated().getValue()
            : event.getDateTimeStamp() == null ? null : event.getDateTimeStamp().getValue();
    return made == null ? null : made.toInstant().atZone(zone).toLocalDate();
  }

  /** The times of an event, one where it does not recur. */
  private List<Moment> times(
      VEvent event, ICalDate start, TimezoneInfo zones, Map<String, Set<Instant>> replaced) {
    if (event.getRecurrenceRule() == null && event.getRecurrenceDates().isEmpty()) {
      return List.of(moment(start, start));
    }
    Set<Instant> others =
        event.getRecurrenceId() == null ? replaced.getOrDefault(uid(event), Set.of()) : Set.of();
    LocalDate written = bookedOn(event);
    LocalDate first = moment(start, start).date();
    LocalDate until =
        (written == null || written.isBefore(first) ? first : written).plusYears(YEARS);
    List<Moment> times = new ArrayList<>();
    DateIterator each = event.getDateIterator(zone(event, zones));
    while (each.hasNext() && times.size() < MOST) {
      Date next = each.next();
      Moment when = moment(next, start);
      if (when.date().isAfter(until)) {
        break;
      }
      if (!others.contains(next.toInstant())) {
        times.add(when);
      }
    }
    return times;
  }

  /**
   * The zone in which an event recurs: its own, else that of the calendar's reading. The library
   * holds a whole day as its midnight in the zone of the machine, so that is where days recur.
   */
  private TimeZone zone(VEvent event, TimezoneInfo zones) {
    if (!event.getDateStart().getValue().hasTime()) {
      return TimeZone.getDefault();
    }
    TimezoneAssignment assigned = zones.getTimezone(event.getDateStart());
    return assigned == null ? TimeZone.getTimeZone(zone) : assigned.getTimeZone();
  }

  private Moment moment(Date date, ICalDate start) {
    return start.hasTime()
        ? Moment.of(date.toInstant().atZone(zone))
        : Moment.of(date.toInstant().atZone(ZoneId.systemDefault()).toLocalDate());
  }
}
