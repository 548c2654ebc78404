package org.supervisionrules.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * The days from which documents count: any, and more often than others those just before Christmas,
 * Easter, a leap day, a change of the clocks, and the day from which the pack is in force.
 */
final class BaseDays {

  private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);
  private static final LocalDate IN_FORCE = LocalDate.of(2017, 10, 1);

  private BaseDays() {}

  static Arbitrary<LocalDate> any() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, ordinary()),
        Tuple.of(4, beforeASeason()),
        Tuple.of(1, Arbitraries.of(leapDays())),
        Tuple.of(1, Arbitraries.integers().between(-60, 30).map(IN_FORCE::plusDays)));
  }

  private static Arbitrary<LocalDate> ordinary() {
    return Arbitraries.integers().between(-2200, 2500).map(MONDAY::plusDays);
  }

  private static Arbitrary<LocalDate> beforeASeason() {
    Arbitrary<Integer> years = Arbitraries.integers().between(2017, 2031).shrinkTowards(2024);
    Arbitrary<LocalDate> days =
        Arbitraries.of(2, 3, 4, 10, 11, 12).map(month -> LocalDate.of(2024, month, 1));
    Arbitrary<Integer> later = Arbitraries.integers().between(0, 27);
    return Combinators.combine(years, days, later)
        .as((year, day, offset) -> day.withYear(year).plusDays(offset));
  }

  private static LocalDate[] leapDays() {
    return new LocalDate[] {
      LocalDate.of(2024, 2, 29), LocalDate.of(2020, 2, 29), LocalDate.of(2028, 2, 29)
    };
  }
}
