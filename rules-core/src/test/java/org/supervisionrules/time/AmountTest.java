package org.supervisionrules.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.supervisionrules.time.Amount.Unit;

class AmountTest {

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "24 hours,24,HOURS",
        "1 hour,1,HOURS",
        "28 days,28,DAYS",
        "5 working days,5,WORKING_DAYS",
        "1 working day,1,WORKING_DAYS",
        "2 weeks,2,WEEKS",
        "6 months,6,MONTHS",
        "6 years,6,YEARS",
        "9999 days,9999,DAYS",
        "1 days,1,DAYS",
        "2 day,2,DAYS",
        "007 days,7,DAYS",
        "4weeks,4,WEEKS",
        " 4  weeks ,4,WEEKS",
        "5  WORKING   DAYS,5,WORKING_DAYS",
        "4 Weeks,4,WEEKS",
      })
  void an_amount_is_a_whole_number_and_a_unit(String text, int count, Unit unit) {
    assertThat(Amount.parse(text)).contains(new Amount(count, unit));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "regularly",
        "weeks",
        "4",
        "0 days",
        "0000 weeks",
        "1.5 weeks",
        "1,5 weeks",
        "1/2 week",
        "-3 days",
        "+3 days",
        "\u0663 days",
        "\uff13 weeks",
        "10000 days",
        "999999999 days",
        "1000000000 days",
        "99999999999999999999 days",
        "1e3 days",
        "four weeks",
        "4 fortnights",
        "4 weekss",
        "4 w",
        "4 working",
        "4 workingdays",
        "4 working weeks",
        "4 working\tdays",
        "4 weeks 2 days",
        "4 weeks days",
        "4 weeks.",
        "weeks 4",
        "P4W",
        "4\u00a0weeks",
        "4 d\u0430ys",
        "5 work\u0131ng days",
        "5 WORK\u0130NG DAYS",
      })
  void anything_else_is_not_an_amount(String text) {
    assertThat(Amount.parse(text)).isEmpty();
  }

  @Test
  void a_long_text_is_refused_without_delay() {
    String spaces = " ".repeat(300_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          assertThat(Amount.parse("4 weeks" + spaces + "!")).isEmpty();
          assertThat(Amount.parse(spaces + "4" + spaces + "weeks" + spaces + "4")).isEmpty();
          assertThat(Amount.parse("4 " + "a ".repeat(150_000))).isEmpty();
          assertThat(Amount.parse("4 " + "a".repeat(300_000) + "!")).isEmpty();
          assertThat(Amount.parse("4".repeat(300_000) + " weeks")).isEmpty();
        });
  }

  @Test
  void white_space_around_it_does_not_count() {
    assertThat(Amount.parse("\t4 weeks\r\n")).contains(Amount.weeks(4));
  }

  @ParameterizedTest
  @EnumSource
  void every_amount_reads_back(Unit unit) {
    for (int count = 1; count <= 9_999; count++) {
      Amount amount = new Amount(count, unit);
      if (!Amount.parse(amount.toString()).equals(Optional.of(amount))) {
        assertThat(Amount.parse(amount.toString())).as(amount.toString()).contains(amount);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 10_000, Integer.MAX_VALUE})
  void a_count_is_from_1_to_9999(int count) {
    assertThatThrownBy(() -> new Amount(count, Unit.DAYS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("an amount is 1 to 9999 of a unit, not " + count);
  }

  @Test
  void one_of_a_unit_is_singular() {
    assertThat(Amount.workingDays(1)).hasToString("1 working day");
    assertThat(Amount.workingDays(2)).hasToString("2 working days");
    assertThat(Amount.hours(1)).hasToString("1 hour");
    assertThat(Amount.months(1)).hasToString("1 month");
    assertThat(Amount.weeks(12)).hasToString("12 weeks");
    assertThat(Amount.days(21)).hasToString("21 days");
  }

  @Test
  void four_weeks_and_28_days_are_not_the_same_amount() {
    assertThat(Amount.weeks(4)).isNotEqualTo(Amount.days(28));
  }
}
