package org.supervisionrules.policy;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Dated;
import org.supervisionrules.time.Days;

/** How the first of two things that a policy may ask compares with the second. */
public enum Order {
  STRICTER,
  SAME,
  WEAKER,
  /** Each asks more in some way, or what they ask cannot be compared. */
  UNCLEAR;

  /** Whether on some day less may be asked. */
  public boolean mayBeWeaker() {
    return this == WEAKER || this == UNCLEAR;
  }

  /** Of two parts of one thing, this and another. */
  Order and(Order other) {
    if (other == SAME || this == other) {
      return this;
    }
    return this == SAME ? other : UNCLEAR;
  }

  /** What {@link java.util.Comparator#compare} says of two things, the stricter one first. */
  static Order of(int comparison) {
    return comparison < 0 ? STRICTER : comparison > 0 ? WEAKER : SAME;
  }

  /** Things that can only be the same or not. */
  static Order same(Object one, Object other) {
    return one.equals(other) ? SAME : UNCLEAR;
  }

  /** More is asked by a list that has all of the other and more. */
  static Order more(List<String> one, List<String> other) {
    boolean all = one.containsAll(other);
    boolean within = other.containsAll(one);
    return all && within ? SAME : all ? STRICTER : within ? WEAKER : UNCLEAR;
  }

  /** More is asked by a higher number. */
  static Order more(Dated<Integer> one, Dated<Integer> other) {
    return dated(one, other, (a, b) -> of(Integer.compare(b, a)));
  }

  /** More is asked by a shorter time. */
  static Order shorter(Dated<Amount> one, Dated<Amount> other) {
    return dated(one, other, Order::shorter);
  }

  /**
   * More is asked by a shorter time. Amounts of different units are compared where no calendar can
   * turn them round: 4 weeks are shorter than 2 months, and neither shorter nor longer than 1
   * month.
   */
  static Order shorter(Amount one, Amount other) {
    if (one.unit() == other.unit()) {
      return of(Integer.compare(one.count(), other.count()));
    }
    Length a = Length.of(one);
    Length b = Length.of(other);
    if (a.equals(b) && a.least() == a.most()) {
      return SAME;
    }
    return a.most() < b.least() ? STRICTER : b.most() < a.least() ? WEAKER : UNCLEAR;
  }

  /** More is asked where there is a limit, and of two limits by the shorter. */
  static Order limited(Optional<Amount> one, Optional<Amount> other) {
    return one.isPresent() && other.isPresent()
        ? shorter(one.get(), other.get())
        : of(Boolean.compare(other.isPresent(), one.isPresent()));
  }

  /** Values that change with time, day by day: more is asked where on no day less is. */
  static <T> Order dated(Dated<T> one, Dated<T> other, BiFunction<T, T, Order> compare) {
    SortedSet<Integer> days = new TreeSet<>();
    days.add(Days.BEGINNING);
    for (Dated<T> each : List.of(one, other)) {
      for (int i = 0; i < each.size(); i++) {
        days.add(each.from(i));
      }
    }
    Order order = SAME;
    for (int day : days) {
      order = order.and(compare.apply(one.on(day), other.on(day)));
    }
    return order;
  }

  /**
   * How long an amount can be, in hours.
   *
   * @param least with the shortest months and years, and no holiday among working days
   * @param most with the longest; for working days there is no longest
   */
  private record Length(long least, long most) {
    private static final int DAY = 24;

    static Length of(Amount amount) {
      long count = amount.count();
      return switch (amount.unit()) {
        case HOURS -> new Length(count, count);
        case DAYS -> new Length(count * DAY, count * DAY);
        case WEEKS -> new Length(count * 7 * DAY, count * 7 * DAY);
        case MONTHS -> new Length(count * 28 * DAY, count * 31 * DAY);
        case YEARS -> new Length(count * 365 * DAY, count * 366 * DAY);
        case WORKING_DAYS -> new Length((count / 5 * 7 + count % 5) * DAY, Long.MAX_VALUE);
      };
    }
  }
}
