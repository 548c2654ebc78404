package org.supervisionrules.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads an option that is a day. */
final class DayOption {
  private static final Pattern DATE = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}");

  private DayOption() {}

  /**
   * The day of an option; empty where it is not given.
   *
   * @param name the option, for the message: {@code --as-of}
   */
  static Optional<LocalDate> parse(String name, @Nullable String text) throws CommandFailure {
    if (text == null) {
      return Optional.empty();
    }
    try {
      if (DATE.matcher(text).matches()) {
        return Optional.of(LocalDate.parse(text));
      }
    } catch (DateTimeException e) {
      throw CommandFailure.usage("`" + name + " " + text + "` is a date that does not exist", null);
    }
    throw CommandFailure.usage(
        "`" + name + " " + text + "` is not a date", "a date is written `2026-10-01`");
  }
}
