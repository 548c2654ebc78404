package org.supervisionrules.formats.html;

import org.supervisionrules.time.Days;

/**
 * Where a day is drawn, in units of a drawing that is {@link #WIDTH} wide.
 *
 * @param from the first day, inclusive
 * @param to the last day, inclusive, at least one after
 */
record Scale(int from, int to) {
  static final int WIDTH = 1000;

  /** The first unit of the days; labels stand before it. */
  static final int LEFT = 190;

  /** The last unit of the days. */
  static final int RIGHT = 985;

  Scale {
    if (to <= from) {
      throw new IllegalArgumentException(Days.text(from) + " is not before " + Days.text(to));
    }
  }

  /** Where a day is drawn; one before the first or after the last at that end. */
  int x(int day) {
    long clamped = Math.min(Math.max(day, from), to);
    return LEFT + (int) ((clamped - from) * (RIGHT - LEFT) / (to - from));
  }

  boolean has(int day) {
    return from <= day && day <= to;
  }
}
