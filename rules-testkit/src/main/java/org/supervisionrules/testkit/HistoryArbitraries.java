package org.supervisionrules.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/**
 * Random documents in {@code supervision-history/1} that are valid and lie close to the boundaries
 * of the readings: a session on the due date or a day off it, an absence of 9, 10 or 11 working
 * days, a meeting at a change of the clocks, a T about the next due date.
 *
 * <p>Everything is composed of jqwik arbitraries, so a falsified property shrinks to few and plain
 * events.
 */
public final class HistoryArbitraries {

  private static final List<String> TYPES =
      List.of(
          "session",
          "unit-meeting",
          "observation",
          "disposal",
          "asye-review",
          "employment",
          "role",
          "absence");

  private HistoryArbitraries() {}

  /** Documents of one to three histories of any kind, and the day as of which to judge each. */
  public static Arbitrary<Submission> submissions() {
    return submissions(anyHistory(), 3, givens());
  }

  /** The same, as documents of one subject in social work or another role. */
  public static Arbitrary<Submission> supervisedStaff() {
    return submissions(supervisedHistory(), 1, givens());
  }

  /** The same, of one subject with part-time periods, most with an agreed interval. */
  public static Arbitrary<Submission> partTimeStaff() {
    return submissions(partTimeHistory(), 1, givens());
  }

  /** The same, of one subject with an ASYE, reviews and observations. */
  public static Arbitrary<Submission> asyeStaff() {
    return submissions(asyeHistory(), 1, givens());
  }

  /** The same, of one subject with cases. */
  public static Arbitrary<Submission> caseHolders() {
    return submissions(caseHistory(), 1, givens());
  }

  /** The same, of one subject who has left or is about to. */
  public static Arbitrary<Submission> leavers() {
    return submissions(leaverHistory(), 1, givens());
  }

  /** The same, of one unit with meetings. */
  public static Arbitrary<Submission> units() {
    return submissions(unitHistory(), 1, givens());
  }

  /** Documents of one to three histories that say themselves as of which day they are. */
  public static Arbitrary<JsonNode> documents() {
    return submissions(anyHistory(), 3, Arbitraries.just(DocumentSketch.Given.BY_THE_DOCUMENT))
        .map(Submission::document);
  }

  private record History(String kind, Part part, int turn) {}

  private record Header(@Nullable Integer recordsFrom, List<String> complete, String zone) {

    void write(ObjectNode document, LocalDate base) {
      document.put("format", "supervision-history/1");
      if (recordsFrom != null) {
        document.put("recordsFrom", base.plusDays(recordsFrom).toString());
      }
      if (!zone.isEmpty()) {
        document.put("zone", zone);
      }
      if (!complete.contains("")) {
        var list = document.putArray("complete");
        complete.forEach(list::add);
      }
    }
  }

  private static Arbitrary<Submission> submissions(
      Arbitrary<History> history, int most, Arbitrary<DocumentSketch.Given> givens) {
    return Combinators.combine(
            BaseDays.any(),
            history.list().ofMinSize(1).ofMaxSize(most),
            headers(),
            furtherSessions(),
            asOfs(givens))
        .as(
            (base, histories, header, further, asOf) ->
                DocumentSketch.finish(draw(base, histories, header), base, further, asOf))
        .withoutEdgeCases();
  }

