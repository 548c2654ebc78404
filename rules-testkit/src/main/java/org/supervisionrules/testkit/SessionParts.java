package org.supervisionrules.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.supervisionrules.testkit.reference.ReferenceCalendar;

/** Sessions one after the other, each an interval and a day more or less after the last. */
final class SessionParts {

  private static final int RECONVENE_WITHIN = 5;

  private SessionParts() {}

  private enum Kind {
    HELD,
    RECONVENED,
    RECONVENED_OVER_A_CHAIN,
    RECONVENED_EARLY,
    LEFT_OPEN,
    LEFT_OPEN_AFTER_A_CHAIN,
    RECONVENES_NOTHING_KNOWN,
    BOOKED,
    OF_ANOTHER_FORM
  }

  private enum Written {
    NOT,
    IN_SESSION,
    LATER_AND_COPIED,
    LATER_AND_NOT_COPIED,
    COPIED,
    WITHOUT_DATES
  }

  private record Step(
      Kind kind, int delta, int around, Written written, int cases, boolean cancelled) {}

  /** Sessions at an interval of some days. */
  static Arbitrary<Part> sessions(Arbitrary<Integer> intervals, int most) {
    return Combinators.combine(
            steps().list().ofMaxSize(most),
            intervals,
            Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(1, 1), Tuple.of(1, -28)))
        .as(
            (steps, interval, start) ->
                sketch -> {
                  LocalDate last = sketch.day(start);
                  for (Step step : steps) {
                    last = draw(step, last.plusDays(interval + step.delta()), last, sketch);
                  }
                });
  }

  private static Arbitrary<Step> steps() {
    return Combinators.combine(
            Arbitraries.frequency(
                Tuple.of(10, Kind.HELD),
                Tuple.of(4, Kind.RECONVENED),
                Tuple.of(2, Kind.RECONVENED_OVER_A_CHAIN),
                Tuple.of(1, Kind.RECONVENED_EARLY),
                Tuple.of(2, Kind.LEFT_OPEN),
                Tuple.of(1, Kind.LEFT_OPEN_AFTER_A_CHAIN),
                Tuple.of(1, Kind.RECONVENES_NOTHING_KNOWN),
                Tuple.of(1, Kind.BOOKED),
                Tuple.of(1, Kind.OF_ANOTHER_FORM)),
            Arbitraries.frequency(
                Tuple.of(6, 0),
                Tuple.of(3, -1),
                Tuple.of(2, 1),
                Tuple.of(1, -7),
                Tuple.of(1, 5),
                Tuple.of(1, 60)),
            Arbitraries.frequency(
                Tuple.of(3, 0), Tuple.of(2, 1), Tuple.of(2, -1), Tuple.of(1, -3), Tuple.of(1, 8)),
            Arbitraries.frequency(
                Tuple.of(6, Written.NOT),
                Tuple.of(1, Written.IN_SESSION),
                Tuple.of(3, Written.LATER_AND_COPIED),
                Tuple.of(1, Written.LATER_AND_NOT_COPIED),
                Tuple.of(1, Written.COPIED),
                Tuple.of(1, Written.WITHOUT_DATES)),
            Arbitraries.integers().between(0, 3),
            Arbitraries.of(false, true))
        .as(Step::new);
  }

  /** Draws a step and says from which day the next one counts. */
  private static LocalDate draw(
      Step step, LocalDate planned, LocalDate last, HistorySketch sketch) {
    LocalDate limit = ReferenceCalendar.plusWorkingDays(planned, RECONVENE_WITHIN);
    LocalDate again = limit.plusDays(step.around());
    switch (step.kind()) {
      case HELD -> {
        held(planned, step, sketch);
        return planned;
      }
      case RECONVENED -> {
        String first = notHeld(planned, step, sketch);
        held(again, step, sketch).put("reconvenes", first);
        return again;
      }
      case RECONVENED_OVER_A_CHAIN -> {
        String link = chain(planned, step, sketch);
        held(again, step, sketch).put("reconvenes", link);
        return again;
      }
      case RECONVENED_EARLY -> {
        String first = notHeld(planned, step, sketch);
        LocalDate early = planned.minusDays(2);
        held(early, step, sketch).put("reconvenes", first);
        return early;
      }
      case LEFT_OPEN -> {
        notHeld(planned, step, sketch);
        return last;
      }
      case LEFT_OPEN_AFTER_A_CHAIN -> {
        chain(planned, step, sketch);
        return planned;
      }
      case RECONVENES_NOTHING_KNOWN -> {
        held(again, step, sketch).put("reconvenes", DocumentSketch.NOT_SUBMITTED);
        return again;
      }
      case BOOKED -> {
        sketch.event("session").put("status", "planned").put("planned", planned.toString());
        return last;
      }
      case OF_ANOTHER_FORM -> {
        String form = step.cancelled() ? "group" : "clinical";
        held(planned, step, sketch).put("form", form);
        return last;
      }
    }
    throw new IllegalStateException("a step of another kind");
  }

  private static ObjectNode held(LocalDate day, Step step, HistorySketch sketch) {
    ObjectNode session = sketch.heldSession(day);
    if (step.cancelled()) {
      // The default says the same.
      session.remove("status");
    }
    name(step.cases(), session);
    write(step, day, session);
    return session;
  }

  private static String notHeld(LocalDate planned, Step step, HistorySketch sketch) {
    ObjectNode session = sketch.event("session");
    session.put("status", step.cancelled() ? "cancelled" : "postponed");
    session.put("planned", planned.toString());
    return session.path("id").textValue();
  }

  /** Postponed, and postponed again to a day that may lie after the one on which it was held. */
  private static String chain(LocalDate planned, Step step, HistorySketch sketch) {
    String previous = notHeld(planned, step, sketch);
    for (int link = 1; link <= 1 + step.cases() % 2; link++) {
      String next = notHeld(planned.plusDays(4L * link * link), step, sketch);
      sketch.lastEvent().put("reconvenes", previous);
      previous = next;
    }
    return previous;
  }

  /** Cases C1 and C2, by the bits of a number. */
  private static void name(int cases, ObjectNode session) {
    for (int bit = 0; bit < 2; bit++) {
      if ((cases & (1 << bit)) != 0) {
        session
            .withArray("/cases")
            .addObject()
            .put("case", "C" + (bit + 1))
            .put("depth", bit == 0 ? "brief" : "in-depth");
      }
    }
  }

  private static void write(Step step, LocalDate held, ObjectNode session) {
    if (step.written() == Written.NOT) {
      return;
    }
    ObjectNode record = session.putObject("record");
    LocalDate limit = ReferenceCalendar.plusWorkingDays(held, RECONVENE_WITHIN);
    String given = limit.plusDays(step.around()).toString();
    switch (step.written()) {
      case IN_SESSION -> record.put("completed", held.toString());
      case LATER_AND_COPIED ->
          record.put("completed", held.plusDays(1).toString()).put("copyGiven", given);
      case LATER_AND_NOT_COPIED -> record.put("completed", held.plusDays(2).toString());
      case COPIED -> record.put("copyGiven", given);
      default -> record.put("system", "ics");
    }
  }
}
