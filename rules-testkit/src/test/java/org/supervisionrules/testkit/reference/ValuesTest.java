package org.supervisionrules.testkit.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @ParameterizedTest
  @CsvSource({
    "2 weeks, 2025-01-06, 2025-01-20",
    "28 days, 2025-03-03, 2025-03-31",
    "1 day, 2024-02-28, 2024-02-29",
    "1 month, 2025-01-31, 2025-02-28",
    "1 month, 2024-01-31, 2024-02-29",
    "6 months, 2025-08-31, 2026-02-28",
    "6 years, 2020-02-29, 2026-02-28",
    "6 years, 2018-02-28, 2024-02-28",
    "5 working days, 2025-04-17, 2025-04-28"
  })
  void an_amount_rounds_down_to_the_end_of_a_shorter_month(
      String amount, LocalDate from, LocalDate reached) {
    assertThat(Amount.parse(amount).after(from)).isEqualTo(reached);
  }

  @Test
  void an_amount_in_another_unit_is_refused() {
    Amount hours = Amount.parse("24 hours");
    assertThatThrownBy(() -> hours.after(LocalDate.of(2026, 1, 1)))
        .hasMessage("unknown unit `hour`");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-28, 2026-03-28, 2026-03-28",
    "2026-03-28T12:30, 2026-03-28, 2026-03-28T12:30+00:00",
    "2026-03-28T12:30:15, 2026-03-28, 2026-03-28T12:30:15+00:00",
    "2026-07-01T12:30, 2026-07-01, 2026-07-01T12:30+01:00",
    "2026-07-01T23:30Z, 2026-07-02, 2026-07-02T00:30+01:00",
    "2026-07-01T01:30+09:00, 2026-06-30, 2026-06-30T17:30+01:00",
    "2026-07-01T20:30-05:00, 2026-07-02, 2026-07-02T02:30+01:00",
    "2026-03-29T01:30, 2026-03-29, 2026-03-29T02:30+01:00",
    "2026-10-25T01:30, 2026-10-25, 2026-10-25T01:30+01:00"
  })
  void a_moment_is_read_in_the_zone_and_written_with_its_offset(
      String text, LocalDate day, String written) {
    Moment moment = Moment.parse(text, LONDON);
    assertThat(moment.day()).isEqualTo(day);
    assertThat(moment.text()).isEqualTo(written);
  }

  @Test
  void runs_are_the_longest_ones_and_the_last_may_stay_open() {
    LocalDate first = LocalDate.of(2026, 1, 1);
    List<Span> runs = Span.runs(day -> day.getDayOfMonth() != 3, first, first.plusDays(4));
    assertThat(runs)
        .containsExactly(
            new Span(first, LocalDate.of(2026, 1, 2)),
            new Span(LocalDate.of(2026, 1, 4), Span.OPEN));
  }

  @Test
  void a_finding_cannot_be_met() {
    assertThatThrownBy(() -> new ReferenceFinding("met", null, null, null, "2026-01-01"))
        .hasMessage("a finding cannot be `met`");
  }
}
