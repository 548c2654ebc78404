package org.supervisionrules.benchmarks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff: supervised one to one, mostly in time; some sessions postponed, most of those
 * reconvened; an absence or two; cases that come and go; and what else fills a record: group and ad
 * hoc supervision, training.
 */
final class StaffSketch {
  private final Sketch sketch;
  private final Samples.Who who;
  private final List<Absence> absences = new ArrayList<>();
  private final List<Case> cases = new ArrayList<>();

  private record Absence(LocalDate from, LocalDate to) {}

  private record Case(String name, LocalDate from, LocalDate to) {
    boolean isHeldOn(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }

  private StaffSketch(Sketch sketch, Samples.Who who) {
    this.sketch = sketch;
    this.who = who;
  }

  static ObjectNode draw(Samples.Who who, int seed) {
    StaffSketch staff = new StaffSketch(new Sketch("S-" + seed, "staff", seed), who);
    staff.periods();
    staff.cases();
    staff.absences();
    staff.supervision();
    if (who == Samples.Who.ASYE) {
      staff.asye();
    }
    staff.rest();
    return staff.sketch.document();
  }

  private void periods() {
    LocalDate joined =
        who == Samples.Who.ASYE ? LocalDate.of(2025, 9, 1) : LocalDate.of(2021, 4, 6);
    sketch.period("employment", joined).put("contract", "permanent");
    String role = who == Samples.Who.PART_TIME ? "family-worker" : "social-worker";
    sketch.period("role", joined).put("role", role);
    sketch.period("member-of", joined).put("unit", "U-" + sketch.between(1, 9));
    sketch.period("supervised-by", joined).put("supervisor", "M-" + sketch.between(1, 20));
    if (who == Samples.Who.ASYE) {
      sketch.period("asye", joined).put("assessor", "M-1");
    }
    if (who == Samples.Who.PART_TIME) {
      sketch.period("part-time", LocalDate.of(2025, 10, 6)).put("agreedInterval", "6 weeks");
    }
  }

  /** Eight to twelve cases, some of them held throughout. */
  private void cases() {
    int count = sketch.between(8, 12);
    for (int i = 1; i <= count; i++) {
      LocalDate from = sketch.chance(40) ? LocalDate.of(2025, 5, 12) : sketch.anyDay();
      LocalDate to = sketch.chance(60) ? LocalDate.MAX : from.plusDays(sketch.between(60, 300));
      String name = "C-" + i;
      ObjectNode held = sketch.period("case", from).put("case", name);
      if (to.isBefore(Sketch.END)) {
        held.put("to", to.toString());
      }
      if (from.isBefore(Sketch.BEGIN)) {
        held.put("lastReviewed", Sketch.BEGIN.minusDays(sketch.between(5, 50)).toString());
      }
      cases.add(new Case(name, from, to));
    }
  }

  private void absences() {
    absence("annual-leave", LocalDate.of(2025, 12, 22), sketch.between(7, 13));
    absence("annual-leave", LocalDate.of(2026, 7, 27), sketch.between(6, 14));
    if (sketch.chance(60)) {
      LocalDate from = Sketch.weekday(LocalDate.of(2026, 2, 2).plusDays(sketch.between(0, 90)));
      absence("sickness", from, sketch.between(3, 40));
    }
  }

  private void absence(String reason, LocalDate from, int days) {
    LocalDate to = from.plusDays(days);
    sketch.period("absence", from).put("to", to.toString()).put("reason", reason);
    absences.add(new Absence(from, to));
  }

  /** The first day from one on that is no weekend and not in an absence. */
  private LocalDate present(LocalDate day) {
    LocalDate at = Sketch.weekday(day);
    for (Absence absence : absences) {
      if (!at.isBefore(absence.from()) && !at.isAfter(absence.to())) {
        at = Sketch.weekday(absence.to().plusDays(1));
      }
    }
    return at;
  }

  private void supervision() {
    LocalDate last = LocalDate.of(2025, 8, 1).plusDays(sketch.between(0, 20));
    if (who == Samples.Who.ASYE) {
      last = LocalDate.of(2025, 9, 1);
    }
    while (true) {
      int late = sketch.chance(8) ? sketch.between(1, 9) : -sketch.between(0, 4);
      LocalDate planned = present(last.plusDays(interval(last) + late));
      if (planned.isAfter(Sketch.END)) {
        sketch.event("session", planned).put("planned", planned.toString());
        return;
      }
      last = sketch.chance(12) ? postponed(planned) : held(planned, null);
    }
  }

