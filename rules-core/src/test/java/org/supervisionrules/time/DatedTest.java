package org.supervisionrules.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatedTest {
  private final Dated<Amount> every =
      Dated.of(
          new TreeMap<>(
              Map.of(
                  Days.of("2017-10-01"), Amount.weeks(4),
                  Days.of("2026-04-01"), Amount.weeks(3),
                  Days.of("2027-04-01"), Amount.weeks(6))));

  @ParameterizedTest
  @CsvSource({
    "1900-01-01, 4 weeks",
    "2017-09-30, 4 weeks",
    "2017-10-01, 4 weeks",
    "2026-03-31, 4 weeks",
    "2026-04-01, 3 weeks",
    "2026-04-02, 3 weeks",
    "2027-03-31, 3 weeks",
    "2027-04-01, 6 weeks",
    "2999-12-31, 6 weeks",
  })
  void a_value_holds_from_its_day_until_the_day_before_the_next(String day, String value) {
    assertThat(every.on(Days.of(day))).hasToString(value);
  }

  @Test
  void the_first_value_holds_before_its_day_and_the_last_one_for_ever() {
    assertThat(every.on(Days.BEGINNING)).isEqualTo(Amount.weeks(4));
    assertThat(every.on(Days.OPEN)).isEqualTo(Amount.weeks(6));
  }

  @Test
  void a_value_that_always_holds_has_no_first_day() {
    Dated<String> always = Dated.always("must");
    assertThat(always.size()).isEqualTo(1);
    assertThat(always.from(0)).isEqualTo(Days.BEGINNING);
    assertThat(always.on(Days.BEGINNING)).isEqualTo("must");
    assertThat(always.on(Days.OPEN)).isEqualTo("must");
    assertThat(always.isConstant()).isTrue();
  }

  @Test
  void its_stages_are_in_order() {
    assertThat(every.size()).isEqualTo(3);
    assertThat(every.from(1)).isEqualTo(Days.of("2026-04-01"));
    assertThat(every.value(1)).isEqualTo(Amount.weeks(3));
  }

  @Test
  void map_keeps_the_days() {
    Dated<String> words = every.map(Amount::toString);
    assertThat(words).hasToString("4 weeks, from 2026-04-01 3 weeks, from 2027-04-01 6 weeks");
    assertThat(words.map(text -> Amount.parse(text).orElseThrow())).isEqualTo(every);
    assertThat(every.map(amount -> amount)).isEqualTo(every).hasSameHashCodeAs(every);
  }

  @Test
  void it_is_constant_where_every_stage_has_the_same_value() {
    assertThat(every.isConstant()).isFalse();
    assertThat(every.map(amount -> "should").isConstant()).isTrue();
  }

  @Test
  void equal_ones_have_the_same_days_and_values() {
    Dated<Amount> later = Dated.of(new TreeMap<>(Map.of(1, Amount.weeks(4))));
    Dated<Amount> again = Dated.of(new TreeMap<>(Map.of(1, Amount.weeks(4))));
    assertThat(later).isEqualTo(again).hasSameHashCodeAs(again);
    assertThat(later).isNotEqualTo(Dated.always(Amount.weeks(4)));
    assertThat(later).isNotEqualTo(Dated.of(new TreeMap<>(Map.of(1, Amount.weeks(5)))));
    assertThat(later).isNotEqualTo(Amount.weeks(4));
  }

  @Test
  void it_keeps_no_hold_of_the_map_it_was_made_from() {
    TreeMap<Integer, String> values = new TreeMap<>(Map.of(0, "a"));
    Dated<String> dated = Dated.of(values);
    values.put(10, "b");
    assertThat(dated.on(10)).isEqualTo("a");
  }

  @Test
  void it_has_at_least_one_value() {
    assertThatThrownBy(() -> Dated.of(new TreeMap<Integer, String>()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a dated value has at least one value");
  }
}
