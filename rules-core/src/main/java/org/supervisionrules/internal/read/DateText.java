package org.supervisionrules.internal.read;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.problem.Problem;

/** Reads {@code 2026-02-02} without exceptions, and says what is wrong with what is not a date. */
final class DateText {
  /** Not written as a date; the other results are epoch days of 1900 to 2999 and beyond. */
  static final int NOT_A_DATE = Integer.MIN_VALUE;

  /** A day that the month does not have. */
  static final int NO_SUCH_DAY = Integer.MIN_VALUE + 1;

  /** A year that is surely a slip. */
  static final int OTHER_YEAR = Integer.MIN_VALUE + 2;

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2999;

  /** The days from the last of February of the year 0 to 1970-01-01. */
  private static final int BEFORE_1970 = 719_469;

  /** How long a date is. */
  static final int LENGTH = 10;

  private DateText() {}

  /** The epoch day of the date that a text starts with, or one of the constants. */
  static int day(CharSequence text) {
    if (text.length() < LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return NOT_A_DATE;
    }
    int year = number(text, 0, 4);
    int month = number(text, 5, 7);
    int day = number(text, 8, LENGTH);
    if (year < 0 || month < 0 || day < 0) {
      return NOT_A_DATE;
    }
    if (month < 1 || month > 12 || day < 1 || day > 31) {
      return NO_SUCH_DAY;
    }
    if (day > 28 && day > YearMonth.of(year, month).lengthOfMonth()) {
      return NO_SUCH_DAY;
    }
    return year < FIRST_YEAR || year > LAST_YEAR ? OTHER_YEAR : epochDay(year, month, day);
  }

  /** Counts years from March, so that the day that leap years add is the last. */
  private static int epochDay(int year, int month, int day) {
    int years = month > 2 ? year : year - 1;
    int months = month > 2 ? month - 3 : month + 9;
    int leapDays = years / 4 - years / 100 + years / 400;
    return years * 365 + leapDays + (months * 153 + 2) / 5 + day - BEFORE_1970;
  }

  static boolean isDay(int result) {
    return result > OTHER_YEAR;
  }

  /** What is wrong with a text that is no day. */
  static String problem(String text, int result, String expected) {
    return switch (result) {
      case NO_SUCH_DAY -> "the date " + Shown.quoted(text) + " does not exist";
      case OTHER_YEAR ->
          "the year of " + Shown.quoted(text) + " lies outside " + FIRST_YEAR + " to " + LAST_YEAR;
      default -> Shown.quoted(text) + " cannot be read as " + expected;
    };
  }

  /** Says what is wrong with a text that is no day, and shows it where it can be shown. */
  static void tell(Cursor cursor, String text, int result, String expected, @Nullable String help) {
    String message = problem(text, result, expected);
    if (Harmless.is(text)) {
      cursor.error(message, help);
    } else {
      cursor.discreet(
          "the text cannot be read as " + expected,
          result == NOT_A_DATE ? help : null,
          new Problem.Full(message, help));
    }
  }

  /** What to do about a text that is no day. */
  static @Nullable String help(String text, int result) {
    if (result == NOT_A_DATE) {
      return "write dates as `2026-02-02`";
    }
    int month = number(text, 5, 7);
    if (result != NO_SUCH_DAY || month < 1 || month > 12) {
      return null;
    }
    YearMonth of = YearMonth.of(number(text, 0, 4), month);
    return of.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        + " "
        + number(text, 0, 4)
        + " has "
        + of.lengthOfMonth()
        + " days";
  }

  private static int number(CharSequence text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
