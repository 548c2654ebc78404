package org.supervisionrules.policy;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Dated;

/**
 * Which of two requirements on the same matter asks more: the graver one, and of two equally grave
 * ones that whose kind asks more (a shorter interval, less time allowed, a higher count).
 */
public final class Strictness {
  /** How two requirements of a kind compare, a kind a line. */
  private static final Map<Class<? extends Kind>, BiFunction<Kind, Kind, Order>> BY_KIND =
      Map.ofEntries(
          kind(Frequency.class, Strictness::frequencies),
          kind(Points.class, Strictness::points),
          kind(Deadline.class, (a, b) -> limits(a.within(), b.within())),
          kind(Retention.class, Strictness::retentions),
          kind(Count.class, Strictness::counts),
          kind(CalendarCount.class, Strictness::calendar),
          kind(RollingCount.class, Strictness::rolling),
          kind(StretchCount.class, Strictness::stretches),
          kind(RequiredAttribute.class, Strictness::attributes),
          kind(Coverage.class, (a, b) -> needs(a.needs(), b.needs()).and(within(a.of(), b.of()))),
          kind(RecurringCoverage.class, Strictness::recurring),
          kind(DayCoverage.class, Strictness::gaps),
          kind(AheadCoverage.class, Strictness::ahead),
          kind(Precedence.class, Strictness::precedences),
          kind(Authority.class, Strictness::authorities),
          kind(Prohibition.class, Strictness::prohibitions),
          kind(Attestation.class, Strictness::attestations));

  private Strictness() {}

  private static <K extends Kind>
      Map.Entry<Class<? extends Kind>, BiFunction<Kind, Kind, Order>> kind(
          Class<K> kind, BiFunction<K, K, Order> compare) {
    return Map.entry(kind, (one, other) -> compare.apply(kind.cast(one), kind.cast(other)));
  }

  /** The kinds that can be compared. */
  static Set<Class<? extends Kind>> kinds() {
    return BY_KIND.keySet();
  }

  /** How a requirement compares with another. */
  public static Order of(Requirement one, Requirement other) {
    if (!one.rules().equals(other.rules())) {
      return Order.UNCLEAR;
    }
    Order grave = grave(one, other);
    return grave == Order.SAME ? of(one.kind(), other.kind()) : grave;
  }

  /** How grave a breach of a requirement is, compared with another. */
  public static Order grave(Requirement one, Requirement other) {
    return Order.dated(one.severity(), other.severity(), (a, b) -> Order.of(a.compareTo(b)));
  }

  /** On which days a requirement asks for anything, compared with another. */
  public static Order off(Requirement one, Requirement other) {
    return Order.dated(one.off(), other.off(), (a, b) -> Order.of(a.compareTo(b)));
  }

  /** How what a requirement asks compares with what another does, however grave a breach is. */
  public static Order of(Kind one, Kind other) {
    BiFunction<Kind, Kind, Order> compare = BY_KIND.get(one.getClass());
    return compare == null || one.getClass() != other.getClass()
        ? Order.UNCLEAR
        : compare.apply(one, other);
  }

  /** Days that a person does not work make an interval longer, and a limit may make it shorter. */
  private static Order frequencies(Frequency one, Frequency other) {
    return intervals(one.every(), other.every())
        .and(Order.of(Boolean.compare(one.ownDays() >= 0, other.ownDays() >= 0)))
        .and(Order.limited(one.atMost(), other.atMost()));
  }

  private static Order intervals(Frequency.Every one, Frequency.Every other) {
    if (one instanceof Frequency.Every.Stated a && other instanceof Frequency.Every.Stated b) {
      return Order.shorter(a.amount(), b.amount());
    }
    if (one instanceof Frequency.Every.Acts a && other instanceof Frequency.Every.Acts b) {
      return Order.more(b.times(), a.times())
          .and(Order.same(a.of().text(), b.of().text()))
          .and(sooner(a.within(), b.within()));
    }
    return Order.same(one, other);
  }

  /** More is asked where no time is left, and of two times by the shorter. */
  private static Order sooner(Optional<Amount> one, Optional<Amount> other) {
    return one.isPresent() && other.isPresent()
        ? Order.shorter(one.get(), other.get())
        : Order.of(Boolean.compare(one.isPresent(), other.isPresent()));
  }

  /** To keep is to keep for longer; to destroy is to destroy what was kept as long sooner. */
  private static Order retentions(Retention one, Retention other) {
    Order kept = Order.shorter(other.keep(), one.keep());
    if (one.destroyWithin().isEmpty() && other.destroyWithin().isEmpty()) {
      return kept;
    }
    return kept == Order.SAME
            && one.destroyWithin().isPresent()
            && other.destroyWithin().isPresent()
        ? Order.shorter(one.destroyWithin().get(), other.destroyWithin().get())
        : Order.UNCLEAR;
  }

