package org.supervisionrules.testkit.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Dated;
import org.supervisionrules.time.DayRanges;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Reckoning;
import org.supervisionrules.time.WorkingDays;

/** The days of a history: where it begins, and the days that amounts and pauses lead to. */
final class Dates {
  private static final int USUAL = Days.of("2024-09-02");
  private static final int[] BEFORE_HOLIDAYS = {
    Days.of("2025-12-19"), Days.of("2026-03-27"), Days.of("2025-04-11"), Days.of("2025-08-19")
  };

  private final Reckoning reckoning;
  private final Dice dice;
  private final List<Dated<Amount>> amounts;
  private final int base;
  private DayRanges paused = DayRanges.NONE;

  Dates(Policy policy, Asked asked, Dice dice) {
    this.reckoning = policy.calendar().reckoning();
    this.dice = dice;
    this.amounts = new ArrayList<>(asked.amounts());
    if (amounts.isEmpty()) {
      amounts.add(Dated.always(Amount.weeks(4)));
    }
    this.base = base(policy, asked);
  }

  private int base(Policy policy, Asked asked) {
    int earliest = Math.max(policy.effectiveFrom(), asked.requirement().effectiveFrom());
    int usual = Math.max(earliest, USUAL);
    if (!asked.changes().isEmpty() && dice.percent(50)) {
      int change = dice.of(asked.changes());
      int length = plus(change, dice.of(amounts)) - change;
      return change - length * dice.of(0, 1, 1, 2) + dice.of(-1, 0, 1, -7, 3);
    }
    if (earliest != Days.BEGINNING && dice.percent(10)) {
      return earliest + dice.of(-40, -1, 0, 1, 10);
    }
    int holiday = BEFORE_HOLIDAYS[dice.between(0, BEFORE_HOLIDAYS.length - 1)];
    return dice.percent(20) && holiday > usual
        ? holiday - dice.between(0, 20)
        : usual + dice.between(0, 300);
  }

  int base() {
    return base;
  }

  /** Amounts that periods themselves name, such as an agreed interval, count too. */
  void agreed(Map<String, Object> period) {
    for (Object value : period.values()) {
      if (value instanceof String text) {
        Amount.parse(text).ifPresent(each -> amounts.add(Dated.always(each)));
      }
    }
  }

  void pause(int from, int to, int least) {
    WorkingDays working = reckoning.workingDays();
    if (to == Days.OPEN || working.atLeast(least, from, to)) {
      paused = paused.or(DayRanges.of(from, to));
    }
  }

  int plus(int day, Amount amount) {
    return reckoning.plus(day, amount);
  }

  private int plus(int day, Dated<Amount> amount) {
    int due = reckoning.due(day, amount, paused);
    return due == Days.OPEN ? reckoning.due(day, amount, DayRanges.NONE) : due;
  }

  /** The last day of a stretch of so many working days. */
  int lastOf(int from, int working) {
    return reckoning.workingDays().after(from - 1, working);
  }

  /** The day that all of the amounts lead to, one after the other. */
  int afterAll(int day) {
    int after = day;
    for (Dated<Amount> each : amounts.subList(0, Math.min(3, amounts.size()))) {
      after = plus(after, each);
    }
    return after;
  }

  /** A day that one of the amounts leads to, or a day before or after it, or any day near. */
  int near(int day) {
    int due = plus(day, dice.of(amounts));
    int by = dice.between(0, 99);
    if (by < 45) {
      return due;
    }
    return by < 60
        ? due - 1
        : by < 80 ? due + 1 : by < 90 ? due - dice.between(2, 20) : due + dice.between(2, 60);
  }
}