  private int interval(LocalDate day) {
    return switch (who) {
      case ASYE -> day.isBefore(LocalDate.of(2026, 3, 2)) ? 14 : 28;
      case PART_TIME -> day.isBefore(LocalDate.of(2025, 10, 6)) ? 28 : 42;
      default -> 28;
    };
  }

  private LocalDate postponed(LocalDate planned) {
    ObjectNode session = sketch.event("session", planned);
    session.put("status", "postponed").put("planned", planned.toString());
    session.put("reason", "court hearing moved").putArray("agreedBy").add("supervisor");
    LocalDate again =
        present(planned.plusDays(sketch.chance(80) ? sketch.between(1, 5) : sketch.between(9, 14)));
    return again.isAfter(Sketch.END) ? planned : held(again, session.path("id").asText());
  }

  private LocalDate held(LocalDate day, @Nullable String reconvenes) {
    ObjectNode session = sketch.event("session", day);
    session.put("form", "one-to-one").put("status", "held");
    session.put("held", day.toString()).put("supervisor", "M-1");
    if (reconvenes != null) {
      session.put("reconvenes", reconvenes);
    }
    for (Case held : cases) {
      if (held.isHeldOn(day) && sketch.chance(75)) {
        session.withArray("/cases").addObject().put("case", held.name()).put("depth", "brief");
      }
    }
    ObjectNode record = session.putObject("record");
    record.put("form", "supervision-exemplar").put("system", "ics");
    LocalDate completed = sketch.chance(65) ? day : day.plusDays(sketch.between(1, 4));
    LocalDate copy = completed.plusDays(sketch.between(0, 5));
    putUpToEnd(record, "completed", completed);
    if (sketch.chance(96)) {
      putUpToEnd(record, "copyGiven", copy);
    }
    return day;
  }

  private static void putUpToEnd(ObjectNode record, String name, LocalDate day) {
    if (!day.isAfter(Sketch.END)) {
      record.put(name, day.toString());
    }
  }

  private void asye() {
    review(LocalDate.of(2025, 12, 2)).put("review", "quarterly").put("quarter", 1);
    review(LocalDate.of(2026, 2, 26)).put("review", "quarterly").put("quarter", 2);
    review(LocalDate.of(2026, 6, 3)).put("review", "quarterly").put("quarter", 3);
    review(LocalDate.of(2026, 8, 28)).put("review", "final");
    int count = sketch.between(2, 4);
    for (int i = 0; i < count; i++) {
      LocalDate on = Sketch.weekday(LocalDate.of(2025, 11, 3).plusDays(70L * i));
      sketch
          .event("observation", on)
          .put("on", on.toString())
          .put("form", "formal-direct")
          .put("observer", sketch.chance(75) ? "M-1" : "M-2");
    }
  }

  private ObjectNode review(LocalDate on) {
    return sketch.event("asye-review", on).put("on", on.toString());
  }

  /** Group supervision every two weeks, training now and then, ad hoc supervision for the rest. */
  private void rest() {
    for (LocalDate day = LocalDate.of(2025, 8, 6);
        day.isBefore(Sketch.END);
        day = day.plusDays(14)) {
      LocalDate held = present(day);
      if (!held.isAfter(Sketch.END)) {
        sketch.event("session", held).put("form", "group").put("held", held.toString());
      }
    }
    LocalDate agreed = LocalDate.of(2025, 8, 11);
    sketch.event("agreement", agreed).put("on", agreed.toString()).put("supervisor", "M-1");
    for (int i = 0; i < 8; i++) {
      LocalDate on = sketch.anyDay();
      sketch.event("training", on).put("on", on.toString()).put("course", "course " + i);
    }
    while (sketch.events() < Sketch.EVENTS) {
      LocalDate on = present(sketch.anyDay());
      if (!on.isAfter(Sketch.END)) {
        sketch.event("session", on).put("form", "ad-hoc").put("held", on.toString());
      }
    }
  }
}
