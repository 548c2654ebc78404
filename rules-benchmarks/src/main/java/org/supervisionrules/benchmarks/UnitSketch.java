package org.supervisionrules.benchmarks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A unit that meets once or twice a week, and mostly has its records on the system in a day. */
final class UnitSketch {
  private UnitSketch() {}

  static ObjectNode draw(int seed) {
    Sketch sketch = new Sketch("U-" + seed, "unit", seed);
    LocalDate monday = LocalDate.of(2025, 8, 4);
    while (monday.isBefore(Sketch.END.minusDays(7)) && sketch.events() < Sketch.EVENTS) {
      meeting(sketch, monday.plusDays(sketch.between(0, 1)));
      if (sketch.chance(65)) {
        meeting(sketch, monday.plusDays(sketch.between(2, 4)));
      }
      monday = monday.plusWeeks(1);
    }
    return sketch.document();
  }

  private static void meeting(Sketch sketch, LocalDate day) {
    LocalDateTime started = day.atTime(sketch.between(9, 14), 0);
    ObjectNode meeting = sketch.event("unit-meeting", day);
    if (sketch.chance(4)) {
      meeting.put("status", "cancelled").put("started", started.toString());
      return;
    }
    LocalDateTime ended = started.plusMinutes(sketch.between(60, 180));
    meeting.put("status", "held").put("started", started.toString()).put("ended", ended.toString());
    meeting.put("chair", "K-" + sketch.between(1, 3)).put("chairRole", "csw");
    for (int i = 0; i < 4; i++) {
      meeting.withArray("/cases").addObject().put("case", "C-" + sketch.between(1, 30));
    }
    if (sketch.chance(97)) {
      int hours = sketch.chance(92) ? sketch.between(0, 23) : sketch.between(25, 80);
      meeting.put("recorded", ended.plusHours(hours).toString());
      meeting.put("recordedOn", sketch.chance(98) ? "ics" : "paper");
      meeting.put("form", "unit-meeting-exemplar");
    }
  }
}
