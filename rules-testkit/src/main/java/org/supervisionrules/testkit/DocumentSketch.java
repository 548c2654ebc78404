package org.supervisionrules.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.testkit.reference.ReferenceEvaluator;
import org.supervisionrules.testkit.reference.ReferenceFinding;
import org.supervisionrules.testkit.reference.ReferenceResult;

/** Puts drawn histories into a document and chooses the day as of which it is judged. */
final class DocumentSketch {

  /** What a session reconvenes that took place before the records begin. */
  static final String NOT_SUBMITTED = "not-submitted";

  /** The requirements that a further one-to-one session can meet. */
  private static final Set<String> MET_BY_A_SESSION =
      Set.of(
          "asye-supervision-first-phase",
          "asye-supervision-after-review",
          "social-work-supervision",
          "other-staff-supervision",
          "part-time-supervision",
          "case-review");

  private DocumentSketch() {}

  /** How T is given. */
  enum Given {
    /** The document is of that day. */
    BY_THE_DOCUMENT,
    /** The document is of a later day, and the caller looks back. */
    EARLIER_THAN_THE_DOCUMENT,
    /** Only the caller says it. */
    BY_THE_CALLER,
    /** The document is of that day, and the caller asks for a later one. */
    LATER_THAN_THE_DOCUMENT
  }

  /**
   * How T is chosen.
   *
   * @param pick which of the days that matter
   * @param delta so many days later
   * @param nextDue whether to go on from there to a day that is due then
   */
  record AsOf(int pick, int delta, boolean nextDue, Given given) {}

  /**
   * A further session about a day that is due.
   *
   * @param pick which of the days that are due
   * @param delta so many days later
   */
  record FurtherSession(int pick, int delta) {}

  static Submission finish(
      ObjectNode document, LocalDate base, List<FurtherSession> further, AsOf asOf) {
    keepReferences(document);
    DocumentDays days = new DocumentDays(document);
    LocalDate day = choose(days.boundaries(document, base), asOf.pick()).plusDays(asOf.delta());
    for (FurtherSession session : further) {
      addSession(document, day, session);
    }
    if (asOf.nextDue()) {
      List<LocalDate> due = new ArrayList<>();
      for (ReferenceResult result : ReferenceEvaluator.evaluate(document, day)) {
        result.findings().forEach(finding -> dueDay(finding).ifPresent(due::add));
      }
      due.sort(Comparator.naturalOrder());
      day = due.isEmpty() ? day : choose(due, asOf.pick()).plusDays(asOf.delta());
    }
    return switch (asOf.given()) {
      case BY_THE_CALLER -> new Submission(document, day);
      case EARLIER_THAN_THE_DOCUMENT -> {
        document.put("asOf", days.latestDone(document, day).toString());
        yield new Submission(document, day);
      }
      case BY_THE_DOCUMENT -> {
        cut(document, day, days);
        document.put("asOf", day.toString());
        yield new Submission(document, null);
      }
      case LATER_THAN_THE_DOCUMENT -> {
        cut(document, day, days);
        document.put("asOf", day.toString());
        yield new Submission(document, day.plusDays(100));
      }
    };
  }

  /** Every other pick is of the later half, where more has happened. */
  private static LocalDate choose(List<LocalDate> days, int pick) {
    int earliest = pick % 2 == 0 ? 0 : days.size() / 2;
    return days.get(earliest + pick / 2 % (days.size() - earliest));
  }

  private static Optional<LocalDate> dueDay(ReferenceFinding finding) {
    return Optional.ofNullable(finding.due()).map(due -> LocalDate.parse(due.substring(0, 10)));
  }

  /** Adds a session about a due date that is open at T, so that pauses and hand-over are met. */
  private static void addSession(ObjectNode document, LocalDate day, FurtherSession further) {
    List<ReferenceResult> results = ReferenceEvaluator.evaluate(document, day);
    List<Integer> histories = new ArrayList<>();
    List<LocalDate> due = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      ReferenceResult result = results.get(i);
      if (MET_BY_A_SESSION.contains(result.requirement())) {
        for (ReferenceFinding finding : result.findings()) {
          if (finding.actual() == null && finding.due() != null) {
            histories.add(i / ReferenceEvaluator.REQUIREMENTS.size());
            due.add(LocalDate.parse(finding.due()));
          }
        }
      }
    }
    if (due.isEmpty()) {
      return;
    }
    int chosen = further.pick() % due.size();
    ArrayNode events = document.withArray("/histories/" + histories.get(chosen) + "/events");
    ObjectNode session = events.addObject();
    session.put("type", "session").put("id", "f" + events.size());
    session.put("held", due.get(chosen).plusDays(further.delta()).toString());
    session.withArray("/cases").addObject().put("case", "C1");
  }

  /** Leaves out what had not been done by the day of the document. */
  private static void cut(ObjectNode document, LocalDate day, DocumentDays days) {
    for (JsonNode history : document.path("histories")) {
      var events = ((ArrayNode) history.path("events")).elements();
      while (events.hasNext()) {
        ObjectNode event = (ObjectNode) events.next();
        LocalDate ended = days.day(event, "ended");
        if (isAfter(days.day(event, "held"), day)
            || isAfter(days.day(event, "on"), day)
            || isAfter(ended != null ? ended : days.day(event, "started"), day)) {
          events.remove();
          continue;
        }
        if (isAfter(days.day(event, "recorded"), day)) {
          event.remove(List.of("recorded", "recordedOn"));
        }
        if (event.path("record") instanceof ObjectNode record) {
          for (String name : List.of("completed", "copyGiven")) {
            if (isAfter(days.day(record, name), day)) {
              record.remove(name);
            }
          }
        }
      }
    }
    keepReferences(document);
  }

  private static boolean isAfter(@Nullable LocalDate done, LocalDate day) {
    return done != null && done.isAfter(day);
  }

  /** A session may reconvene one that is not submitted only where it is said when records begin. */
  private static void keepReferences(ObjectNode document) {
    for (JsonNode history : document.path("histories")) {
      if (document.has("recordsFrom") || history.has("recordsFrom")) {
        continue;
      }
      TreeSet<String> ids = new TreeSet<>();
      history.path("events").forEach(event -> ids.add(event.path("id").textValue()));
      for (JsonNode event : history.path("events")) {
        String named = event.path("reconvenes").textValue();
        if (named != null && !ids.contains(named)) {
          ((ObjectNode) event).remove("reconvenes");
        }
      }
    }
  }
}
