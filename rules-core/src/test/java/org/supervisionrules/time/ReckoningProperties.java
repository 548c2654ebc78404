package org.supervisionrules.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.supervisionrules.time.Amount.Unit;

/** Due days against a model that counts one day after the other. */
class ReckoningProperties {
  private static final int START = Days.of("2027-12-01");
  private static final int DAYS = 150;

  @Provide
  Arbitrary<Integer> anchors() {
    return Arbitraries.integers().between(START, START + DAYS);
  }

  @Provide
  Arbitrary<Amount> amounts() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(1, 40).map(Amount::days),
        Arbitraries.integers().between(1, 12).map(Amount::weeks),
        Arbitraries.integers().between(1, 13).map(Amount::months),
        Arbitraries.integers().between(1, 2).map(count -> new Amount(count, Unit.YEARS)),
        Arbitraries.integers().between(1, 15).map(Amount::workingDays),
        Arbitraries.integers().between(1, 60).map(Amount::hours));
  }

  @Provide
  Arbitrary<DayRanges> pauses() {
    Arbitrary<Integer> from = Arbitraries.integers().between(START - 20, START + 2 * DAYS);
    Arbitrary<Integer> length = Arbitraries.integers().between(0, 40);
    return Combinators.combine(from, length)
        .as((first, days) -> DayRanges.of(first, first + days))
        .list()
        .ofMaxSize(6)
        .map(ranges -> ranges.stream().reduce(DayRanges.NONE, DayRanges::or));
  }

  @Provide
  Arbitrary<Dated<Amount>> datedAmounts() {
    Arbitrary<Integer> from = Arbitraries.integers().between(START - 20, START + DAYS + 60);
    Arbitrary<TreeMap<Integer, Amount>> stages =
        Arbitraries.maps(from, amounts()).ofMinSize(1).ofMaxSize(4).map(TreeMap::new);
    return stages.map(Dated::of);
  }

  @Provide
  Arbitrary<Reckoning> reckonings() {
    return Arbitraries.of(MonthEnd.values())
        .map(monthEnd -> new Reckoning(SampleHolidays.WORKING_DAYS, monthEnd));
  }

  /**
   * The first day d after the anchor for which the days after the anchor up to d hold as many that
   * are not paused as the amount in force on d has calendar days, counted from the anchor.
   */
  private static int counted(
      Reckoning reckoning, int anchor, Dated<Amount> every, DayRanges paused) {
    int day = anchor;
    int gone = 0;
    do {
      day++;
      gone += paused.contains(day) ? 0 : 1;
    } while (gone < reckoning.plus(anchor, every.on(day)) - anchor);
    return day;
  }

  @Property(tries = 500)
  void due_is_the_day_that_counting_reaches(
      @ForAll("reckonings") Reckoning reckoning,
      @ForAll("anchors") int anchor,
      @ForAll("amounts") Amount every,
      @ForAll("pauses") DayRanges paused) {
    Dated<Amount> always = Dated.always(every);
    assertThat(reckoning.due(anchor, always, paused))
        .isEqualTo(counted(reckoning, anchor, always, paused));
  }

  @Property(tries = 500)
  void due_is_the_first_day_that_meets_the_amount_in_force_on_it(
      @ForAll("reckonings") Reckoning reckoning,
      @ForAll("anchors") int anchor,
      @ForAll("datedAmounts") Dated<Amount> every,
      @ForAll("pauses") DayRanges paused) {
    assertThat(reckoning.due(anchor, every, paused))
        .isEqualTo(counted(reckoning, anchor, every, paused));
    assertThat(reckoning.due(anchor, every, DayRanges.NONE))
        .isEqualTo(counted(reckoning, anchor, every, DayRanges.NONE));
  }

  @Property(tries = 300)
  void stages_with_one_amount_are_that_amount(
      @ForAll("reckonings") Reckoning reckoning,
      @ForAll("anchors") int anchor,
      @ForAll("amounts") Amount one,
      @ForAll("datedAmounts") Dated<Amount> stages,
      @ForAll("pauses") DayRanges paused) {
    assertThat(reckoning.due(anchor, stages.map(amount -> one), paused))
        .isEqualTo(reckoning.due(anchor, Dated.always(one), paused));
  }

  @Property(tries = 300)
  void without_pauses_due_is_the_sum(
      @ForAll("reckonings") Reckoning reckoning,
      @ForAll("anchors") int anchor,
      @ForAll("amounts") Amount every) {
    assertThat(reckoning.due(anchor, Dated.always(every), DayRanges.NONE))
        .isEqualTo(reckoning.plus(anchor, every));
  }

  @Property(tries = 300)
  void a_later_anchor_is_never_due_earlier(
      @ForAll("reckonings") Reckoning reckoning,
      @ForAll("anchors") int anchor,
      @ForAll("amounts") Amount every) {
    assertThat(reckoning.plus(anchor + 1, every))
        .isGreaterThanOrEqualTo(reckoning.plus(anchor, every));
  }

  @Property(tries = 300)
  void the_last_of_some_working_days_is_one_and_ends_their_count(
      @ForAll("anchors") int anchor, @ForAll("workingDays") List<Integer> counts) {
    WorkingDays working = SampleHolidays.WORKING_DAYS;
    for (int count : counts) {
      int day = working.after(anchor, count);
      assertThat(working.is(day)).isTrue();
      assertThat(working.count(anchor + 1, day)).isEqualTo(count);
      assertThat(working.atLeast(count, anchor + 1, day)).isTrue();
      assertThat(working.atLeast(count, anchor + 1, day - 1)).isFalse();
    }
  }

  @Provide
  Arbitrary<List<Integer>> workingDays() {
    return Arbitraries.integers().between(1, 60).list().ofMinSize(1).ofMaxSize(5);
  }
}
