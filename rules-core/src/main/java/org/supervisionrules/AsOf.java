package org.supervisionrules;

import java.time.LocalDate;
import java.util.Optional;
import org.supervisionrules.history.History;
import org.supervisionrules.time.Days;

/**
 * The day as of which histories are judged, inclusive. Never later than the day up to which a
 * history speaks: silence after it proves nothing.
 *
 * @param day the day asked for; empty for the history's own
 * @param otherwise the day for a history that does not say up to when it speaks
 */
public record AsOf(Optional<LocalDate> day, LocalDate otherwise) {

  /** A day. */
  public static AsOf date(LocalDate day) {
    return new AsOf(Optional.of(day), day);
  }

  /**
   * A day written {@code 2026-10-01}.
   *
   * @throws java.time.DateTimeException where it is not a date
   */
  public static AsOf date(String day) {
    return date(LocalDate.parse(day));
  }

  /**
   * The day up to which each history speaks.
   *
   * @param today the day for a history that does not say; nothing here reads the system's clock
   */
  public static AsOf document(LocalDate today) {
    return new AsOf(Optional.empty(), today);
  }

  /** The day as of which a history is judged. */
  public LocalDate of(History history) {
    LocalDate asked =
        day.orElse(history.asOf() == Days.OPEN ? otherwise : Days.date(history.asOf()));
    return history.asOf() < Days.of(asked) ? Days.date(history.asOf()) : asked;
  }
}
