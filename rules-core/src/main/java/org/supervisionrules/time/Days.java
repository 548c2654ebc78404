package org.supervisionrules.time;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Epoch days as {@code int}: the unit of every sum in this package. */
public final class Days {
  /** The end of what has not ended; later than every date. */
  public static final int OPEN = Integer.MAX_VALUE;

  /** Earlier than every date. */
  public static final int BEGINNING = Integer.MIN_VALUE;

  private Days() {}

  /**
   * The epoch day of a date.
   *
   * @throws DateTimeException where it is millions of years away
   */
  public static int of(LocalDate date) {
    long day = date.toEpochDay();
    if (day <= BEGINNING || day >= OPEN) {
      throw new DateTimeException(date + " is too far away");
    }
    return (int) day;
  }

  /**
   * The epoch day of a date written {@code 2026-02-02}.
   *
   * @throws DateTimeException where it is not a date
   */
  public static int of(String date) {
    return of(LocalDate.parse(date));
  }

  /** The date of an epoch day. */
  public static LocalDate date(int day) {
    return LocalDate.ofEpochDay(day);
  }

  /** The day after, where an open end stays open and the beginning stays the beginning. */
  public static int after(int day) {
    return day == OPEN || day == BEGINNING ? day : day + 1;
  }

  /** The day before, where an open end stays open and the beginning stays the beginning. */
  public static int before(int day) {
    return day == OPEN || day == BEGINNING ? day : day - 1;
  }

  /** {@code 2026-02-02}, {@code open} or {@code the beginning}. */
  public static String text(int day) {
    return switch (day) {
      case OPEN -> "open";
      case BEGINNING -> "the beginning";
      default -> DayTexts.of(day);
    };
  }
}
