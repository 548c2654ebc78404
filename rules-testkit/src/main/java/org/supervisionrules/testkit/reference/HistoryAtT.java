package org.supervisionrules.testkit.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One history as it is known at T ({@code readings.md}, "What exists at T").
 *
 * <p>An event dated after T is left out, an attribute dated after T too. Periods are all there:
 * their ends are known, and a period that begins after T may continue a run.
 */
final class HistoryAtT {

  /** From when the pack that defines the requirements is in force. */
  private static final LocalDate EFFECTIVE_FROM = LocalDate.of(2017, 10, 1);

  /** Later than the last boundary of any period by more than any phase of an ASYE. */
  private static final int DAYS_BEYOND_THE_LAST_DATE = 400;

  private final String subject;
  private final String kind;
  private final Header header;
  private final @Nullable LocalDate ownRecordsFrom;
  private final @Nullable LocalDate carriedIn;
  private final Set<String> complete;
  private final Map<String, List<Period>> periods = new TreeMap<>();
  private final List<Session> allSessions = new ArrayList<>();
  private final List<Session> sessions;
  private final List<Meeting> meetings = new ArrayList<>();
  private final List<DatedEvent> others = new ArrayList<>();

  HistoryAtT(JsonNode history, String place, Header header) {
    this.header = header;
    this.subject = history.path("subject").path("id").textValue();
    String givenKind = history.path("subject").path("kind").textValue();
    this.kind = givenKind == null ? "staff" : givenKind;
    this.ownRecordsFrom = Header.date(history, "recordsFrom");
    this.carriedIn = Header.date(history.path("carryIn"), "lastSession");
    this.complete =
        history.has("complete") ? Header.words(history.path("complete")) : header.complete();
    for (JsonNode node : history.path("periods")) {
      Period period = Period.of(node);
      periods.computeIfAbsent(period.type(), type -> new ArrayList<>()).add(period);
    }
    int index = 0;
    for (JsonNode event : history.path("events")) {
      addEvent(event, place + "/events/" + index);
      index++;
    }
    this.sessions =
        allSessions.stream()
            .filter(session -> !session.date().isAfter(header.asOf()))
            .map(session -> session.knownAt(header.asOf()))
            .toList();
  }

  private void addEvent(JsonNode event, String place) {
    String type = event.path("type").textValue();
    if (type.equals("session")) {
      allSessions.add(Session.of(event, place, header.zone()));
    } else if (type.equals("unit-meeting")) {
      Meeting meeting = Meeting.of(event, place, header.zone());
      if (meeting.from() != null && !meeting.from().day().isAfter(asOf())) {
        meetings.add(meeting.knownAt(asOf()));
      }
    } else {
      String on = event.path("on").textValue();
      if (on != null && !LocalDate.parse(on).isAfter(asOf())) {
        others.add(new DatedEvent(type, LocalDate.parse(on), event));
      }
    }
  }

  String subject() {
    return subject;
  }

  boolean isStaff() {
    return kind.equals("staff");
  }

  boolean isUnit() {
    return kind.equals("unit");
  }

  LocalDate asOf() {
    return header.asOf();
  }

  boolean isComplete(String type) {
    return complete.contains(type);
  }

  /** What came just before the records, where it is said. */
  @Nullable LocalDate carriedIn() {
    return carriedIn;
  }

  /**
   * The first day that is judged: {@code recordsFrom} (the history's own, else the document's, else
   * {@code carryIn.lastSession}), and never before the pack was in force.
   */
  LocalDate judgedFrom() {
    LocalDate records = ownRecordsFrom != null ? ownRecordsFrom : header.recordsFrom();
    if (records == null) {
      records = carriedIn;
    }
    return records == null || records.isBefore(EFFECTIVE_FROM) ? EFFECTIVE_FROM : records;
  }

  /** The held sessions up to T and the others planned up to T. */
  List<Session> sessions() {
    return sessions;
  }

  List<Session> heldOneToOnes() {
    return sessions.stream().filter(Session::isHeldOneToOne).toList();
  }

  /**
   * Every session of the submission, also those after T: a chain of reconvening holds there too.
   */
  List<Session> allSessions() {
    return Collections.unmodifiableList(allSessions);
  }

  List<Meeting> meetings() {
    return Collections.unmodifiableList(meetings);
  }

  /** The events of a type that are dated by {@code on}, the earliest first. */
  List<DatedEvent> events(String type) {
    return others.stream()
        .filter(event -> event.is(type))
        .sorted((one, other) -> one.on().compareTo(other.on()))
        .toList();
  }

  List<Period> periods(String type) {
    return Collections.unmodifiableList(periods.getOrDefault(type, List.of()));
  }

  boolean isIn(String type, LocalDate day) {
    for (Period period : periods(type)) {
      if (period.days().covers(day)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the subject is employed on a day; always, where no employment is given at all. */
  boolean isEmployed(LocalDate day) {
    return periods("employment").isEmpty() || isIn("employment", day);
  }

  /** The end of the last employment: {@link Span#OPEN} where one is open, null without any. */
  @Nullable LocalDate endOfLastEmployment() {
    return periods("employment").stream()
        .map(period -> period.days().to())
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  /** Whether the last employment ends before a day. */
  boolean leavesBefore(LocalDate day) {
    LocalDate end = endOfLastEmployment();
    return end != null && end.isBefore(day);
  }

  /** The runs of days of periods of a type; overlapping and adjoining ones are one. */
  List<Span> runsOf(String type) {
    return runs(day -> isIn(type, day));
  }

  /** The runs of days on which something holds that only periods and events up to T decide. */
  List<Span> runs(Predicate<LocalDate> holds) {
    if (periods.isEmpty()) {
      return List.of();
    }
    LocalDate first = Span.OPEN;
    LocalDate last = asOf();
    for (List<Period> ofOneType : periods.values()) {
      for (Period period : ofOneType) {
        Span days = period.days();
        first = days.from().isBefore(first) ? days.from() : first;
        last = days.from().isAfter(last) ? days.from() : last;
        last = !days.isOpen() && days.to().isAfter(last) ? days.to() : last;
      }
    }
    return Span.runs(holds, first, last.plusDays(DAYS_BEYOND_THE_LAST_DATE));
  }
}
