package org.supervisionrules.benchmarks;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** One document under way: its periods, and its events with the day by which they are sorted. */
final class Sketch {
  static final LocalDate BEGIN = LocalDate.of(2025, 8, 1);
  static final LocalDate END = LocalDate.of(2026, 10, 1);
  static final int EVENTS = 100;

  final Random random;
  private final String subject;
  private final String kind;
  private final ArrayNode periods = JsonNodeFactory.instance.arrayNode();
  private final List<Dated> events = new ArrayList<>();

  private record Dated(LocalDate day, ObjectNode event) {}

  Sketch(String subject, String kind, int seed) {
    this.subject = subject;
    this.kind = kind;
    this.random = new Random(seed * 7_919L + kind.length());
  }

  ObjectNode period(String type, LocalDate from) {
    return periods.addObject().put("type", type).put("from", from.toString());
  }

  /** An event with an id of its own; nothing else is given yet. */
  ObjectNode event(String type, LocalDate day) {
    ObjectNode event = JsonNodeFactory.instance.objectNode();
    event.put("type", type).put("id", "e" + (events.size() + 1));
    events.add(new Dated(day, event));
    return event;
  }

  int events() {
    return events.size();
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** A number from one to another, both included. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** A day of the 14 months that is no weekend. */
  LocalDate anyDay() {
    return weekday(BEGIN.plusDays(random.nextInt(420)));
  }

  /** The day itself, or the Monday after a weekend. */
  static LocalDate weekday(LocalDate day) {
    LocalDate at = day;
    while (at.getDayOfWeek() == DayOfWeek.SATURDAY || at.getDayOfWeek() == DayOfWeek.SUNDAY) {
      at = at.plusDays(1);
    }
    return at;
  }

  /** The document, its events in the order of an export: by day. */
  ObjectNode document() {
    return document(BEGIN);
  }

  /** The document, with records from a day on. */
  ObjectNode document(LocalDate recordsFrom) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("format", "supervision-history/1");
    document.put("asOf", END.toString()).put("recordsFrom", recordsFrom.toString());
    ObjectNode history = document.putArray("histories").addObject();
    history.putObject("subject").put("id", subject).put("kind", kind);
    history.set("periods", periods);
    ArrayNode list = history.putArray("events");
    events.stream()
        .sorted(Comparator.comparing(Dated::day))
        .forEach(dated -> list.add(dated.event()));
    return document;
  }
}
