package org.supervisionrules.testkit.draft;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.supervisionrules.history.History;
import org.supervisionrules.history.HistoryBuilder;
import org.supervisionrules.history.InvalidHistoryException;
import org.supervisionrules.policy.Policy;

/**
 * A history as it would be written, and the day as of which it is judged. Immutable.
 *
 * <p>Values are texts, numbers, flags, lists and maps, as in a file: {@code {type: session, held:
 * 2026-02-02}}. Nothing is checked before {@link #history} is asked for.
 *
 * @param subject the id of the subject
 * @param kind its kind: {@code staff}
 * @param asOf the day as of which it is judged, inclusive
 * @param frame what else is said of the history as a whole: {@code complete}, {@code recordsFrom},
 *     {@code carryIn}
 * @param periods its periods, each with {@code type} and {@code from}
 * @param events its events, each with {@code type}
 */
public record Draft(
    String subject,
    String kind,
    LocalDate asOf,
    Map<String, Object> frame,
    List<Map<String, Object>> periods,
    List<Map<String, Object>> events) {
  public Draft {
    frame = Collections.unmodifiableMap(new LinkedHashMap<>(frame));
    periods = copy(periods);
    events = copy(events);
  }

  private static List<Map<String, Object>> copy(List<Map<String, Object>> entries) {
    List<Map<String, Object>> copies = new ArrayList<>();
    for (Map<String, Object> entry : entries) {
      copies.add(Collections.unmodifiableMap(new LinkedHashMap<>(entry)));
    }
    return Collections.unmodifiableList(copies);
  }

  /** A history written out again, to be judged as of a day. */
  public static Draft of(History history, LocalDate asOf) {
    return new Written(history).draft(asOf);
  }

  /**
   * The history, read with a policy's words.
   *
   * @throws InvalidHistoryException where it is not a valid one
   */
  public History history(Policy policy) {
    HistoryBuilder builder = History.builder(policy.vocabulary(), subject, kind);
    builder.zone(policy.calendar().zone());
    frame.forEach((key, value) -> say(builder, key, value));
    for (Map<String, Object> period : periods) {
      Map<String, Object> rest = new LinkedHashMap<>(period);
      String type = String.valueOf(rest.remove("type"));
      String from = String.valueOf(rest.remove("from"));
      Object to = rest.remove("to");
      builder.period(type, from, to == null ? null : to.toString(), rest);
    }
    for (Map<String, Object> event : events) {
      Map<String, Object> rest = new LinkedHashMap<>(event);
      builder.event(String.valueOf(rest.remove("type")), rest);
    }
    return builder.build();
  }

  /** The history, where it is a valid one. */
  public Optional<History> valid(Policy policy) {
    try {
      return Optional.of(history(policy));
    } catch (InvalidHistoryException e) {
      return Optional.empty();
    }
  }

  private static void say(HistoryBuilder builder, String key, Object value) {
    switch (key) {
      case "complete" -> builder.complete(texts(value).toArray(new String[0]));
      case "recordsFrom" -> builder.recordsFrom(value.toString());
      case "asOf" -> builder.asOf(value.toString());
      case "zone" -> builder.zone(ZoneId.of(value.toString()));
      case "carryIn" ->
          ((Map<?, ?>) value)
              .forEach((name, date) -> builder.carryIn(String.valueOf(name), String.valueOf(date)));
      default -> throw new IllegalArgumentException("unknown key " + key);
    }
  }

  private static List<String> texts(Object list) {
    return ((List<?>) list).stream().map(String::valueOf).toList();
  }

  /** The same, judged as of another day. */
  public Draft asOf(LocalDate day) {
    return new Draft(subject, kind, day, frame, periods, events);
  }

  /** The same with other things said of the history as a whole. */
  public Draft framed(Map<String, Object> other) {
    return new Draft(subject, kind, asOf, other, periods, events);
  }

  /** The same with other periods and events. */
  public Draft with(List<Map<String, Object>> otherPeriods, List<Map<String, Object>> otherEvents) {
    return new Draft(subject, kind, asOf, frame, otherPeriods, otherEvents);
  }

  /** The same with one event more, at the end. */
  public Draft plus(Map<String, Object> event) {
    List<Map<String, Object>> more = new ArrayList<>(events);
    more.add(event);
    return with(periods, more);
  }

  /** The same with periods and events the other way round. */
  public Draft reversed() {
    List<Map<String, Object>> otherPeriods = new ArrayList<>(periods);
    List<Map<String, Object>> otherEvents = new ArrayList<>(events);
    Collections.reverse(otherPeriods);
    Collections.reverse(otherEvents);
    return with(otherPeriods, otherEvents);
  }

  /** The same with periods and events in another order. */
  public Draft shuffled(Random random) {
    List<Map<String, Object>> otherPeriods = new ArrayList<>(periods);
    List<Map<String, Object>> otherEvents = new ArrayList<>(events);
    Collections.shuffle(otherPeriods, random);
    Collections.shuffle(otherEvents, random);
    return with(otherPeriods, otherEvents);
  }

  /** Every day that is named anywhere in it, in order, the as-of day left out. */
  public List<LocalDate> days() {
    Set<LocalDate> days = new TreeSet<>();
    Dates.collect(frame, days);
    periods.forEach(each -> Dates.collect(each, days));
    events.forEach(each -> Dates.collect(each, days));
    return List.copyOf(days);
  }

  /** As a case, ready to be put under {@code cases:} of a file of cases. */
  @Override
  public String toString() {
    return CaseText.of(this, "a history", Map.of());
  }
}
