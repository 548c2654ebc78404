package org.supervisionrules.testkit.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglandAndWalesHolidaysTest {

  private static final String PUBLISHED = "shared/data/bank-holidays-england-and-wales.json";

  @Test
  void the_holidays_by_rule_are_the_published_ones() throws IOException {
    Optional<Path> file = published();
    assumeThat(file).as("the published list is not at hand").isPresent();
    JsonNode events =
        new ObjectMapper()
            .readTree(Files.readString(file.orElseThrow()))
            .path("england-and-wales")
            .path("events");
    TreeSet<LocalDate> published = new TreeSet<>();
    for (JsonNode event : events) {
      published.add(LocalDate.parse(event.path("date").textValue()));
    }
    TreeSet<LocalDate> byRule = new TreeSet<>();
    for (int year = published.first().getYear(); year <= published.last().getYear(); year++) {
      byRule.addAll(EnglandAndWalesHolidays.of(year));
    }
    assertThat(byRule).isEqualTo(published);
  }

  private static Optional<Path> published() {
    Path here = Path.of("").toAbsolutePath();
    return Stream.iterate(here, folder -> folder != null, Path::getParent)
        .map(folder -> folder.resolve(PUBLISHED))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  @ParameterizedTest
  @CsvSource({
    "1943, 1943-04-25", "2000, 2000-04-23", "2008, 2008-03-23", "2019, 2019-04-21",
    "2024, 2024-03-31", "2025, 2025-04-20", "2026, 2026-04-05", "2038, 2038-04-25",
    "2285, 2285-03-22", "2999, 2999-03-24"
  })
  void easter_is_where_the_tables_have_it(int year, LocalDate easter) {
    assertThat(EnglandAndWalesHolidays.easterSunday(year)).isEqualTo(easter);
  }

  @ParameterizedTest
  @CsvSource({
    // Christmas on a Saturday, on a Sunday, Boxing Day on a Saturday.
    "2021-12-27",
    "2021-12-28",
    "2022-12-26",
    "2022-12-27",
    "2020-12-25",
    "2020-12-28",
    // New Year on a Saturday and on a Sunday.
    "2022-01-03",
    "2023-01-02",
    // Moved and extra ones.
    "2002-06-03",
    "2002-06-04",
    "2011-04-29",
    "2012-06-04",
    "2012-06-05",
    "2020-05-08",
    "2022-06-02",
    "2022-06-03",
    "2022-09-19",
    "2023-05-08"
  })
  void a_substitute_and_an_extra_holiday_are_no_working_days(LocalDate day) {
    assertThat(ReferenceCalendar.isWorkingDay(day)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2002-05-27",
    "2012-05-28",
    "2020-05-04",
    "2022-05-30",
    "2020-12-29",
    "2021-12-29",
    "2022-12-28",
    "2026-01-02",
    "2024-02-29",
    "1973-01-01",
    "1977-05-02"
  })
  void the_days_that_a_holiday_was_moved_from_are_working_days(LocalDate day) {
    assertThat(ReferenceCalendar.isWorkingDay(day)).isTrue();
  }

  @Test
  void every_year_from_1900_to_2999_has_holidays_on_weekdays_only() {
    for (int year = 1900; year <= 2999; year++) {
      Set<LocalDate> holidays = EnglandAndWalesHolidays.of(year);
      assertThat(holidays).as("year %s", year).hasSizeBetween(6, 10);
      assertThat(holidays).as("year %s", year).noneMatch(EnglandAndWalesHolidays::isWeekend);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2025-04-17, 5, 2025-04-28",
    "2025-12-24, 5, 2026-01-05",
    "2026-01-31, 1, 2026-02-02",
    "2026-02-02, 5, 2026-02-09",
    "2024-02-23, 5, 2024-03-01"
  })
  void working_days_are_counted_from_the_day_after(LocalDate from, int count, LocalDate reached) {
    assertThat(ReferenceCalendar.plusWorkingDays(from, count)).isEqualTo(reached);
  }

  @Test
  void working_days_between_count_both_ends() {
    LocalDate monday = LocalDate.of(2026, 1, 5);
    assertThat(ReferenceCalendar.workingDaysIn(monday, LocalDate.of(2026, 1, 16))).isEqualTo(10);
    assertThat(ReferenceCalendar.workingDaysIn(monday, monday)).isEqualTo(1);
    assertThat(ReferenceCalendar.workingDaysIn(monday, monday.minusDays(1))).isZero();
  }
}
