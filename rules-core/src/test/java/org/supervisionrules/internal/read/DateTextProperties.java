package org.supervisionrules.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** A date is read as {@code java.time} reads it, in the years that are likely. */
class DateTextProperties {

  @Example
  void every_day_from_1900_to_2999() {
    LocalDate end = LocalDate.of(3000, 1, 1);
    for (LocalDate day = LocalDate.of(1900, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
      assertThat((long) DateText.day(day.toString())).isEqualTo(day.toEpochDay());
    }
  }

  @Property
  void numbers_that_may_be_no_date(
      @ForAll @IntRange(min = 0, max = 9999) int year,
      @ForAll @IntRange(min = 0, max = 99) int month,
      @ForAll @IntRange(min = 0, max = 99) int day) {
    String text = "%04d-%02d-%02d".formatted(year, month, day);
    int read = DateText.day(text);
    if (exists(text)) {
      boolean isLikely = year >= 1900 && year <= 2999;
      assertThat(read)
          .isEqualTo(isLikely ? (int) LocalDate.parse(text).toEpochDay() : DateText.OTHER_YEAR);
    } else {
      assertThat(read).isEqualTo(DateText.NO_SUCH_DAY);
    }
  }

  @Property
  void characters_that_are_no_digits(
      @ForAll @StringLength(10) @CharRange(from = '0', to = '9') @Chars({'-', ' ', '٣', '/'})
          String text) {
    if (DateText.isDay(DateText.day(text))) {
      assertThat((long) DateText.day(text)).isEqualTo(LocalDate.parse(text).toEpochDay());
    }
  }

  private static boolean exists(String text) {
    try {
      return LocalDate.parse(text).toString().equals(text);
    } catch (DateTimeException e) {
      return false;
    }
  }
}
