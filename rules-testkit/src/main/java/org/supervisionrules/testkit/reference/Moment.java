package org.supervisionrules.testkit.reference;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A date, or a time in the zone of the document.
 *
 * @param day the day in the zone
 * @param time the time, where more than a date was given
 */
record Moment(LocalDate day, @Nullable ZonedDateTime time) {

  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmxxx", Locale.ROOT);
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

  static Moment ofDay(LocalDate day) {
    return new Moment(day, null);
  }

  static Moment ofTime(ZonedDateTime time) {
    return new Moment(time.toLocalDate(), time);
  }

  /** Reads a date, a local time in the zone, or a time with an offset. */
  static Moment parse(String text, ZoneId zone) {
    int timeMark = text.indexOf('T');
    if (timeMark < 0) {
      return ofDay(LocalDate.parse(text));
    }
    String clock = text.substring(timeMark);
    boolean hasOffset = clock.endsWith("Z") || clock.indexOf('+') > 0 || clock.indexOf('-') > 0;
    return ofTime(
        hasOffset
            ? OffsetDateTime.parse(text).atZoneSameInstant(zone)
            : LocalDateTime.parse(text).atZone(zone));
  }

  /** As the report writes it: a date, or a time with the offset of the zone. */
  String text() {
    if (time == null) {
      return day.toString();
    }
    return time.format(time.getSecond() == 0 ? MINUTES : SECONDS);
  }
}
