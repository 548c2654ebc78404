package org.supervisionrules.time;

import org.jspecify.annotations.Nullable;

/**
 * Dates as text. The days of the records that are judged come again and again, so the last ones
 * asked for are kept: as many as {@link #KEPT}, eleven years without a gap. Safe for many threads,
 * which may at worst write out the same day twice.
 */
final class DayTexts {
  /** A power of two, so that the place of a day is its last bits. */
  private static final int KEPT = 4096;

  private static final @Nullable Text[] TEXTS = new Text[KEPT];

  private DayTexts() {}

  /** A day and its text, unchangeable, so that a thread sees both or neither. */
  private record Text(int day, String text) {}

  /** {@code 2026-02-02}. */
  static String of(int day) {
    int place = day & (KEPT - 1);
    Text kept = TEXTS[place];
    if (kept == null || kept.day != day) {
      kept = new Text(day, Days.date(day).toString());
      TEXTS[place] = kept;
    }
    return kept.text;
  }
}
