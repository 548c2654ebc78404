package org.supervisionrules.time;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/**
 * When something happened, as precisely as it was recorded: a date, or a time with its offset.
 *
 * <p>A local time is given its zone when it is read; one that a clock change skips is moved forward
 * by the length of the gap and one that it repeats is the earlier of the two, as {@code java.time}
 * does. Example: {@code 2026-03-29T01:30} in Europe/London is {@code 2026-03-29T02:30+01:00}.
 */
public final class Moment implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int NO_TIME = -1;
  private static final int SECONDS_A_DAY = 86_400;
  private static final int SECONDS_AN_HOUR = 3_600;

  private final int day;
  private final int secondOfDay;
  private final int offset;

  private Moment(int day, int secondOfDay, int offset) {
    this.day = day;
    this.secondOfDay = secondOfDay;
    this.offset = offset;
  }

  /** A date, of which the time is not known. */
  public static Moment of(int day) {
    return new Moment(day, NO_TIME, 0);
  }

  /** A date, of which the time is not known. */
  public static Moment of(LocalDate date) {
    return of(Days.of(date));
  }

  /** A time; fractions of a second are dropped. */
  public static Moment of(ZonedDateTime time) {
    return new Moment(
        Days.of(time.toLocalDate()),
        time.toLocalTime().toSecondOfDay(),
        time.getOffset().getTotalSeconds());
  }

  /**
   * Reads {@code 2026-02-02}, {@code 2026-03-27T12:30} (a time in the zone) or {@code
   * 2026-03-27T12:30Z} (a time with an offset, moved to the zone).
   *
   * @throws DateTimeException where the text is none of these or the date does not exist
   */
  public static Moment parse(String text, ZoneId zone) {
    if (text.length() == 10) {
      return of(LocalDate.parse(text));
    }
    Moment plain = IsoTime.read(text, zone);
    if (plain != null) {
      return plain;
    }
    int sign = Math.max(text.indexOf('+'), text.lastIndexOf('-'));
    return text.endsWith("Z") || sign > 10
        ? of(OffsetDateTime.parse(text).atZoneSameInstant(zone))
        : of(LocalDateTime.parse(text).atZone(zone));
  }

  /** The day in the zone it was read in. */
  public int day() {
    return day;
  }

  public LocalDate date() {
    return Days.date(day);
  }

  /** Whether the time of the day is known. */
  public boolean hasTime() {
    return secondOfDay != NO_TIME;
  }

  /**
   * Seconds since 1970-01-01T00:00Z.
   *
   * @throws IllegalStateException where only the date is known
   */
  public long epochSecond() {
    if (!hasTime()) {
      throw new IllegalStateException(this + " has no time");
    }
    return (long) day * SECONDS_A_DAY + secondOfDay - offset;
  }

  /** The moment so many elapsed hours later, across clock changes, in the zone. */
  public Moment plusHours(int hours, ZoneId zone) {
    return of(Instant.ofEpochSecond(epochSecond() + hours * 3600L).atZone(zone));
  }

  /** {@code 2026-02-02}, or {@code 2026-03-27T12:30+00:00}; seconds only where there are any. */
  @Override
  public String toString() {
    if (!hasTime()) {
      return DayTexts.of(day);
    }
    StringBuilder text = new StringBuilder(25).append(DayTexts.of(day)).append('T');
    twoDigits(text, secondOfDay / SECONDS_AN_HOUR);
    twoDigits(text.append(':'), secondOfDay / 60 % 60);
    if (secondOfDay % 60 != 0) {
      twoDigits(text.append(':'), secondOfDay % 60);
    }
    return text.append(offset == 0 ? "+00:00" : ZoneOffset.ofTotalSeconds(offset).getId())
        .toString();
  }

  private static void twoDigits(StringBuilder text, int number) {
    text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Moment moment
        && day == moment.day
        && secondOfDay == moment.secondOfDay
        && offset == moment.offset;
  }

  @Override
  public int hashCode() {
    return (day * 31 + secondOfDay) * 31 + offset;
  }
}
