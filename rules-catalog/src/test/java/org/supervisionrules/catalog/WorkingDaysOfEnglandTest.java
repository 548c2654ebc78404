package org.supervisionrules.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supervisionrules.time.DayRanges;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.WorkingDays;

class WorkingDaysOfEnglandTest {
  private final WorkingDays england =
      new WorkingDays(new CatalogLibrary().holidays("GB-ENG").orElseThrow(), DayRanges.NONE);

  @ParameterizedTest
  @CsvSource({
    // Easter.
    "2025-04-17, 5, 2025-04-28",
    "2026-04-02, 5, 2026-04-13",
    // Christmas, and in 2026 a substitute day on Monday the 28th.
    "2025-12-24, 5, 2026-01-05",
    "2026-12-24, 5, 2027-01-05",
    // Two holidays in May and one in August.
    "2026-05-01, 5, 2026-05-11",
    "2026-05-22, 1, 2026-05-26",
    "2026-08-28, 1, 2026-09-01",
    // One-off holidays: the jubilee, the funeral, the coronation.
    "2022-06-01, 1, 2022-06-06",
    "2022-09-16, 1, 2022-09-20",
    "2023-05-05, 1, 2023-05-09",
    // Over the end of a century, and to the last year of the table.
    "2099-12-24, 5, 2100-01-05",
    "2999-12-24, 1, 2999-12-27",
  })
  void working_days_are_counted_over_bank_holidays(String day, int count, String after) {
    assertThat(Days.text(england.after(Days.of(day), count))).isEqualTo(after);
  }

  @Test
  void the_first_and_the_last_year_of_the_table_have_their_holidays() {
    assertThat(england.is(Days.of("1900-12-25"))).isFalse();
    assertThat(england.is(Days.of("1900-12-24"))).isTrue();
    assertThat(england.is(Days.of("2999-12-25"))).isFalse();
    assertThat(england.is(Days.of("2999-12-24"))).isTrue();
  }

  @Test
  void outside_the_table_only_weekends_are_known() {
    assertThat(england.is(Days.of("1899-12-25"))).isTrue();
    assertThat(england.is(Days.of("3000-12-25"))).isTrue();
    assertThat(england.is(Days.of("3000-12-27"))).isFalse();
  }
}
