package org.supervisionrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {
  private static final long TEN_SECONDS = TimeUnit.SECONDS.toNanos(10);

  @Test
  void a_known_share_has_a_bar_and_the_time_left() {
    assertThat(new Meter(true).line(250_000, TEN_SECONDS, 0.25))
        .isEqualTo("█████░░░░░░░░░░░░░░░  25%  250,000 histories  25,000/s  30 s left");
    assertThat(new Meter(false).line(1, TEN_SECONDS, 0.999))
        .isEqualTo("[###################.]  99%  1 history  0/s  0 s left");
  }

  @Test
  void an_unknown_share_has_the_count_and_the_rate() {
    assertThat(new Meter(true).line(250_000, TEN_SECONDS, -1))
        .isEqualTo("250,000 histories  25,000/s");
  }

  @Test
  void more_than_was_expected_is_all() {
    assertThat(new Meter(false).line(10, TEN_SECONDS, 1.5)).contains("100%").contains("0 s left");
  }

  @ParameterizedTest
  @CsvSource({"0, 0 s", "59, 59 s", "60, 1 min 00 s", "3599, 59 min 59 s", "3600, 1 h 00 min"})
  void time_is_told_in_two_units_at_most(long seconds, String words) {
    assertThat(Meter.time(seconds)).isEqualTo(words);
  }

  @Test
  void a_word_that_is_not_known_is_refused() {
    Run run = Run.of("check", "x.json", "--progress", "alwasy");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("did you mean `always`?");
  }
}
