package org.supervisionrules.formats;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;

/** How a foreign export writes dates and times: {@code dd/MM/yyyy}, {@code d MMM yyyy HH:mm}. */
final class DatePatterns {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm[:ss]", Locale.ROOT);

  private final List<DateTimeFormatter> patterns;

  private DatePatterns(List<DateTimeFormatter> patterns) {
    this.patterns = List.copyOf(patterns);
  }

  /**
   * Patterns as {@link DateTimeFormatter} has them, with English names of months.
   *
   * @throws IllegalArgumentException where one is none
   */
  static DatePatterns of(List<String> written) {
    return new DatePatterns(written.stream().map(DatePatterns::formatter).toList());
  }

  /** A pattern; {@code yyyy} is the year, whatever the era, so that days that do not exist fail. */
  private static DateTimeFormatter formatter(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern.replace('y', 'u'))
        .toFormatter(Locale.UK)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** The date or time as histories write it; the text itself where no pattern fits. */
  String read(String text) {
    for (DateTimeFormatter pattern : patterns) {
      try {
        TemporalAccessor read = pattern.parseBest(text, LocalDateTime::from, LocalDate::from);
        return read instanceof LocalDateTime time ? TIME.format(time) : read.toString();
      } catch (DateTimeException e) {
        // Another may fit.
      }
    }
    return text;
  }
}
