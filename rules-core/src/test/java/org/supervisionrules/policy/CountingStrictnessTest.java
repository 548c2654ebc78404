package org.supervisionrules.policy;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.supervisionrules.policy.Order.SAME;
import static org.supervisionrules.policy.Order.STRICTER;
import static org.supervisionrules.policy.Order.UNCLEAR;
import static org.supervisionrules.policy.Order.WEAKER;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Dated;
import org.supervisionrules.vocabulary.EntryType;
import org.supervisionrules.vocabulary.SharedVocabulary;

/** What asks more, of numbers and totals, in part or in whole, and of intervals in events. */
class CountingStrictnessTest {
  private static final Selector SESSIONS =
      selector(requireNonNull(SharedVocabulary.get().event("session")));
  private static final Selector TRAINING =
      selector(requireNonNull(SharedVocabulary.get().event("training")));
  private static final Selector EMPLOYMENT =
      selector(requireNonNull(SharedVocabulary.get().period("employment")));

  @Test
  void a_higher_total_of_the_same_is_stricter() {
    Counting hours = total(120);
    assertThat(compare(total(121), hours)).isEqualTo(STRICTER);
    assertThat(compare(total(120), hours)).isEqualTo(SAME);
    assertThat(compare(total(119), hours)).isEqualTo(WEAKER);
    assertThat(compare(number(120), hours)).isEqualTo(UNCLEAR);
  }

  @Test
  void all_of_it_is_stricter_than_a_part_and_a_part_rounded_up_than_one_rounded_down() {
    Counting all = number(10);
    assertThat(compare(all, part(10, false))).isEqualTo(STRICTER);
    assertThat(compare(part(10, true), all)).isEqualTo(WEAKER);
    assertThat(compare(part(10, true), part(10, false))).isEqualTo(STRICTER);
    assertThat(compare(part(10, false), part(10, false))).isEqualTo(SAME);
    assertThat(compare(part(11, false), all)).isEqualTo(UNCLEAR);
  }

  @Test
  void fewer_events_and_less_time_after_them_are_stricter() {
    Frequency.Every eight = acts(8, SESSIONS, Optional.empty());
    Frequency.Every fiveDays = acts(8, SESSIONS, Optional.of(Amount.days(5)));
    assertThat(compare(acts(7, SESSIONS, Optional.empty()), eight)).isEqualTo(STRICTER);
    assertThat(compare(eight, fiveDays)).isEqualTo(STRICTER);
    assertThat(compare(acts(8, SESSIONS, Optional.of(Amount.days(6))), fiveDays)).isEqualTo(WEAKER);
    assertThat(compare(acts(9, SESSIONS, Optional.empty()), fiveDays)).isEqualTo(UNCLEAR);
    assertThat(compare(acts(8, TRAINING, Optional.empty()), eight)).isEqualTo(UNCLEAR);
    assertThat(compare(eight, new Frequency.Every.Stated(Dated.always(Amount.weeks(2)))))
        .isEqualTo(UNCLEAR);
  }

  private static Selector selector(EntryType type) {
    return new Selector(type, List.of(), List.of(), type.name());
  }

  private static Counting number(int atLeast) {
    return new Counting(
        List.of(SESSIONS), Optional.empty(), Dated.always(atLeast), Optional.empty());
  }

  private static Counting total(int atLeast) {
    return new Counting(
        List.of(SESSIONS),
        Optional.of(new Counting.Total("minutes", List.of(0))),
        Dated.always(atLeast),
        Optional.empty());
  }

  private static Counting part(int atLeast, boolean up) {
    return new Counting(
        List.of(SESSIONS),
        Optional.empty(),
        Dated.always(atLeast),
        Optional.of(new Counting.ProRata(EMPLOYMENT, 0, "fte", up)));
  }

  private static Frequency.Every acts(int times, Selector of, Optional<Amount> within) {
    return new Frequency.Every.Acts(Dated.always(times), of, within);
  }

  private static Order compare(Counting one, Counting other) {
    return Strictness.of(
        new StretchCount(Amount.months(3), one), new StretchCount(Amount.months(3), other));
  }

  private static Order compare(Frequency.Every one, Frequency.Every other) {
    return Strictness.of(frequency(one), frequency(other));
  }

  private static Frequency frequency(Frequency.Every every) {
    Clock clock =
        new Clock(
            "sessions",
            List.of(SESSIONS),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Frequency(
        clock, every, Optional.empty(), Optional.empty(), -1, Optional.empty(), Optional.empty());
  }
}
