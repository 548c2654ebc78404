package org.supervisionrules.benchmarks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A social worker over nine years with any number of events, spread evenly: four of ten are
 * one-to-one sessions, of which one in ten was postponed and reconvened; the rest is group and ad
 * hoc supervision. There is a case for every 25 events, held for a year.
 */
final class LongSketch {
  private static final LocalDate JOINED = LocalDate.of(2017, 10, 2);
  private static final int EVENTS_A_CASE = 25;
  private static final int CASES_A_SESSION = 4;

  private LongSketch() {}

  static ObjectNode draw(int events) {
    Sketch sketch = new Sketch("L-" + events, "staff", events);
    sketch.period("employment", JOINED).put("contract", "permanent");
    sketch.period("role", JOINED).put("role", "social-worker");
    long days = ChronoUnit.DAYS.between(JOINED, Sketch.END);
    int cases = Math.max(1, events / EVENTS_A_CASE);
    for (int i = 0; i < cases; i++) {
      LocalDate from = JOINED.plusDays(days * i / cases);
      sketch
          .period("case", from)
          .put("case", "C-" + i)
          .put("to", from.plusDays(Math.min(365, days)).toString());
    }
    for (int i = 0; i < events; i++) {
      LocalDate day = JOINED.plusDays(days * i / events);
      switch (i % 10) {
        case 0, 3, 6 -> held(sketch, day, cases * i / events);
        case 8 -> {
          if (i % 50 == 8 && i + 1 < events) {
            String id = postponed(sketch, day);
            held(sketch, day.plusDays(3), cases * i / events).put("reconvenes", id);
            i++;
          } else {
            held(sketch, day, cases * i / events);
          }
        }
        case 1, 5 -> sketch.event("session", day).put("form", "group").put("held", day.toString());
        default -> sketch.event("session", day).put("form", "ad-hoc").put("held", day.toString());
      }
    }
    return sketch.document(JOINED);
  }

  private static ObjectNode held(Sketch sketch, LocalDate day, int newestCase) {
    ObjectNode session = sketch.event("session", day);
    session.put("form", "one-to-one").put("status", "held").put("held", day.toString());
    session.put("supervisor", "M-1");
    for (int i = Math.max(0, newestCase - CASES_A_SESSION + 1); i <= newestCase; i++) {
      session.withArray("/cases").addObject().put("case", "C-" + i).put("depth", "brief");
    }
    session.putObject("record").put("completed", day.toString()).put("copyGiven", day.toString());
    return session;
  }

  private static String postponed(Sketch sketch, LocalDate day) {
    ObjectNode session = sketch.event("session", day);
    session.put("form", "one-to-one").put("status", "postponed").put("planned", day.toString());
    return session.path("id").asText();
  }
}
