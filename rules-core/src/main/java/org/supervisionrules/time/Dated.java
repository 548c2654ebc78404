package org.supervisionrules.time;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;

/**
 * A value that policy changes on known days: {@code { 2017-10-01: 4 weeks, 2026-04-01: 3 weeks }}.
 *
 * <p>Each value holds from its day, inclusive, until the day before the next; before the first day
 * the first value holds. Immutable.
 */
public final class Dated<T> implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int[] from;
  private final ArrayList<T> values;

  private Dated(int[] from, List<T> values) {
    this.from = from;
    this.values = new ArrayList<>(values);
  }

  /** A value that holds always. */
  public static <T> Dated<T> always(T value) {
    return new Dated<>(new int[] {Days.BEGINNING}, List.of(value));
  }

  /**
   * Values by the day from which each holds.
   *
   * @throws IllegalArgumentException where there is none
   */
  public static <T> Dated<T> of(SortedMap<Integer, T> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("a dated value has at least one value");
    }
    return new Dated<>(
        values.keySet().stream().mapToInt(Integer::intValue).toArray(),
        List.copyOf(values.values()));
  }

  /** The value in force on a day. */
  public T on(int day) {
    int i = from.length - 1;
    while (i > 0 && day < from[i]) {
      i--;
    }
    return values.get(i);
  }

  /** How many values there are. */
  public int size() {
    return from.length;
  }

  /**
   * The day from which a value holds, inclusive; {@link Days#BEGINNING} for one that always did.
   */
  public int from(int index) {
    return from[index];
  }

  public T value(int index) {
    return values.get(index);
  }

  /** The same days with other values. */
  public <U> Dated<U> map(Function<? super T, ? extends U> change) {
    List<U> changed = new ArrayList<>();
    for (T value : values) {
      changed.add(change.apply(value));
    }
    return new Dated<>(from, changed);
  }

  /** Whether one value holds throughout. */
  public boolean isConstant() {
    return values.stream().distinct().count() == 1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Dated<?> dated
        && Arrays.equals(from, dated.from)
        && values.equals(dated.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  /** {@code 4 weeks}, or {@code 4 weeks, from 2026-04-01 3 weeks}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(String.valueOf(values.get(0)));
    for (int i = 1; i < from.length; i++) {
      text.append(", from ").append(Days.text(from[i])).append(' ').append(values.get(i));
    }
    return text.toString();
  }
}
