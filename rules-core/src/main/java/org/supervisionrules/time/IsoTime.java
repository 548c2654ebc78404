package org.supervisionrules.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Reads times as they are nearly always written, {@code 2026-03-27T12:30}, with or without seconds,
 * their fraction and an offset, digit by digit: {@code java.time} takes many times as long.
 */
final class IsoTime {
  private static final int END_OF_DATE = 10;
  private static final int END_OF_MINUTE = 16;
  private static final int MOST_DIGITS = 9;
  private static final int MOST_OFFSET_HOURS = 17;
  private static final int NONE = -1;

  private final String text;
  private int at = END_OF_MINUTE;

  private IsoTime(String text) {
    this.text = text;
  }

  /** The time that a text tells; null where it is written in another way, or not at all. */
  static @Nullable Moment read(String text, ZoneId zone) {
    boolean isLikely =
        text.length() >= END_OF_MINUTE
            && text.charAt(4) == '-'
            && text.charAt(7) == '-'
            && text.charAt(END_OF_DATE) == 'T'
            && text.charAt(13) == ':';
    return isLikely ? new IsoTime(text).in(zone) : null;
  }

  private @Nullable Moment in(ZoneId zone) {
    LocalDate date = date();
    int hour = number(11, 2, 23);
    int minute = number(14, 2, 59);
    int second = second();
    if (date == null || hour < 0 || minute < 0 || second < 0) {
      return null;
    }
    LocalDateTime local = LocalDateTime.of(date, LocalTime.of(hour, minute, second));
    if (at == text.length()) {
      return Moment.of(local.atZone(zone));
    }
    int offset = offset();
    if (offset == Integer.MIN_VALUE) {
      return null;
    }
    long epochSecond = local.toEpochSecond(ZoneOffset.UTC) - offset;
    return Moment.of(Instant.ofEpochSecond(epochSecond).atZone(zone));
  }

  private @Nullable LocalDate date() {
    int year = number(0, 4, 9999);
    int month = number(5, 2, 12);
    int day = number(8, 2, 31);
    boolean exists =
        year >= 0 && month > 0 && day > 0 && day <= YearMonth.of(year, month).lengthOfMonth();
    return exists ? LocalDate.of(year, month, day) : null;
  }

  /** The second, of which a fraction is dropped; 0 where there is none, -1 where it is wrong. */
  private int second() {
    if (at == text.length() || text.charAt(at) != ':') {
      return 0;
    }
    at += 3;
    int second = number(at - 2, 2, 59);
    return second >= 0 && skipFraction() ? second : NONE;
  }

  private boolean skipFraction() {
    if (at == text.length() || text.charAt(at) != '.') {
      return true;
    }
    int digits = at + 1;
    at = digits;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at > digits && at - digits <= MOST_DIGITS;
  }

  /** The offset that ends the text, in seconds; the least number where it does not. */
  private int offset() {
    char sign = text.charAt(at);
    int left = text.length() - at;
    if (sign == 'Z' && left == 1) {
      return 0;
    }
    if ((sign != '+' && sign != '-') || left != 6 || text.charAt(at + 3) != ':') {
      return Integer.MIN_VALUE;
    }
    int hours = number(at + 1, 2, MOST_OFFSET_HOURS);
    int minutes = number(at + 4, 2, 59);
    if (hours < 0 || minutes < 0) {
      return Integer.MIN_VALUE;
    }
    int seconds = hours * 3600 + minutes * 60;
    return sign == '-' ? -seconds : seconds;
  }

  /** The number that some digits tell, up to the most it can be; -1 where they tell none. */
  private int number(int from, int digits, int most) {
    int number = 0;
    for (int i = from; i < from + digits; i++) {
      char digit = i < text.length() ? text.charAt(i) : ' ';
      if (digit < '0' || digit > '9') {
        return NONE;
      }
      number = number * 10 + digit - '0';
    }
    return number > most ? NONE : number;
  }
}
