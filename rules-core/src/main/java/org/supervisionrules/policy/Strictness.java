package org.supervisionrules.policy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Dated;
import org.supervisionrules.time.Days;

/**
 * Which of two requirements on the same matter asks more: the graver one, and of two equally grave
 * ones that whose kind asks more (a shorter interval, less time allowed, a higher count).
 *
 * <p>Values that change with time are compared day by day: more is asked where on no day less is.
 */
final class Strictness {
  /** How the first of two compares with the second. */
  enum Order {
    STRICTER,
    SAME,
    WEAKER,
    /** Each asks more in some way, or what they ask cannot be compared. */
    UNCLEAR;

    /** Of two parts of one thing, this and another. */
    Order and(Order other) {
      if (other == SAME || this == other) {
        return this;
      }
      return this == SAME ? other : UNCLEAR;
    }

    private static Order of(int comparison) {
      return comparison < 0 ? STRICTER : comparison > 0 ? WEAKER : SAME;
    }
  }

  /** How two requirements of a kind compare, a kind a line. */
  private static final Map<Class<? extends Kind>, BiFunction<Kind, Kind, Order>> BY_KIND =
      Map.ofEntries(
          entry(Frequency.class, Strictness::frequencies),
          entry(Points.class, (a, b) -> shorter(a.tolerance(), b.tolerance())),
          entry(Deadline.class, (a, b) -> limits(a.within(), b.within())),
          entry(Retention.class, Strictness::retentions),
          entry(Count.class, Strictness::counts),
          entry(CalendarCount.class, (a, b) -> more(a.atLeast(), b.atLeast())),
          entry(RollingCount.class, Strictness::rolling),
          entry(StretchCount.class, (a, b) -> more(a.atLeast(), b.atLeast())),
          entry(RequiredAttribute.class, Strictness::attributes),
          entry(Coverage.class, (a, b) -> needs(a.needs(), b.needs())),
          entry(RecurringCoverage.class, Strictness::recurring),
          entry(DayCoverage.class, Strictness::gaps),
          entry(AheadCoverage.class, (a, b) -> shorter(b.ahead(), a.ahead())),
          entry(Precedence.class, Strictness::same),
          entry(Authority.class, Strictness::same),
          entry(Prohibition.class, Strictness::same),
          entry(Attestation.class, Strictness::attestations));

  private static <K extends Kind>
      Map.Entry<Class<? extends Kind>, BiFunction<Kind, Kind, Order>> entry(
          Class<K> kind, BiFunction<K, K, Order> compare) {
    return Map.entry(kind, (a, b) -> compare.apply(kind.cast(a), kind.cast(b)));
  }

  private Strictness() {}

  /** The kinds that can be compared. */
  static Set<Class<? extends Kind>> kinds() {
    return BY_KIND.keySet();
  }

  /** How a requirement compares with another. */
  static Order of(Requirement one, Requirement other) {
    Order grave = dated(one.severity(), other.severity(), (a, b) -> Order.of(a.compareTo(b)));
    return grave == Order.SAME ? of(one.kind(), other.kind()) : grave;
  }

  /** How what a requirement asks compares with what another does, however grave a breach is. */
  static Order of(Kind one, Kind other) {
    BiFunction<Kind, Kind, Order> compare = BY_KIND.get(one.getClass());
    return compare == null || one.getClass() != other.getClass()
        ? Order.UNCLEAR
        : compare.apply(one, other);
  }

  private static Order frequencies(Frequency one, Frequency other) {
    if (one.every() instanceof Frequency.Every.Stated a
        && other.every() instanceof Frequency.Every.Stated b) {
      return shorter(a.amount(), b.amount());
    }
    return one.every().equals(other.every()) ? Order.SAME : Order.UNCLEAR;
  }

