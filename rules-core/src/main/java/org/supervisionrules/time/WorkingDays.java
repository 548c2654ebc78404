package org.supervisionrules.time;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Which days are working days: Monday to Friday, less public holidays and an organisation's own
 * closures.
 *
 * <p>Safe for use by several threads. Days are worked out in blocks when first asked for, so that a
 * calendar costs nothing to make.
 */
public final class WorkingDays {
  private static final int BLOCK_BITS = 12;
  private static final int BLOCK_DAYS = 1 << BLOCK_BITS;
  private static final int FIRST_BLOCK = Days.of(LocalDate.of(1900, 1, 1)) >> BLOCK_BITS;
  private static final int LAST_BLOCK = Days.of(LocalDate.of(3010, 1, 1)) >> BLOCK_BITS;

  private final Holidays holidays;
  private final DayRanges closures;
  private final AtomicReferenceArray<long[]> blocks =
      new AtomicReferenceArray<>(LAST_BLOCK - FIRST_BLOCK + 1);

  /**
   * A calendar.
   *
   * @param closures days on which the organisation is closed, besides the holidays
   * @throws IllegalArgumentException where it never opens again
   */
  public WorkingDays(Holidays holidays, DayRanges closures) {
    if (closures.contains(Days.OPEN)) {
      throw new IllegalArgumentException(
          "closures without an end leave no working day: " + closures);
    }
    this.holidays = holidays;
    this.closures = closures;
  }

  /** Whether a day is a working day. Outside 1900 to 3009 only weekends and closures are known. */
  public boolean is(int day) {
    if (!isInBlock(day)) {
      return isWeekday(day) && !closures.contains(day);
    }
    return (word(day) & (1L << day)) != 0;
  }

  private static boolean isInBlock(int day) {
    int block = day >> BLOCK_BITS;
    return block >= FIRST_BLOCK && block <= LAST_BLOCK;
  }

  /** The working days of the 64 days that a day is among; bit n is the n-th of them. */
  private long word(int day) {
    int block = day >> BLOCK_BITS;
    long[] bits = blocks.get(block - FIRST_BLOCK);
    if (bits == null) {
      bits = workOut(block);
      blocks.set(block - FIRST_BLOCK, bits);
    }
    return bits[(day & (BLOCK_DAYS - 1)) >> 6];
  }

  /**
   * The n-th working day after a day; the day itself is not counted.
   *
   * <p>Example (England): 5 working days after Thursday 2025-04-17 is Monday 2025-04-28, because
   * Good Friday, Easter Monday and two weekends lie between.
   */
  public int after(int day, int count) {
    if (count <= 0) {
      return day;
    }
    int left = count;
    int at = day + 1;
    while (isInBlock(at)) {
      long working = word(at) & (-1L << at);
      int here = Long.bitCount(working);
      if (here >= left) {
        return (at & -Long.SIZE) + placeOf(left, working);
      }
      left -= here;
      at = (at & -Long.SIZE) + Long.SIZE;
    }
    while (true) {
      if (is(at) && --left == 0) {
        return at;
      }
      at++;
    }
  }

  /** The place of the n-th bit that is set. */
  private static int placeOf(int n, long bits) {
    long rest = bits;
    for (int i = 1; i < n; i++) {
      rest &= rest - 1;
    }
    return Long.numberOfTrailingZeros(rest);
  }

  /** How many working days a range holds, both ends included. */
  public int count(int from, int to) {
    int count = 0;
    for (int day = from; day <= to; day++) {
      if (is(day)) {
        count++;
      }
    }
    return count;
  }

  /** Whether a range, both ends included, holds at least so many working days. */
  public boolean atLeast(int least, int from, int to) {
    return least <= 0 || (from <= to && after(from - 1, least) <= to);
  }

  private long[] workOut(int block) {
    long[] bits = new long[BLOCK_DAYS / 64];
    int first = block << BLOCK_BITS;
    for (int i = 0; i < BLOCK_DAYS; i++) {
      if (isWeekday(first + i) && !closures.contains(first + i)) {
        bits[i >> 6] |= 1L << i;
      }
    }
    int lastYear = Days.date(first + BLOCK_DAYS - 1).getYear();
    for (int year = Days.date(first).getYear(); year <= lastYear; year++) {
      for (LocalDate holiday : holidays.in(year)) {
        int i = Days.of(holiday) - first;
        if (i >= 0 && i < BLOCK_DAYS) {
          bits[i >> 6] &= ~(1L << i);
        }
      }
    }
    return bits;
  }

  /** 1970-01-01 was a Thursday. */
  private static boolean isWeekday(int day) {
    return Math.floorMod(day + 3, 7) < 5;
  }
}
