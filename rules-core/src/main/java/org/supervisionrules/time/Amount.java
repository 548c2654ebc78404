package org.supervisionrules.time;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as policy writes it: {@code 2 weeks}, {@code 5 working days}, {@code 24 hours}.
 *
 * <p>Weeks and days are calendar days; months and years follow the calendar; hours are elapsed
 * hours. {@link #parse} and {@link #toString} round-trip.
 *
 * @param count how many of the unit, 1 to 9,999
 */
public record Amount(int count, Unit unit) implements Serializable {

  /** What an amount is counted in. */
  public enum Unit {
    HOURS("hour"),
    DAYS("day"),
    WORKING_DAYS("working day"),
    WEEKS("week"),
    MONTHS("month"),
    YEARS("year");

    private final String singular;

    Unit(String singular) {
      this.singular = singular;
    }

    /** The unit in words for a count of it: {@code working day}, {@code working days}. */
    public String words(int count) {
      return count == 1 ? singular : singular + "s";
    }
  }

  /** Nothing is tried twice, so that a long text takes no longer than it takes to read. */
  private static final Pattern WRITTEN =
      Pattern.compile("\\s*+(\\d{1,9}+)\\s*+([A-Za-z]++(?: ++[A-Za-z]++)?+)\\s*+");

  private static final int MOST = 9_999;

  private static final Map<String, Unit> UNITS =
      Map.ofEntries(
          Map.entry("hour", Unit.HOURS),
          Map.entry("hours", Unit.HOURS),
          Map.entry("day", Unit.DAYS),
          Map.entry("days", Unit.DAYS),
          Map.entry("working day", Unit.WORKING_DAYS),
          Map.entry("working days", Unit.WORKING_DAYS),
          Map.entry("week", Unit.WEEKS),
          Map.entry("weeks", Unit.WEEKS),
          Map.entry("month", Unit.MONTHS),
          Map.entry("months", Unit.MONTHS),
          Map.entry("year", Unit.YEARS),
          Map.entry("years", Unit.YEARS));

  public Amount {
    if (count < 1 || count > MOST) {
      throw new IllegalArgumentException("an amount is 1 to 9999 of a unit, not " + count);
    }
  }

  public static Amount days(int count) {
    return new Amount(count, Unit.DAYS);
  }

  public static Amount weeks(int count) {
    return new Amount(count, Unit.WEEKS);
  }

  public static Amount months(int count) {
    return new Amount(count, Unit.MONTHS);
  }

  public static Amount workingDays(int count) {
    return new Amount(count, Unit.WORKING_DAYS);
  }

  public static Amount hours(int count) {
    return new Amount(count, Unit.HOURS);
  }

  /**
   * Reads an amount.
   *
   * @return empty where the text is not a whole number from 1 to 9,999 and a unit ({@code
   *     regularly}, {@code 0 days}, {@code 1.5 weeks})
   */
  public static Optional<Amount> parse(String text) {
    Matcher matcher = WRITTEN.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String words = matcher.group(2).toLowerCase(Locale.ROOT).replaceAll(" +", " ");
    Unit unit = UNITS.get(words);
    int count = Integer.parseInt(matcher.group(1));
    return unit == null || count < 1 || count > MOST
        ? Optional.empty()
        : Optional.of(new Amount(count, unit));
  }

  @Override
  public String toString() {
    return count + " " + unit.words(count);
  }
}
