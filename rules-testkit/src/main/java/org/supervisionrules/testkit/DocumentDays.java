package org.supervisionrules.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.testkit.reference.ReferenceCalendar;

/** The days that a document speaks of, and the days that matter because of them. */
final class DocumentDays {

  private static final List<String> EVENT_DAYS =
      List.of("held", "on", "started", "ended", "recorded");
  private static final List<String> RECORD_DAYS = List.of("completed", "copyGiven");

  private final ZoneId zone;

  DocumentDays(JsonNode document) {
    String given = document.path("zone").textValue();
    this.zone = ZoneId.of(given == null ? "Europe/London" : given);
  }

  /** The day of a date or time in the zone of the document; null where the attribute is absent. */
  @Nullable LocalDate day(JsonNode node, String attribute) {
    String text = node.path(attribute).textValue();
    if (text == null) {
      return null;
    }
    LocalDate local = LocalDate.parse(text.substring(0, 10));
    String clock = text.substring(10);
    if (!clock.endsWith("Z") && !clock.contains("+") && !clock.contains("-")) {
      return local;
    }
    return OffsetDateTime.parse(text).atZoneSameInstant(zone).toLocalDate();
  }

  /** The latest day on which something in the histories has been done. */
  LocalDate latestDone(JsonNode document, LocalDate atLeast) {
    TreeSet<LocalDate> days = new TreeSet<>();
    days.add(atLeast);
    for (JsonNode history : document.path("histories")) {
      for (JsonNode event : history.path("events")) {
        EVENT_DAYS.forEach(name -> add(days, day(event, name)));
        RECORD_DAYS.forEach(name -> add(days, day(event.path("record"), name)));
      }
    }
    return days.last();
  }

  /** The base day and the days about which a result may change, the earliest first. */
  List<LocalDate> boundaries(JsonNode document, LocalDate base) {
    TreeSet<LocalDate> days = new TreeSet<>();
    days.add(base);
    LocalDate recordsFrom = day(document, "recordsFrom");
    add(days, recordsFrom, 0, 28);
    for (JsonNode history : document.path("histories")) {
      add(days, day(history, "recordsFrom"), 0, 28);
      add(days, day(history.path("carryIn"), "lastSession"), 28);
      history.path("periods").forEach(period -> addPeriod(days, period));
      history.path("events").forEach(event -> addEvent(days, event));
    }
    return new ArrayList<>(days);
  }

  private void addPeriod(Set<LocalDate> days, JsonNode period) {
    LocalDate from = day(period, "from");
    LocalDate to = day(period, "to");
    if (to != null && to.getYear() == 9999) {
      to = null;
    }
    add(days, from);
    add(days, to);
    switch (period.path("type").textValue()) {
      case "employment" -> {
        if (to != null) {
          add(days, to.plusYears(6), 0, 90);
        }
      }
      case "hold" -> add(days, to, 1, 91);
      case "case" -> {
        add(days, from, 84);
        add(days, day(period, "lastReviewed"), 84);
      }
      case "asye" -> {
        if (from != null) {
          add(days, from.plusMonths(6));
          add(days, from.plusMonths(12).minusDays(1));
        }
      }
      default -> add(days, from, 14, 28);
    }
  }

  private void addEvent(Set<LocalDate> days, JsonNode event) {
    EVENT_DAYS.forEach(name -> add(days, day(event, name)));
    RECORD_DAYS.forEach(name -> add(days, day(event.path("record"), name)));
    LocalDate held = day(event, "held");
    LocalDate planned = day(event, "planned");
    add(days, held, 14, 28, 84);
    add(days, planned);
    add(days, day(event, "ended"), 1);
    add(days, day(event, "started"), 1);
    for (LocalDate start : new @Nullable LocalDate[] {held, planned}) {
      if (start != null) {
        add(days, ReferenceCalendar.plusWorkingDays(start, 5));
      }
    }
  }

  private static void add(Set<LocalDate> days, @Nullable LocalDate day) {
    add(days, day, 0);
  }

  private static void add(Set<LocalDate> days, @Nullable LocalDate day, int... later) {
    if (day != null) {
      for (int offset : later) {
        days.add(day.plusDays(offset));
      }
    }
  }
}
