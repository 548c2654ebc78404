package org.supervisionrules.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.supervisionrules.time.Amount.Unit;

class ReckoningTest {
  private static final Path VECTORS = Path.of("../../shared/data/date-arithmetic");
  private static final Pattern PERIOD =
      Pattern.compile("\\[(\\d+) years, (\\d+) months, (\\d+) days]");

  private final Reckoning down = new Reckoning(SampleHolidays.WORKING_DAYS, MonthEnd.DOWN);
  private final Reckoning up = new Reckoning(SampleHolidays.WORKING_DAYS, MonthEnd.UP);

  private static Amount amount(String text) {
    return Amount.parse(text).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-31, 1 month, 2026-02-28, 2026-03-01",
    "2028-01-31, 1 month, 2028-02-29, 2028-03-01",
    "2028-01-30, 1 month, 2028-02-29, 2028-03-01",
    "2028-01-29, 1 month, 2028-02-29, 2028-02-29",
    "2026-01-29, 1 month, 2026-02-28, 2026-03-01",
    "2026-01-28, 1 month, 2026-02-28, 2026-02-28",
    "2026-03-31, 1 month, 2026-04-30, 2026-05-01",
    "2026-12-31, 2 months, 2027-02-28, 2027-03-01",
    "2026-08-31, 6 months, 2027-02-28, 2027-03-01",
    "2028-02-29, 1 year, 2029-02-28, 2029-03-01",
    "2028-02-29, 4 years, 2032-02-29, 2032-02-29",
    "2096-02-29, 4 years, 2100-02-28, 2100-03-01",
    "2028-02-29, 12 months, 2029-02-28, 2029-03-01",
    "2020-02-29, 6 years, 2026-02-28, 2026-03-01",
    "2025-01-06, 6 months, 2025-07-06, 2025-07-06",
    "2026-02-02, 2 weeks, 2026-02-16, 2026-02-16",
    "2028-02-02, 4 weeks, 2028-03-01, 2028-03-01",
    "2026-02-02, 28 days, 2026-03-02, 2026-03-02",
    "2026-02-02, 1 hour, 2026-02-03, 2026-02-03",
    "2026-02-02, 24 hours, 2026-02-03, 2026-02-03",
    "2026-02-02, 25 hours, 2026-02-04, 2026-02-04",
    "2026-02-02, 48 hours, 2026-02-04, 2026-02-04",
    "2025-04-17, 5 working days, 2025-04-28, 2025-04-28",
    "2026-04-02, 5 working days, 2026-04-13, 2026-04-13",
  })
  void a_sum_of_days(String day, String amount, String roundedDown, String roundedUp) {
    assertThat(Days.text(down.plus(Days.of(day), amount(amount)))).isEqualTo(roundedDown);
    assertThat(Days.text(up.plus(Days.of(day), amount(amount)))).isEqualTo(roundedUp);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-31, 1 month, 2026-02-28, 2026-03-01",
    "2025-07-06, 14 days, 2025-06-22, 2025-06-22",
    "2025-07-06, 2 weeks, 2025-06-22, 2025-06-22",
    "2028-02-29, 1 year, 2027-02-28, 2027-03-01",
    "2026-01-31, 1 month, 2025-12-31, 2025-12-31",
  })
  void a_difference_of_days(String day, String amount, String roundedDown, String roundedUp) {
    assertThat(Days.text(down.minus(Days.of(day), amount(amount)))).isEqualTo(roundedDown);
    assertThat(Days.text(up.minus(Days.of(day), amount(amount)))).isEqualTo(roundedUp);
  }

  @Test
  void working_days_and_hours_are_not_counted_back() {
    for (Amount amount : List.of(Amount.workingDays(5), Amount.hours(24))) {
      assertThatThrownBy(() -> down.minus(0, amount))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(amount + " cannot be counted back");
    }
  }

  @Test
  void sums_that_both_roundings_share_are_those_of_the_published_vectors() throws IOException {
    for (String[] vector : vectors("exact_computations.csv")) {
      assertThat(sum(down, vector)).as("%s + %s", (Object[]) vector).isEqualTo(vector[2]);
      assertThat(sum(up, vector)).as("%s + %s", (Object[]) vector).isEqualTo(vector[2]);
    }
  }

  @Test
  void sums_that_the_roundings_tell_apart_are_those_of_the_published_vectors() throws IOException {
    for (String[] vector : vectors("ambiguous_computations.csv")) {
      assertThat(sum(up, vector)).as("%s + %s", (Object[]) vector).isEqualTo(vector[2]);
      assertThat(sum(down, vector)).as("%s + %s", (Object[]) vector).isEqualTo(vector[3]);
    }
  }

  private static List<String[]> vectors(String file) throws IOException {
    Path path = VECTORS.resolve(file);
    assumeTrue(Files.exists(path), "the published vectors are not here");
    List<String[]> vectors =
        Files.readAllLines(path).stream().skip(1).map(line -> line.split(";", -1)).toList();
    assertThat(vectors).hasSizeGreaterThan(10);
    return vectors;
  }

  private static String sum(Reckoning reckoning, String[] vector) {
    Matcher period = PERIOD.matcher(vector[1].strip());
    assertThat(period.matches()).isTrue();
    Unit[] units = {Unit.YEARS, Unit.MONTHS, Unit.DAYS};
    int day = Days.of(vector[0]);
    for (int i = 0; i < units.length; i++) {
      int count = Integer.parseInt(period.group(i + 1));
      day = count == 0 ? day : reckoning.plus(day, new Amount(count, units[i]));
    }
    return Days.text(day);
  }

  @ParameterizedTest
  @EnumSource
  void months_after_every_day_of_four_years_follow_the_calendar(MonthEnd monthEnd) {
    Reckoning reckoning = monthEnd == MonthEnd.DOWN ? down : up;
    for (LocalDate date = LocalDate.of(2026, 1, 1);
        date.getYear() < 2030;
        date = date.plusDays(1)) {
      for (int months = 1; months <= 50; months++) {
        YearMonth reached = YearMonth.from(date).plusMonths(months);
        LocalDate expected =
            date.getDayOfMonth() <= reached.lengthOfMonth()
                ? reached.atDay(date.getDayOfMonth())
                : monthEnd == MonthEnd.DOWN
                    ? reached.atEndOfMonth()
                    : reached.plusMonths(1).atDay(1);
        if (reckoning.plus(Days.of(date), Amount.months(months)) != Days.of(expected)) {
          assertThat(Days.date(reckoning.plus(Days.of(date), Amount.months(months))))
              .as("%s + %s months", date, months)
              .isEqualTo(expected);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    // No pause, and pauses that do not touch the interval.
    "2026-01-05, 28 days, , 2026-02-02",
    "2026-01-05, 28 days, 2025-12-01/2026-01-05, 2026-02-02",
    "2026-01-05, 28 days, 2026-02-03/2026-03-01, 2026-02-02",
    // The pause of the worked example.
    "2026-01-05, 28 days, 2026-01-12/2026-01-25, 2026-02-16",
    // One that begins on the due day, before the anchor, or on the first day after it.
    "2026-01-05, 28 days, 2026-02-02/2026-02-15, 2026-02-16",
    "2026-01-05, 28 days, 2025-12-01/2026-01-11, 2026-02-08",
    "2026-01-05, 28 days, 2026-01-06/2026-01-11, 2026-02-08",
    // The second is reached only because of the first.
    "2026-01-05, 28 days, 2026-01-12/2026-01-25 2026-02-10/2026-02-19, 2026-02-26",
    "2026-01-05, 28 days, 2026-01-12/2026-01-25 2026-02-17/2026-02-19, 2026-02-16",
    "2026-01-05, 28 days, 2026-01-12/2026-01-25 2026-02-16/2026-02-19, 2026-02-20",
    // The calendar days of a month are counted before the pause.
    "2026-01-31, 1 month, 2026-02-02/2026-02-11, 2026-03-10",
    "2026-01-05, 28 days, 2026-01-12/open, open",
    "2026-01-05, 28 days, 2026-02-03/open, 2026-02-02",
  })
  void a_pause_pushes_the_due_day_back(String anchor, String amount, String paused, String due) {
    assertThat(
            Days.text(
                down.due(
                    Days.of(anchor), Dated.always(amount(amount)), DayRangesText.read(paused))))
        .isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({
    // 4 weeks until 31 March 2026, 3 weeks from then on.
    "2026-03-01, 4 weeks, 3 weeks, 2026-03-29",
    "2026-03-03, 4 weeks, 3 weeks, 2026-03-31",
    "2026-03-04, 4 weeks, 3 weeks, 2026-04-01",
    "2026-03-10, 4 weeks, 3 weeks, 2026-04-01",
    "2026-03-11, 4 weeks, 3 weeks, 2026-04-01",
    "2026-03-12, 4 weeks, 3 weeks, 2026-04-02",
    "2026-05-01, 4 weeks, 3 weeks, 2026-05-22",
    // 3 weeks until then, 4 weeks from then on.
    "2026-03-10, 3 weeks, 4 weeks, 2026-03-31",
    "2026-03-11, 3 weeks, 4 weeks, 2026-04-08",
    // A month and 30 days.
    "2026-02-28, 1 month, 30 days, 2026-03-28",
    "2026-03-01, 1 month, 30 days, 2026-04-01",
  })
  void due_is_the_first_day_that_meets_the_amount_in_force_on_it(
      String anchor, String before, String after, String due) {
    Dated<Amount> every =
        Dated.of(
            new TreeMap<>(
                Map.of(
                    Days.of("2017-10-01"), amount(before), Days.of("2026-04-01"), amount(after))));
    assertThat(Days.text(down.due(Days.of(anchor), every, DayRanges.NONE))).isEqualTo(due);
  }

  @Test
  void the_first_amount_holds_before_its_day() {
    Dated<Amount> every =
        Dated.of(
            new TreeMap<>(
                Map.of(
                    Days.of("2026-04-01"),
                    Amount.weeks(2),
                    Days.of("2026-05-01"),
                    Amount.weeks(4))));
    assertThat(Days.text(down.due(Days.of("2026-01-05"), every, DayRanges.NONE)))
        .isEqualTo("2026-01-19");
  }
}