  private static Order counts(Count one, Count other) {
    return Order.more(one.atLeast(), other.atLeast())
        .and(
            Order.more(
                one.ofWhich().map(Count.OfWhich::atLeast).orElse(Dated.always(0)),
                other.ofWhich().map(Count.OfWhich::atLeast).orElse(Dated.always(0))));
  }

  private static Order limits(Deadline.Limit one, Deadline.Limit other) {
    return one instanceof Deadline.Limit.Within a && other instanceof Deadline.Limit.Within b
        ? Order.shorter(a.amount(), b.amount())
        : Order.same(one, other);
  }

  private static Order rolling(RollingCount one, RollingCount other) {
    return one.what().compare(other.what()).and(Order.shorter(one.rolling(), other.rolling()));
  }

  private static Order stretches(StretchCount one, StretchCount other) {
    return one.what().compare(other.what()).and(Order.shorter(one.each(), other.each()));
  }

  /** Of a stretch of the calendar as long, a higher number or share without an excuse. */
  private static Order calendar(CalendarCount one, CalendarCount other) {
    if (one.months() != other.months() || one.of().isPresent() != other.of().isPresent()) {
      return Order.UNCLEAR;
    }
    return one.what()
        .compare(other.what())
        .and(Order.of(Boolean.compare(one.or().isPresent(), other.or().isPresent())));
  }

  private static Order points(Points one, Points other) {
    return Order.more(
            one.at().stream().map(point -> point.after().toString()).toList(),
            other.at().stream().map(point -> point.after().toString()).toList())
        .and(Order.shorter(one.tolerance(), other.tolerance()));
  }

  private static Order recurring(RecurringCoverage one, RecurringCoverage other) {
    return Order.shorter(one.every(), other.every()).and(Order.more(one.needs(), other.needs()));
  }

  private static Order needs(Coverage.Needs one, Coverage.Needs other) {
    return one instanceof Coverage.Needs.Words a && other instanceof Coverage.Needs.Words b
        ? Order.more(a.words(), b.words())
        : Order.same(one, other);
  }

  private static Order gaps(DayCoverage one, DayCoverage other) {
    if (one.gaps().isEmpty() || other.gaps().isEmpty()) {
      return Order.of(Boolean.compare(one.gaps().isPresent(), other.gaps().isPresent()));
    }
    return Order.shorter(one.gaps().get(), other.gaps().get());
  }

  /** Further ahead, and without as much grace at first. */
  private static Order ahead(AheadCoverage one, AheadCoverage other) {
    return Order.shorter(other.ahead(), one.ahead())
        .and(Order.shorter(one.every(), other.every()))
        .and(sooner(one.grace(), other.grace()));
  }

  private static Order attributes(RequiredAttribute one, RequiredAttribute other) {
    return Order.more(
            one.has().stream().map(Condition::text).toList(),
            other.has().stream().map(Condition::text).toList())
        .and(within(one.of(), other.of()));
  }

  private static Order precedences(Precedence one, Precedence other) {
    Precedence alike = new Precedence(other.of(), one.before(), one.needs());
    return Order.same(alike, other).and(occasions(one.of(), other.of()));
  }

  private static Order authorities(Authority one, Authority other) {
    Authority alike = new Authority(other.of(), one.who(), one.may(), one.all(), one.deputies());
    return Order.same(alike, other).and(occasions(one.of(), other.of()));
  }

  private static Order prohibitions(Prohibition one, Prohibition other) {
    Prohibition alike = new Prohibition(other.of(), one.never(), one.unless(), one.unlessRelated());
    return Order.same(alike, other).and(occasions(one.of(), other.of()));
  }

  /** Of the same occasions, the shorter time. */
  private static Order occasions(Occasions one, Occasions other) {
    Occasions alike = new Occasions(one.each(), one.which(), one.since(), other.within(), one.by());
    return Order.same(alike, other).and(within(one, other));
  }

  /** The shorter time; without any, and without an event, it is due at once. */
  private static Order within(Occasions one, Occasions other) {
    if (one.within().isPresent() && other.within().isPresent()) {
      return Order.shorter(one.within().get(), other.within().get());
    }
    if (one.by().isPresent() || other.by().isPresent()) {
      return Order.same(one.within(), other.within());
    }
    return Order.of(Boolean.compare(one.within().isPresent(), other.within().isPresent()));
  }

  private static Order attestations(Attestation one, Attestation other) {
    if (one.asked() instanceof Attestation.Asked.OfEach a
        && other.asked() instanceof Attestation.Asked.OfEach b) {
      return occasions(a.of(), b.of());
    }
    return one.asked() instanceof Attestation.Asked.Recurring a
            && other.asked() instanceof Attestation.Asked.Recurring b
        ? Order.shorter(a.every(), b.every())
        : Order.same(one, other);
  }
}