  private static ObjectNode draw(LocalDate base, List<History> histories, Header header) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    header.write(document, base);
    var list = document.putArray("histories");
    for (int i = 0; i < histories.size(); i++) {
      History history = histories.get(i);
      HistorySketch sketch = new HistorySketch("S" + (i + 1), history.kind(), base);
      history.part().drawOn(sketch);
      list.add(sketch.toJson(history.turn()));
    }
    return document;
  }

  private static Arbitrary<Header> headers() {
    Arbitrary<Integer> recordsFrom =
        Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.of(0, 1, -1, -200)),
            Tuple.of(1, Arbitraries.integers().between(-50, 100)));
    Arbitrary<List<String>> complete =
        Arbitraries.frequency(
            Tuple.of(4, List.of("")),
            Tuple.of(4, TYPES),
            Tuple.of(1, List.of("unit-meeting")),
            Tuple.of(1, List.of("disposal", "session")),
            Tuple.of(1, List.of("observation")),
            Tuple.of(1, List.of()));
    Arbitrary<String> zones =
        Arbitraries.frequency(
            Tuple.of(8, ""),
            Tuple.of(1, "Europe/London"),
            Tuple.of(1, "Asia/Tokyo"),
            Tuple.of(1, "America/New_York"));
    return Combinators.combine(recordsFrom.injectNull(0.7), complete, zones).as(Header::new);
  }

  private static Arbitrary<List<DocumentSketch.FurtherSession>> furtherSessions() {
    Arbitrary<DocumentSketch.FurtherSession> one =
        Combinators.combine(Arbitraries.integers().between(0, 9), deltas())
            .as(DocumentSketch.FurtherSession::new);
    return Arbitraries.frequencyOf(
        Tuple.of(1, one.list().ofSize(0)), Tuple.of(1, one.list().ofMinSize(1).ofMaxSize(3)));
  }

  private static Arbitrary<DocumentSketch.AsOf> asOfs(Arbitrary<DocumentSketch.Given> givens) {
    return Combinators.combine(
            Arbitraries.integers().between(0, 999), deltas(), Arbitraries.of(false, true), givens)
        .as(DocumentSketch.AsOf::new);
  }

  private static Arbitrary<Integer> deltas() {
    return Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(2, 1), Tuple.of(2, -1));
  }

  private static Arbitrary<DocumentSketch.Given> givens() {
    return Arbitraries.frequency(
        Tuple.of(5, DocumentSketch.Given.BY_THE_DOCUMENT),
        Tuple.of(4, DocumentSketch.Given.EARLIER_THAN_THE_DOCUMENT),
        Tuple.of(1, DocumentSketch.Given.BY_THE_CALLER),
        Tuple.of(1, DocumentSketch.Given.LATER_THAN_THE_DOCUMENT));
  }

  private static Arbitrary<History> anyHistory() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, supervisedHistory()),
        Tuple.of(3, partTimeHistory()),
        Tuple.of(5, asyeHistory()),
        Tuple.of(3, caseHistory()),
        Tuple.of(3, leaverHistory()),
        Tuple.of(3, unitHistory()));
  }

  private static Arbitrary<History> supervisedHistory() {
    return staff(
        List.of(
            PeriodParts.employments(),
            PeriodParts.roles("social-worker", "family-worker", "csw", "clinician", "teacher"),
            PeriodParts.absences(0),
            SessionParts.sessions(Arbitraries.of(28, 28, 14), 8),
            PeriodParts.recordsBegin()));
  }

  private static Arbitrary<History> partTimeHistory() {
    return staff(
        List.of(
            PeriodParts.employments(),
            PeriodParts.roles("support-worker", "senior-practitioner"),
            PeriodParts.partTimes(1),
            sometimes(PeriodParts.absences(1)),
            SessionParts.sessions(Arbitraries.of(14, 7, 28, 42, 10), 8),
            PeriodParts.recordsBegin()));
  }

  private static Arbitrary<History> asyeHistory() {
    return staff(
        List.of(
            sometimes(PeriodParts.employments()),
            sometimes(PeriodParts.roles("social-worker", "youth-worker")),
            AsyeParts.asye(),
            sometimes(PeriodParts.absences(1)),
            SessionParts.sessions(Arbitraries.of(14, 14, 28), 12),
            sometimes(PeriodParts.recordsBegin())));
  }

  private static Arbitrary<History> caseHistory() {
    return staff(
        List.of(
            sometimes(PeriodParts.employments()),
            CaseParts.cases(),
            sometimes(PeriodParts.absences(1)),
            SessionParts.sessions(Arbitraries.of(84, 28, 42), 6),
            PeriodParts.recordsBegin()));
  }

  private static Arbitrary<History> leaverHistory() {
    return staff(
        List.of(
            LeaverParts.leavers(),
            sometimes(PeriodParts.roles("group-manager", "other-staff")),
            SessionParts.sessions(Arbitraries.of(28), 2)));
  }

  private static Arbitrary<History> unitHistory() {
    return Combinators.combine(MeetingParts.meetings(), turns())
        .as((meetings, turn) -> new History("unit", meetings, turn));
  }

  private static Arbitrary<Part> sometimes(Arbitrary<Part> part) {
    return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(Part.NOTHING)), Tuple.of(1, part));
  }

  private static Arbitrary<History> staff(List<Arbitrary<Part>> parts) {
    Arbitrary<Part> all =
        Combinators.combine(parts).as(drawn -> drawn.stream().reduce(Part.NOTHING, Part::and));
    return Combinators.combine(all, turns()).as((part, turn) -> new History("staff", part, turn));
  }

  /** Events come in any order: turned round, and backwards where negative. */
  private static Arbitrary<Integer> turns() {
    return Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.just(0)), Tuple.of(1, Arbitraries.integers().between(-7, 7)));
  }
}
