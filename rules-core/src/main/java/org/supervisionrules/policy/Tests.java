package org.supervisionrules.policy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.supervisionrules.history.Entry;
import org.supervisionrules.history.Period;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Moment;
import org.supervisionrules.vocabulary.Item;
import org.supervisionrules.vocabulary.Party;
import org.supervisionrules.vocabulary.Valued;

/** The tests of a selector that compare a value with more than known words. */
final class Tests {
  private Tests() {}

  /** The list has every one of these, or none of them. */
  record Lists(int slot, Set<Object> values, boolean all) implements Selector.Test {
    Lists {
      values = Set.copyOf(values);
    }

    @Override
    public boolean holds(Valued self, Entry entry, Scene scene) {
      return self.value(slot) instanceof List<?> list
          && (all ? list.containsAll(values) : list.stream().noneMatch(values::contains));
    }
  }

  /** The text says one of these, leaving out case, spaces and punctuation. */
  record Saying(int slot, Set<String> plain) implements Selector.Test {
    Saying {
      plain = Set.copyOf(plain);
    }

    static String plain(String text) {
      return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    @Override
    public boolean holds(Valued self, Entry entry, Scene scene) {
      return self.value(slot) instanceof String text && plain.contains(plain(text));
    }
  }

  /** The period has, or has not, a last day. */
  record Ended(boolean ended) implements Selector.Test {
    @Override
    public boolean holds(Valued self, Entry entry, Scene scene) {
      return entry instanceof Period period && (period.to() != Days.OPEN) == ended;
    }
  }

  /**
   * The period lasts at least, or else less than, a time; both ends count, and one without an end
   * lasts to the as-of day. Working days are those of the pack's calendar.
   */
  record Lasts(Amount amount, boolean atLeast) implements Selector.Test {
    @Override
    public boolean holds(Valued self, Entry entry, Scene scene) {
      if (!(entry instanceof Period period)) {
        return false;
      }
      boolean working = amount.unit() == Amount.Unit.WORKING_DAYS;
      int from = period.from();
      int last = working ? scene.plus(from - 1, amount) : scene.plus(from, amount) - 1;
      int to = period.to() == Days.OPEN ? scene.asOf() : period.to();
      return (to >= last) == atLeast;
    }
  }

  /** How two dates of one entry stand to each other. */
  enum Order {
    BEFORE,
    NOT_AFTER,
    SAME_DAY_AS,
    NOT_BEFORE,
    AFTER;

    boolean holds(int day, int other) {
      return switch (this) {
        case BEFORE -> day < other;
        case NOT_AFTER -> day <= other;
        case SAME_DAY_AS -> day == other;
        case NOT_BEFORE -> day >= other;
        case AFTER -> day > other;
      };
    }
  }

  /** A date stands so to another date of the entry; both are there at the as-of day. */
  record Compared(int slot, Order order, int other) implements Selector.Test {
    @Override
    public boolean holds(Valued self, Entry entry, Scene scene) {
      return self.value(slot) instanceof Moment moment
          && entry.value(other) instanceof Moment second
          && moment.day() <= scene.asOf()
          && order.holds(moment.day(), second.day());
    }

    @Override
    public int since(Valued self, Entry entry, Scene scene) {
      return self.value(slot) instanceof Moment moment ? moment.day() : Days.BEGINNING;
    }
  }

  /** For each of several descriptions, some item of the list answers it. */
  record Each(int slot, List<List<Selector.Test>> wanted) implements Selector.Test {
    Each {
      wanted = wanted.stream().map(List::copyOf).toList();
    }

    @Override
    public boolean holds(Valued self, Entry entry, Scene scene) {
      return since(self, entry, scene) != Days.OPEN;
    }

    @Override
    public int since(Valued self, Entry entry, Scene scene) {
      int latest = Days.BEGINNING;
      for (List<Selector.Test> tests : wanted) {
        latest = Math.max(latest, earliest(tests, self, entry, scene));
      }
      return latest;
    }

    private int earliest(List<Selector.Test> tests, Valued self, Entry entry, Scene scene) {
      int earliest = Days.OPEN;
      if (self.value(slot) instanceof List<?> items) {
        for (Object each : items) {
          if (each instanceof Item item && Selector.all(tests, item, entry, scene)) {
            earliest = Math.min(earliest, Selector.latest(tests, item, entry, scene));
          }
        }
      }
      return earliest;
    }
  }

  /** The value names one of these parties, or the list does. */
  record IsParty(int slot, List<Party> parties) implements Selector.Test {
    IsParty {
      parties = List.copyOf(parties);
    }

    @Override
    public boolean holds(Valued self, Entry entry, Scene scene) {
      Object value = self.value(slot);
      if (value instanceof List<?> list) {
        for (int i = 0; i < list.size(); i++) {
          if (names(list.get(i), entry, scene)) {
            return true;
          }
        }
        return false;
      }
      return value != null && names(value, entry, scene);
    }

    private boolean names(Object value, Entry entry, Scene scene) {
      for (int i = 0; i < parties.size(); i++) {
        if (scene.isParty(parties.get(i), value, entry)) {
          return true;
        }
      }
      return false;
    }
  }

  /** The list names every one of these parties. */
  record HasParties(int slot, List<Party> parties) implements Selector.Test {
    HasParties {
      parties = List.copyOf(parties);
    }

    @Override
    public boolean holds(Valued self, Entry entry, Scene scene) {
      return self.value(slot) instanceof List<?> list
          && parties.stream()
              .allMatch(party -> list.stream().anyMatch(each -> scene.isParty(party, each, entry)));
    }
  }

  /** A value is given and does not name the party. */
  record NotParty(int slot, Party party) implements Selector.Test {
    @Override
    public boolean holds(Valued self, Entry entry, Scene scene) {
      Object value = self.value(slot);
      return value != null && !scene.isParty(party, value, entry);
    }
  }

  /** The amount is no longer than the one in force on a clock on the entry's day. */
  record AtMost(int slot, String clock) implements Selector.Test {
    @Override
    public boolean holds(Valued self, Entry entry, Scene scene) {
      return self.value(slot) instanceof Amount amount
          && scene.plus(entry.day(), amount) <= scene.dueOnClock(clock, entry.day());
    }
  }

  /** The number is at least, or else less than, a bound. */
  record Bound(int slot, double bound, boolean atLeast) implements Selector.Test {
    @Override
    public boolean holds(Valued self, Entry entry, Scene scene) {
      return self.value(slot) instanceof Number number
          && (atLeast ? number.doubleValue() >= bound : number.doubleValue() < bound);
    }
  }
}
