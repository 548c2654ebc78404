package org.supervisionrules.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Case periods: adjoining, overlapping, apart, with and without a last review. */
final class CaseParts {

  private static final int TWELVE_WEEKS = 84;

  private CaseParts() {}

  private enum Then {
    STAYS_OPEN,
    CLOSES,
    GOES_ON_NEXT_DAY,
    GOES_ON_BEFORE,
    COMES_BACK
  }

  private record Case(
      String name, int start, int days, @Nullable Integer lastReviewed, Then then) {}

  static Arbitrary<Part> cases() {
    Arbitrary<Integer> lastReviewed =
        Arbitraries.of(0, -1, -TWELVE_WEEKS, -TWELVE_WEEKS - 1, 1 - TWELVE_WEEKS, -40, 10);
    return Combinators.combine(
            Arbitraries.of("C1", "C2"),
            Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(0, -100)),
                Tuple.of(2, Arbitraries.integers().between(0, 60))),
            Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(TWELVE_WEEKS - 1, TWELVE_WEEKS, TWELVE_WEEKS + 1)),
                Tuple.of(2, Arbitraries.integers().between(0, 250))),
            lastReviewed.injectNull(0.5),
            Arbitraries.of(Then.class))
        .as(Case::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(cases -> sketch -> cases.forEach(held -> draw(held, sketch)));
  }

  private static void draw(Case held, HistorySketch sketch) {
    LocalDate from = sketch.day(held.start());
    LocalDate to = from.plusDays(held.days());
    var period = sketch.period("case", from, held.then() == Then.STAYS_OPEN ? null : to);
    period.put("case", held.name());
    if (held.lastReviewed() != null) {
      period.put("lastReviewed", from.plusDays(held.lastReviewed()).toString());
    }
    @Nullable LocalDate again =
        switch (held.then()) {
          case STAYS_OPEN, CLOSES -> null;
          case GOES_ON_NEXT_DAY -> to.plusDays(1);
          case GOES_ON_BEFORE -> to.minusDays(Math.min(7, held.days()));
          case COMES_BACK -> to.plusDays(2);
        };
    if (again != null) {
      sketch
          .period("case", again, again.plusDays(held.days()))
          .put("case", held.name())
          .put("lastReviewed", again.minusDays(20).toString());
    }
  }
}
