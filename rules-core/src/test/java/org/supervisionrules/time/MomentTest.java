package org.supervisionrules.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private static Moment at(String text) {
    return Moment.parse(text, LONDON);
  }

  @Test
  void a_date_has_no_time() {
    Moment date = at("2026-02-02");
    assertThat(date.hasTime()).isFalse();
    assertThat(date.day()).isEqualTo(Days.of("2026-02-02"));
    assertThat(date.date()).isEqualTo(LocalDate.of(2026, 2, 2));
    assertThat(date).hasToString("2026-02-02").isEqualTo(Moment.of(LocalDate.of(2026, 2, 2)));
    assertThatThrownBy(date::epochSecond)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("2026-02-02 has no time");
    assertThatThrownBy(() -> date.plusHours(24, LONDON)).isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-27T12:30, 2026-03-27T12:30+00:00",
    "2026-07-27T12:30, 2026-07-27T12:30+01:00",
    "2026-03-27T12:30Z, 2026-03-27T12:30+00:00",
    "2026-07-27T12:30Z, 2026-07-27T13:30+01:00",
    "2026-07-27T23:30Z, 2026-07-28T00:30+01:00",
    "2026-07-27T12:30+01:00, 2026-07-27T12:30+01:00",
    "2026-07-27T00:30+02:00, 2026-07-26T23:30+01:00",
    "2026-07-27T12:30-05:00, 2026-07-27T18:30+01:00",
    "2026-12-31T23:30-05:00, 2027-01-01T04:30+00:00",
    "2026-03-27T12:30:00, 2026-03-27T12:30+00:00",
    "2026-03-27T12:00:00, 2026-03-27T12:00+00:00",
    "2026-03-27T12:30:15, 2026-03-27T12:30:15+00:00",
    "2026-03-27T12:00:01Z, 2026-03-27T12:00:01+00:00",
    "2026-03-27T12:30:15.999, 2026-03-27T12:30:15+00:00",
    "2026-03-27T12:30:00.999999999Z, 2026-03-27T12:30+00:00",
    "2026-03-27T00:00, 2026-03-27T00:00+00:00",
    "2026-03-27T23:59:59, 2026-03-27T23:59:59+00:00",
    "1969-12-31T23:59:59.5Z, 1970-01-01T00:59:59+01:00",
  })
  void a_time_is_told_in_the_zone_with_its_offset(String text, String told) {
    assertThat(at(text)).hasToString(told);
    assertThat(at(text).hasTime()).isTrue();
    assertThat(at(told)).isEqualTo(at(text));
  }

  @ParameterizedTest
  @CsvSource({
    "UTC, 2026-07-27T12:30+00:00",
    "Asia/Kathmandu, 2026-07-27T12:30+05:45",
    "America/New_York, 2026-07-27T12:30-04:00",
    "America/St_Johns, 2026-07-27T12:30-02:30",
    "+03:00, 2026-07-27T12:30+03:00",
  })
  void every_zone_tells_its_offset(String zone, String told) {
    Moment moment = Moment.parse("2026-07-27T12:30", ZoneId.of(zone));
    assertThat(moment).hasToString(told);
    assertThat(Moment.parse(told, ZoneId.of(zone))).isEqualTo(moment);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-29T00:59:59, 2026-03-29T00:59:59+00:00",
    "2026-03-29T01:00, 2026-03-29T02:00+01:00",
    "2026-03-29T01:30, 2026-03-29T02:30+01:00",
    "2026-03-29T01:59:59, 2026-03-29T02:59:59+01:00",
    "2026-03-29T02:00, 2026-03-29T02:00+01:00",
    "2026-03-29T01:00Z, 2026-03-29T02:00+01:00",
  })
  void a_time_that_a_clock_change_skips_moves_forward(String text, String told) {
    assertThat(at(text)).hasToString(told);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-25T00:59:59, 2026-10-25T00:59:59+01:00",
    "2026-10-25T01:00, 2026-10-25T01:00+01:00",
    "2026-10-25T01:30, 2026-10-25T01:30+01:00",
    "2026-10-25T01:59:59, 2026-10-25T01:59:59+01:00",
    "2026-10-25T02:00, 2026-10-25T02:00+00:00",
    "2026-10-25T01:30+01:00, 2026-10-25T01:30+01:00",
    "2026-10-25T01:30+00:00, 2026-10-25T01:30+00:00",
    "2026-10-25T01:30Z, 2026-10-25T01:30+00:00",
    "2026-10-25T00:30Z, 2026-10-25T01:30+01:00",
  })
  void a_time_that_a_clock_change_repeats_is_the_earlier_one(String text, String told) {
    assertThat(at(text)).hasToString(told);
  }

  @Test
  void local_times_on_days_of_a_clock_change_are_read_as_java_time_does() {
    for (String day : new String[] {"2026-03-29T00:00", "2026-10-25T00:00"}) {
      LocalDateTime start = LocalDateTime.parse(day);
      for (int minute = 0; minute < 24 * 60; minute++) {
        LocalDateTime local = start.plusMinutes(minute);
        ZonedDateTime expected = local.atZone(LONDON);
        Moment read = at(local.toString());
        assertThat(read.epochSecond()).as("%s", local).isEqualTo(expected.toEpochSecond());
        assertThat(read).isEqualTo(Moment.of(expected));
        assertThat(read.date()).isEqualTo(expected.toLocalDate());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-27T12:30, 24, 2026-03-28T12:30+00:00",
    "2026-03-28T12:30, 24, 2026-03-29T13:30+01:00",
    "2026-03-29T00:30, 1, 2026-03-29T02:30+01:00",
    "2026-03-29T00:30, 24, 2026-03-30T01:30+01:00",
    "2026-10-24T12:30, 24, 2026-10-25T11:30+00:00",
    "2026-10-25T01:30, 1, 2026-10-25T01:30+00:00",
    "2026-10-25T01:30, 2, 2026-10-25T02:30+00:00",
    "2026-10-24T01:15, 24, 2026-10-25T01:15+01:00",
    "2026-12-31T23:59:59, 1, 2027-01-01T00:59:59+00:00",
    "2026-03-27T12:30, 9999, 2027-05-18T04:30+01:00",
  })
  void hours_are_elapsed_hours(String from, int hours, String to) {
    Moment sum = at(from).plusHours(hours, LONDON);
    assertThat(sum).hasToString(to);
    assertThat(sum.epochSecond() - at(from).epochSecond()).isEqualTo(3600L * hours);
  }

  @Test
  void equal_moments_say_the_same() {
    Moment noon = at("2026-07-27T12:00");
    assertThat(noon).isEqualTo(at("2026-07-27T11:00Z")).hasSameHashCodeAs(at("2026-07-27T11:00Z"));
    assertThat(noon).isNotEqualTo(at("2026-07-27T12:00:01"));
    assertThat(noon).isNotEqualTo(at("2026-07-28T12:00"));
    assertThat(noon).isNotEqualTo(at("2026-07-27"));
    assertThat(at("2026-07-27T00:00")).isNotEqualTo(at("2026-07-27"));
    assertThat(at("2026-10-25T01:30")).isNotEqualTo(at("2026-10-25T01:30Z"));
    assertThat(noon).isNotEqualTo("2026-07-27T12:00+01:00");
  }

  @Test
  void the_same_instant_in_another_zone_is_told_otherwise() {
    Moment elsewhere = Moment.parse("2026-07-27T11:00Z", ZoneId.of("UTC"));
    assertThat(elsewhere.epochSecond()).isEqualTo(at("2026-07-27T12:00").epochSecond());
    assertThat(elsewhere).isNotEqualTo(at("2026-07-27T12:00"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "today",
        "2026",
        "2026-02",
        "2026-2-3",
        "20260202",
        "02/02/2026",
        "2026-02-30",
        "2025-02-29",
        "2026-13-01",
        "2026-00-10",
        "2026-W05-1",
        "2026-02-02Z",
        "2026-02-02T",
        "2026-02-02T12",
        "2026-02-02T24:00",
        "2026-02-02T25:00",
        "2026-02-02T12:60",
        "2026-02-02T12:30:60",
        "2026-02-02 12:30",
        "2026-02-02T12:30 ",
        "2026-02-02T12:30+19:00",
        "2026-02-02T12:30GMT",
        "2026-02-02T12:30+01:00[Europe/London]",
        "2025-02-29T12:30Z",
        "\uff12\uff10\uff12\uff16-02-02",
        "+999999999-12-31",
        "+999999999-12-31T12:30",
        "+999999999-12-31T12:30Z",
        "-999999999-01-01T12:30",
        "+5900000-01-01T00:00",
      })
  void what_is_neither_a_date_nor_a_time_is_refused(String text) {
    assertThatThrownBy(() -> at(text)).isInstanceOf(DateTimeException.class);
  }

  @Test
  void a_date_of_a_leap_day_is_a_date() {
    assertThat(at("2028-02-29")).hasToString("2028-02-29");
    assertThat(at("2028-02-29T12:30")).hasToString("2028-02-29T12:30+00:00");
  }
}
