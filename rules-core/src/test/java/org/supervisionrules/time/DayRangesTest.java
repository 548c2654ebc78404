package org.supervisionrules.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DayRangesTest {
  private static final int JANUARY_1 = Days.of("2026-01-01");
  private static final int JANUARY_31 = Days.of("2026-01-31");
  private static final int MARCH_1 = Days.of("2026-03-01");

  @Test
  void ranges_that_adjoin_are_one() {
    DayRanges ranges =
        new DayRanges.Builder()
            .add(JANUARY_1 + 10, JANUARY_31)
            .add(JANUARY_1, JANUARY_1 + 9)
            .build();
    assertThat(ranges).hasToString("2026-01-01/2026-01-31");
  }

  @Test
  void ranges_with_a_day_between_them_are_two() {
    DayRanges ranges =
        new DayRanges.Builder()
            .add(JANUARY_1 + 11, JANUARY_31)
            .add(JANUARY_1, JANUARY_1 + 9)
            .build();
    assertThat(ranges).hasToString("2026-01-01/2026-01-10 2026-01-12/2026-01-31");
  }

  @Test
  void a_range_within_another_adds_nothing() {
    DayRanges ranges =
        new DayRanges.Builder().add(JANUARY_1, MARCH_1).add(JANUARY_31, JANUARY_31).build();
    assertThat(ranges).isEqualTo(DayRanges.of(JANUARY_1, MARCH_1));
  }

  @Test
  void an_open_range_takes_in_all_that_follows() {
    DayRanges ranges =
        new DayRanges.Builder()
            .add(MARCH_1, Days.OPEN)
            .add(JANUARY_1, Days.OPEN)
            .add(MARCH_1, MARCH_1)
            .build();
    assertThat(ranges).hasToString("2026-01-01/open");
  }

  @Test
  void a_range_that_ends_before_it_starts_is_no_day() {
    assertThat(DayRanges.of(JANUARY_31, JANUARY_1)).isSameAs(DayRanges.NONE);
    assertThat(new DayRanges.Builder().add(JANUARY_31, JANUARY_1).build())
        .isEqualTo(DayRanges.NONE);
    assertThat(DayRanges.NONE.isEmpty()).isTrue();
    assertThat(DayRanges.NONE).hasToString("");
    assertThat(DayRanges.NONE.contains(JANUARY_1)).isFalse();
  }

  @Test
  void both_ends_belong_to_a_range() {
    DayRanges january = DayRanges.of(JANUARY_1, JANUARY_31);
    assertThat(january.contains(JANUARY_1)).isTrue();
    assertThat(january.contains(JANUARY_31)).isTrue();
    assertThat(january.contains(JANUARY_1 - 1)).isFalse();
    assertThat(january.contains(JANUARY_31 + 1)).isFalse();
  }

  @Test
  void the_index_of_a_day_is_that_of_its_range() {
    DayRanges ranges =
        new DayRanges.Builder().add(JANUARY_1, JANUARY_31).add(MARCH_1, Days.OPEN).build();
    assertThat(ranges.size()).isEqualTo(2);
    assertThat(ranges.indexOf(JANUARY_31)).isZero();
    assertThat(ranges.indexOf(JANUARY_31 + 1)).isEqualTo(-1);
    assertThat(ranges.indexOf(MARCH_1)).isEqualTo(1);
    assertThat(ranges.indexOf(Days.OPEN)).isEqualTo(1);
    assertThat(ranges.indexOf(Days.BEGINNING)).isEqualTo(-1);
    assertThat(ranges.from(1)).isEqualTo(MARCH_1);
    assertThat(ranges.to(1)).isEqualTo(Days.OPEN);
  }

  @Test
  void every_day_less_some_days_is_the_days_before_and_after_them() {
    assertThat(DayRanges.ALWAYS.minus(DayRanges.of(JANUARY_1, JANUARY_31)))
        .hasToString("the beginning/2025-12-31 2026-02-01/open");
    assertThat(DayRanges.ALWAYS.minus(DayRanges.ALWAYS)).isEqualTo(DayRanges.NONE);
    assertThat(DayRanges.ALWAYS.minus(DayRanges.NONE)).isEqualTo(DayRanges.ALWAYS);
  }

  @Test
  void a_builder_can_be_added_to_after_it_has_built() {
    DayRanges.Builder builder = new DayRanges.Builder().add(MARCH_1, MARCH_1);
    DayRanges march = builder.build();
    assertThat(builder.add(JANUARY_1, JANUARY_1).build())
        .hasToString("2026-01-01/2026-01-01 2026-03-01/2026-03-01");
    assertThat(march).hasToString("2026-03-01/2026-03-01");
  }
}
