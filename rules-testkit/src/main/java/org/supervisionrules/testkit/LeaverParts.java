package org.supervisionrules.testkit;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Leavers and rejoiners, holds on their records and disposals, about the days that matter. */
final class LeaverParts {

  private LeaverParts() {}

  /** A day that matters to the records of a leaver. */
  private enum Milestone {
    LEFT,
    KEEP_UNTIL,
    DESTROY_BY,
    AFTER_A_HOLD;

    LocalDate after(LocalDate left) {
      LocalDate keepUntil = left.plusYears(6);
      return switch (this) {
        case LEFT -> left;
        case KEEP_UNTIL -> keepUntil;
        case DESTROY_BY -> keepUntil.plusDays(90);
        case AFTER_A_HOLD -> keepUntil.plusDays(90 + 91);
      };
    }
  }

  private record Hold(Milestone from, int offset, int days) {}

  private record Disposal(Milestone at, int delta) {}

  static Arbitrary<Part> leavers() {
    return Combinators.combine(
            Arbitraries.frequency(Tuple.of(4, 0), Tuple.of(4, 6), Tuple.of(1, 7)),
            Arbitraries.frequency(Tuple.of(6, 0), Tuple.of(1, 1), Tuple.of(1, 2), Tuple.of(1, 100)),
            Arbitraries.integers().between(0, 400),
            Arbitraries.of(false, false, false, true),
            holds(),
            disposals())
        .as(
            (yearsAgo, gap, again, stays, holds, disposals) ->
                sketch -> {
                  LocalDate left = sketch.base().minusYears(yearsAgo);
                  sketch.period("employment", left.minusDays(700), left);
                  if (gap > 0) {
                    LocalDate from = left.plusDays(gap);
                    left = from.plusDays(again);
                    sketch.period("employment", from, stays ? null : left);
                  }
                  for (Hold hold : holds) {
                    LocalDate from = hold.from().after(left).plusDays(hold.offset());
                    LocalDate to = from.plusDays(hold.days());
                    sketch.period("hold", from, hold.days() < 0 ? null : to);
                  }
                  for (Disposal disposal : disposals) {
                    LocalDate on = disposal.at().after(left).plusDays(disposal.delta());
                    sketch.event("disposal").put("on", on.toString()).put("method", "shred");
                  }
                });
  }

  private static Arbitrary<List<Hold>> holds() {
    Arbitrary<Hold> one =
        Combinators.combine(
                Arbitraries.of(Milestone.class),
                Arbitraries.of(0, 1, -1, -30, -300),
                Arbitraries.frequency(
                    Tuple.of(2, 30),
                    Tuple.of(1, 0),
                    Tuple.of(1, 29),
                    Tuple.of(1, 90),
                    Tuple.of(1, -1)))
            .as(Hold::new);
    return Arbitraries.frequencyOf(
        Tuple.of(3, one.list().ofSize(0)), Tuple.of(2, one.list().ofMinSize(1).ofMaxSize(3)));
  }

  private static Arbitrary<List<Disposal>> disposals() {
    Arbitrary<Disposal> one =
        Combinators.combine(
                Arbitraries.of(Milestone.class), Arbitraries.of(0, -1, 1, 1, 20, 20, -100))
            .as(Disposal::new);
    return Arbitraries.frequencyOf(
        Tuple.of(2, one.list().ofSize(0)), Tuple.of(3, one.list().ofMinSize(1).ofMaxSize(2)));
  }
}
