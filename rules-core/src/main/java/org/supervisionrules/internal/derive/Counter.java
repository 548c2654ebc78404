package org.supervisionrules.internal.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.facts.Duty;
import org.supervisionrules.facts.Portion;
import org.supervisionrules.facts.Shortfall;
import org.supervisionrules.history.Event;
import org.supervisionrules.policy.Counting;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.policy.Selector;
import org.supervisionrules.time.Amount;

/** What counts in one history, how much it comes to, and how much is asked in a stretch of days. */
final class Counter {
  private final Requirement requirement;
  private final Counting counting;
  private final HistoryView view;
  private final List<Event> acts;
  private final @Nullable Shares shares;

  Counter(Requirement requirement, Counting counting, HistoryView view) {
    this.requirement = requirement;
    this.counting = counting;
    this.view = view;
    this.acts = view.events(counting.events());
    this.shares = counting.proRata().map(each -> new Shares(each, view)).orElse(null);
  }

  /** A stretch of days that is asked about, both ends inclusive. */
  record Span(int from, int to) {}

  /**
   * How much is asked.
   *
   * @param number how much
   * @param portion how it came about, where it goes by the share of full time
   */
  record Needed(int number, @Nullable Portion portion) {}

  /** The events that count, by day. */
  List<Event> acts() {
    return acts;
  }

  /** Those of a stretch of days. */
  List<Event> in(Span span) {
    List<Event> in = new ArrayList<>();
    for (Event act : acts) {
      if (span.from <= act.day() && act.day() <= span.to) {
        in.add(act);
      }
    }
    return in;
  }

  /** How much is asked in a stretch of days, as of its last. */
  Needed needed(Span span) {
    int full = counting.atLeast().on(span.to);
    if (shares == null) {
      return new Needed(full, null);
    }
    Portion portion = new Portion(full, shares.in(span), counting.proRata().orElseThrow().up());
    return new Needed(portion.needed(), portion);
  }

  /** What some acts come to: how many they are, or the total of what is added up. */
  BigDecimal sum(List<Event> some) {
    if (counting.total().isEmpty()) {
      return BigDecimal.valueOf(some.size());
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (Event act : some) {
      sum = sum.add(worth(act));
    }
    return sum;
  }

  /**
   * The index of the act with which a number is reached.
   *
   * @param next the index of the first that counts
   * @return the number of acts where it is not reached
   */
  int reachedAt(int next, int needed) {
    BigDecimal left = BigDecimal.valueOf(needed);
    int at = next;
    while (at < acts.size()) {
      left = left.subtract(counting.total().isEmpty() ? BigDecimal.ONE : worth(acts.get(at)));
      if (left.signum() <= 0) {
        return at;
      }
      at++;
    }
    return at;
  }

  /**
   * A shortfall.
   *
   * @param about the stretch in words; null where its first day says enough
   * @param within how long the stretch is, where that is said
   * @param counted the acts in it
   */
  Shortfall shortfall(
      Span span,
      @Nullable String about,
      @Nullable Amount within,
      int doneOn,
      Needed needed,
      List<Event> counted,
      boolean explained) {
    BigDecimal sum = sum(counted);
    String unit = counting.total().map(Counting.Total::unit).orElse(null);
    String missing = plain(BigDecimal.valueOf(needed.number).subtract(sum)) + " more";
    return new Shortfall(
        new Duty(
            requirement,
            about,
            span.from,
            within,
            span.to,
            doneOn,
            List.of(unit == null ? missing : missing + " " + unit),
            List.copyOf(counted),
            view.leftOn(),
            view.asOf(),
            isSilent(counted) || isOpen(needed.portion, sum)),
        needed.number,
        sum,
        explained,
        unit,
        needed.portion);
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private BigDecimal worth(Event act) {
    return amount(act, slot(act));
  }

  private static BigDecimal amount(Event act, int slot) {
    Object value = act.value(slot);
    return value instanceof Integer whole
        ? BigDecimal.valueOf(whole)
        : value instanceof Double number ? BigDecimal.valueOf(number) : BigDecimal.ZERO;
  }

  private int slot(Event act) {
    Counting.Total total = counting.total().orElseThrow();
    for (int i = 0; i < counting.events().size(); i++) {
      if (counting.events().get(i).type().equals(act.type())) {
        return total.slots().get(i);
      }
    }
    throw new IllegalStateException(act + " is not counted");
  }

  /** Whether acts, or what they come to, may be missing from the records. */
  private boolean isSilent(List<Event> counted) {
    if (view.isSilent(requirement)) {
      return true;
    }
    for (Selector each : counting.events()) {
      boolean further = counting.events().size() > 1;
      if ((further && !view.history().isComplete(each.type().name()))
          || Kept.isUnasked(each, view)) {
        return true;
      }
    }
    return counting.total().isPresent() && counted.stream().anyMatch(this::isUnsaid);
  }

  /** Whether an act does not say how much it is, and none of its sort does. */
  private boolean isUnsaid(Event act) {
    int slot = slot(act);
    List<Event> sort = new ArrayList<>(acts);
    sort.removeIf(each -> !each.type().equals(act.type()));
    return act.value(slot) == null
        && !Kept.is(
            act.type().name(), counting.total().orElseThrow().attribute(), slot, sort, view);
  }

  /** Whether shares that are not on record decide whether it is enough. */
  private static boolean isOpen(@Nullable Portion portion, BigDecimal sum) {
    return portion != null
        && portion.unknownDays() > 0
        && sum.compareTo(BigDecimal.valueOf(portion.neededAtLeast())) >= 0;
  }
}
