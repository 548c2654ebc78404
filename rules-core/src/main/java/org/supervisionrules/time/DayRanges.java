package org.supervisionrules.time;

import java.io.Serializable;
import java.util.Arrays;

/**
 * A set of days as inclusive ranges in order, none of which overlap or adjoin: the runs of days on
 * which something holds.
 *
 * <p>Example: 1-10 January and 11-31 January are one range; 1-10 and 12-31 January are two.
 */
public final class DayRanges implements Serializable {
  private static final long serialVersionUID = 1L;

  /** No day. */
  public static final DayRanges NONE = new DayRanges(new int[0]);

  /** Every day. */
  public static final DayRanges ALWAYS = new DayRanges(new int[] {Days.BEGINNING, Days.OPEN});

  /** From and to, alternating. */
  private final int[] ends;

  private DayRanges(int[] ends) {
    this.ends = ends;
  }

  /**
   * One range.
   *
   * @param from the first day, inclusive
   * @param to the last day, inclusive; {@link Days#OPEN} for none
   * @return no day where {@code to} is before {@code from}
   */
  public static DayRanges of(int from, int to) {
    return to < from ? NONE : new DayRanges(new int[] {from, to});
  }

  /** How many ranges. */
  public int size() {
    return ends.length / 2;
  }

  public boolean isEmpty() {
    return ends.length == 0;
  }

  /** The first day of a range, inclusive. */
  public int from(int index) {
    return ends[2 * index];
  }

  /** The last day of a range, inclusive; {@link Days#OPEN} where it has none. */
  public int to(int index) {
    return ends[2 * index + 1];
  }

  /** The index of the range that holds a day, or -1. */
  public int indexOf(int day) {
    for (int i = 0; i < ends.length; i += 2) {
      if (day < ends[i]) {
        return -1;
      }
      if (day <= ends[i + 1]) {
        return i / 2;
      }
    }
    return -1;
  }

  public boolean contains(int day) {
    return indexOf(day) >= 0;
  }

  /** The days in either. */
  public DayRanges or(DayRanges other) {
    if (isEmpty()) {
      return other;
    }
    if (other.isEmpty()) {
      return this;
    }
    Builder union = new Builder();
    for (int i = 0; i < size(); i++) {
      union.add(from(i), to(i));
    }
    for (int i = 0; i < other.size(); i++) {
      union.add(other.from(i), other.to(i));
    }
    return union.build();
  }

  /** The days in both. */
  public DayRanges and(DayRanges other) {
    int[] both = new int[ends.length + other.ends.length];
    int n = 0;
    int i = 0;
    int j = 0;
    while (i < ends.length && j < other.ends.length) {
      int from = Math.max(ends[i], other.ends[j]);
      int to = Math.min(ends[i + 1], other.ends[j + 1]);
      if (from <= to) {
        both[n++] = from;
        both[n++] = to;
      }
      if (ends[i + 1] < other.ends[j + 1]) {
        i += 2;
      } else {
        j += 2;
      }
    }
    return n == 0 ? NONE : new DayRanges(Arrays.copyOf(both, n));
  }

  /** The days in this and not in the other. */
  public DayRanges minus(DayRanges other) {
    return isEmpty() || other.isEmpty() ? this : and(other.complement());
  }

  /** The days on or after a day. */
  public DayRanges since(int day) {
    return day == Days.BEGINNING ? this : and(of(day, Days.OPEN));
  }

  private DayRanges complement() {
    int[] rest = new int[ends.length + 2];
    int n = 0;
    int next = Days.BEGINNING;
    for (int i = 0; i < ends.length; i += 2) {
      if (ends[i] > next) {
        rest[n++] = next;
        rest[n++] = ends[i] - 1;
      }
      if (ends[i + 1] == Days.OPEN) {
        return n == 0 ? NONE : new DayRanges(Arrays.copyOf(rest, n));
      }
      next = ends[i + 1] + 1;
    }
    rest[n++] = next;
    rest[n++] = Days.OPEN;
    return new DayRanges(Arrays.copyOf(rest, n));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DayRanges ranges && Arrays.equals(ends, ranges.ends);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(ends);
  }

  /** {@code 2026-01-01/2026-01-31 2026-03-01/open}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < size(); i++) {
      text.append(i == 0 ? "" : " ")
          .append(Days.text(from(i)))
          .append('/')
          .append(Days.text(to(i)));
    }
    return text.toString();
  }

  /** Joins ranges given in any order; overlapping and adjoining ones become one. */
  public static final class Builder {
    private int[] ends = new int[8];
    private int count;

    /** Adds one range; one whose {@code to} is before its {@code from} is no day. */
    public Builder add(int from, int to) {
      if (to < from) {
        return this;
      }
      if (2 * count == ends.length) {
        ends = Arrays.copyOf(ends, 2 * ends.length);
      }
      int at = count;
      while (at > 0 && ends[2 * at - 2] > from) {
        ends[2 * at] = ends[2 * at - 2];
        ends[2 * at + 1] = ends[2 * at - 1];
        at--;
      }
      ends[2 * at] = from;
      ends[2 * at + 1] = to;
      count++;
      return this;
    }

    public DayRanges build() {
      if (count == 0) {
        return NONE;
      }
      int[] joined = new int[2 * count];
      joined[0] = ends[0];
      joined[1] = ends[1];
      int n = 2;
      for (int i = 2; i < 2 * count; i += 2) {
        if (ends[i] <= Days.after(joined[n - 1])) {
          joined[n - 1] = Math.max(joined[n - 1], ends[i + 1]);
        } else {
          joined[n++] = ends[i];
          joined[n++] = ends[i + 1];
        }
      }
      return new DayRanges(Arrays.copyOf(joined, n));
    }
  }
}
