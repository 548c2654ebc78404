package org.supervisionrules.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

  @Test
  void a_day_is_the_days_since_1970() {
    assertThat(Days.of("1970-01-01")).isZero();
    assertThat(Days.of("1969-12-31")).isEqualTo(-1);
    assertThat(Days.of("2026-02-02")).isEqualTo(20_486);
    assertThat(Days.date(20_486)).isEqualTo(LocalDate.of(2026, 2, 2));
  }

  @Test
  void what_is_open_or_the_beginning_has_no_neighbour() {
    assertThat(Days.after(Days.OPEN)).isEqualTo(Days.OPEN);
    assertThat(Days.before(Days.OPEN)).isEqualTo(Days.OPEN);
    assertThat(Days.after(Days.BEGINNING)).isEqualTo(Days.BEGINNING);
    assertThat(Days.before(Days.BEGINNING)).isEqualTo(Days.BEGINNING);
    assertThat(Days.after(-1)).isZero();
    assertThat(Days.before(0)).isEqualTo(-1);
  }

  @Test
  void a_day_is_written_as_its_date() {
    assertThat(Days.text(20_486)).isEqualTo("2026-02-02");
    assertThat(Days.text(Days.OPEN)).isEqualTo("open");
    assertThat(Days.text(Days.BEGINNING)).isEqualTo("the beginning");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-02-29", "2026-2-2", "soon", "+999999999-12-31", "-999999999-01-01"})
  void what_is_not_a_date_within_reach_is_refused(String text) {
    assertThatThrownBy(() -> Days.of(text)).isInstanceOf(DateTimeException.class);
  }

  @Test
  void the_dates_of_open_and_of_the_beginning_are_not_dates_within_reach() {
    assertThatThrownBy(() -> Days.of(LocalDate.ofEpochDay(Days.OPEN)))
        .isInstanceOf(DateTimeException.class)
        .hasMessageContaining("too far");
    assertThatThrownBy(() -> Days.of(LocalDate.ofEpochDay(Days.BEGINNING)))
        .isInstanceOf(DateTimeException.class);
    assertThat(Days.of(LocalDate.ofEpochDay(Days.OPEN - 1L))).isEqualTo(Days.OPEN - 1);
  }
}
