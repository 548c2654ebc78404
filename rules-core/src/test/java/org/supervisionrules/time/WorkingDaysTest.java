package org.supervisionrules.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {
  private static final int FIRST = Days.of("1900-01-01");
  private static final int LAST = Days.of("3009-12-31");

  private final WorkingDays plain = new WorkingDays(Holidays.NONE, DayRanges.NONE);
  private final WorkingDays sample = SampleHolidays.WORKING_DAYS;
  private final WorkingDays closed =
      new WorkingDays(
          SampleHolidays.SAMPLE,
          new DayRanges.Builder()
              .add(Days.of("2025-12-22"), Days.of("2026-01-02"))
              .add(Days.of("1850-03-04"), Days.of("1850-03-06"))
              .add(Days.of("3100-03-01"), Days.of("3100-03-02"))
              .build());

  @ParameterizedTest
  @CsvSource({
    "2026-02-02, true",
    "2026-02-03, true",
    "2026-02-04, true",
    "2026-02-05, true",
    "2026-02-06, true",
    "2026-02-07, false",
    "2026-02-08, false",
    "1969-12-28, false",
    "1969-12-31, true",
    "1970-01-01, true",
    "1970-01-03, false",
  })
  void monday_to_friday_are_working_days(String day, boolean working) {
    assertThat(plain.is(Days.of(day))).isEqualTo(working);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-04-17, 5, 2025-04-28",
    "2025-04-17, 1, 2025-04-22",
    "2025-04-18, 1, 2025-04-22",
    "2025-04-19, 1, 2025-04-22",
    "2026-04-02, 5, 2026-04-13",
    "2025-12-24, 5, 2026-01-05",
    "2025-12-24, 1, 2025-12-29",
    "2025-12-31, 1, 2026-01-02",
    "2026-02-02, 5, 2026-02-09",
    "2026-02-06, 1, 2026-02-09",
    "2026-02-07, 1, 2026-02-09",
    "2026-02-08, 1, 2026-02-09",
    "2026-02-08, 5, 2026-02-13",
    "2026-02-07, 0, 2026-02-07",
  })
  void working_days_after_a_day_do_not_count_it(String day, int count, String after) {
    assertThat(Days.text(sample.after(Days.of(day), count))).isEqualTo(after);
  }

  /** Over the edges of the words and blocks that days are kept in, before 1970, and beyond both. */
  @ParameterizedTest
  @ValueSource(strings = {"1899-12-20", "1969-12-01", "1981-01-01", "2025-03-20", "3009-12-01"})
  void counting_on_agrees_with_one_day_after_the_other(String around) {
    for (int day = Days.of(around); day < Days.of(around) + 70; day++) {
      for (WorkingDays calendar : List.of(plain, sample, closed)) {
        int at = day;
        for (int count = 0; count <= 70; count++) {
          assertThat(calendar.after(day, count)).isEqualTo(at);
          assertThat(calendar.atLeast(count, day + 1, at)).isTrue();
          assertThat(calendar.atLeast(count, day + 1, at - 1)).isEqualTo(count == 0);
          do {
            at++;
          } while (!calendar.is(at));
        }
      }
    }
  }

  @Test
  void closures_count_as_holidays() {
    assertThat(Days.text(closed.after(Days.of("2025-12-18"), 1))).isEqualTo("2025-12-19");
    assertThat(Days.text(closed.after(Days.of("2025-12-19"), 1))).isEqualTo("2026-01-05");
    assertThat(closed.count(Days.of("2025-12-19"), Days.of("2026-01-05"))).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-02, 2026-02-02, 1",
    "2026-02-02, 2026-02-13, 10",
    "2026-02-02, 2026-02-15, 10",
    "2026-02-07, 2026-02-08, 0",
    "2026-02-08, 2026-02-07, 0",
    "2025-12-24, 2026-01-02, 5",
  })
  void both_ends_of_a_range_count(String from, String to, int count) {
    int first = Days.of(from);
    int last = Days.of(to);
    assertThat(sample.count(first, last)).isEqualTo(count);
    assertThat(sample.atLeast(count, first, last)).isTrue();
    assertThat(sample.atLeast(count + 1, first, last)).isFalse();
  }

  @Test
  void an_open_range_holds_any_number() {
    assertThat(sample.atLeast(10, Days.of("2026-02-02"), Days.OPEN)).isTrue();
  }

  /** Days are kept in blocks: this walks over the edge of each of them. */
  @Test
  void every_day_from_1900_to_3009_is_what_its_date_says() {
    LocalDate date = Days.date(FIRST);
    for (int day = FIRST; day <= LAST; day++, date = date.plusDays(1)) {
      boolean working = isWeekday(date) && !SampleHolidays.SAMPLE.in(date.getYear()).contains(date);
      if (sample.is(day) != working) {
        assertThat(sample.is(day)).as(date.toString()).isEqualTo(working);
      }
    }
  }

  @Test
  void the_holidays_of_1900_and_of_2999_are_known() {
    assertThat(sample.is(Days.of("1900-01-01"))).isFalse();
    assertThat(sample.is(Days.of("1900-01-02"))).isTrue();
    assertThat(sample.is(Days.of("2999-12-25"))).isFalse();
    assertThat(sample.is(Days.of("2999-12-24"))).isTrue();
    assertThat(Days.text(sample.after(Days.of("2999-12-31"), 1))).isEqualTo("3000-01-02");
  }

  @Test
  void far_from_these_years_only_weekends_and_closures_are_known() {
    for (int year : new int[] {1850, 3100}) {
      LocalDate date = LocalDate.of(year, 1, 1);
      for (; date.getYear() == year; date = date.plusDays(1)) {
        assertThat(plain.is(Days.of(date))).as(date.toString()).isEqualTo(isWeekday(date));
        assertThat(sample.is(Days.of(date))).as(date.toString()).isEqualTo(isWeekday(date));
      }
    }
    assertThat(closed.count(Days.of("1850-03-01"), Days.of("1850-03-07"))).isEqualTo(2);
    assertThat(closed.count(Days.of("3100-03-01"), Days.of("3100-03-05"))).isEqualTo(1);
  }

  @Test
  void closures_without_an_end_are_refused() {
    assertThatThrownBy(() -> new WorkingDays(Holidays.NONE, DayRanges.of(0, Days.OPEN)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("closures without an end leave no working day: 1970-01-01/open");
  }

  @Test
  void several_threads_see_the_same_days() throws Exception {
    WorkingDays shared = new WorkingDays(SampleHolidays.SAMPLE, DayRanges.NONE);
    int from = Days.of("1990-01-01");
    int to = Days.of("2050-01-01");
    int expected = sample.count(from, to);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Integer>> counts = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        counts.add(() -> shared.count(from, to));
      }
      for (Future<Integer> count : threads.invokeAll(counts)) {
        assertThat(count.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static boolean isWeekday(LocalDate date) {
    return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
  }
}