  /** To keep is to keep for longer; to destroy is to destroy what was kept as long sooner. */
  private static Order retentions(Retention one, Retention other) {
    Order kept = shorter(other.keep(), one.keep());
    if (one.destroyWithin().isEmpty() && other.destroyWithin().isEmpty()) {
      return kept;
    }
    return kept == Order.SAME
            && one.destroyWithin().isPresent()
            && other.destroyWithin().isPresent()
        ? shorter(one.destroyWithin().get(), other.destroyWithin().get())
        : Order.UNCLEAR;
  }

  private static Order counts(Count one, Count other) {
    return more(one.atLeast(), other.atLeast())
        .and(
            more(
                one.ofWhich().map(Count.OfWhich::atLeast).orElse(Dated.always(0)),
                other.ofWhich().map(Count.OfWhich::atLeast).orElse(Dated.always(0))));
  }

  private static Order limits(Deadline.Limit one, Deadline.Limit other) {
    return one instanceof Deadline.Limit.Within a && other instanceof Deadline.Limit.Within b
        ? shorter(a.amount(), b.amount())
        : same(one, other);
  }

  private static Order rolling(RollingCount one, RollingCount other) {
    return more(one.atLeast(), other.atLeast()).and(shorter(one.rolling(), other.rolling()));
  }

  private static Order recurring(RecurringCoverage one, RecurringCoverage other) {
    return shorter(one.every(), other.every()).and(more(one.needs(), other.needs()));
  }

  private static Order needs(Coverage.Needs one, Coverage.Needs other) {
    return one instanceof Coverage.Needs.Words a && other instanceof Coverage.Needs.Words b
        ? more(a.words(), b.words())
        : same(one, other);
  }

  private static Order gaps(DayCoverage one, DayCoverage other) {
    if (one.gaps().isEmpty() || other.gaps().isEmpty()) {
      return Order.of(Boolean.compare(one.gaps().isPresent(), other.gaps().isPresent()));
    }
    return shorter(one.gaps().get(), other.gaps().get());
  }

  private static Order attributes(RequiredAttribute one, RequiredAttribute other) {
    return more(
        one.has().stream().map(Condition::text).toList(),
        other.has().stream().map(Condition::text).toList());
  }

  private static Order attestations(Attestation one, Attestation other) {
    return one.asked() instanceof Attestation.Asked.Recurring a
            && other.asked() instanceof Attestation.Asked.Recurring b
        ? shorter(a.every(), b.every())
        : same(one, other);
  }

  private static Order same(Object one, Object other) {
    return one.equals(other) ? Order.SAME : Order.UNCLEAR;
  }

  /** More is asked by a list that has all of the other and more. */
  private static Order more(List<String> one, List<String> other) {
    boolean all = one.containsAll(other);
    boolean within = other.containsAll(one);
    return all && within
        ? Order.SAME
        : all ? Order.STRICTER : within ? Order.WEAKER : Order.UNCLEAR;
  }

  private static Order more(Dated<Integer> one, Dated<Integer> other) {
    return dated(one, other, (a, b) -> Order.of(Integer.compare(b, a)));
  }

  private static Order shorter(Dated<Amount> one, Dated<Amount> other) {
    return dated(one, other, Strictness::shorter);
  }

  /**
   * Amounts of different units are compared where the longest of one is no longer than the other.
   */
  private static Order shorter(Amount one, Amount other) {
    if (one.unit() == other.unit()) {
      return Order.of(Integer.compare(one.count(), other.count()));
    }
    Length a = Length.of(one);
    Length b = Length.of(other);
    if (a.equals(b) && a.least() == a.most()) {
      return Order.SAME;
    }
    return a.most() < b.least()
        ? Order.STRICTER
        : b.most() < a.least() ? Order.WEAKER : Order.UNCLEAR;
  }

  private static <T> Order dated(Dated<T> one, Dated<T> other, BiFunction<T, T, Order> compare) {
    SortedSet<Integer> days = new TreeSet<>();
    days.add(Days.BEGINNING);
    for (Dated<T> each : List.of(one, other)) {
      for (int i = 0; i < each.size(); i++) {
        days.add(each.from(i));
      }
    }
    Order order = Order.SAME;
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
