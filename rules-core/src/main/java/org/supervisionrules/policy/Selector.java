package org.supervisionrules.policy;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.supervisionrules.history.Entry;
import org.supervisionrules.time.Moment;
import org.supervisionrules.vocabulary.EntryType;

/**
 * Which periods or events of a history count: a type and tests on its attributes, all of which must
 * hold. Compiled against the vocabulary when the pack is read, so that a test is an array access.
 *
 * @param text as the pack has it, for people: {@code session (form one-to-one, status held)}
 */
public record Selector(EntryType type, List<Test> tests, String text) implements Serializable {
  public Selector {
    tests = List.copyOf(tests);
  }

  /** One condition on an attribute. */
  public sealed interface Test extends Serializable {

    /**
     * Whether it holds.
     *
     * @param asOf the as-of day, inclusive: a date given for a later day is not there yet
     */
    boolean holds(Entry entry, int asOf);
  }

  /** The value is one of these (words, numbers or flags). */
  public record Is(int slot, Set<Object> values) implements Test {
    public Is {
      values = Set.copyOf(values);
    }

    @Override
    public boolean holds(Entry entry, int asOf) {
      Object value = entry.value(slot);
      return value != null && values.contains(value);
    }
  }

  /** A value is given (or, where {@code present} is false, is not), at the as-of day. */
  public record Given(int slot, boolean present) implements Test {
    @Override
    public boolean holds(Entry entry, int asOf) {
      return Given.at(entry, slot, asOf) == present;
    }

    static boolean at(Entry entry, int slot, int asOf) {
      return entry.value(slot) instanceof Moment moment
          ? moment.day() <= asOf
          : entry.value(slot) != null;
    }
  }

  /** One of several alternatives holds. */
  public record AnyOf(List<List<Test>> alternatives) implements Test {
    public AnyOf {
      alternatives = alternatives.stream().map(List::copyOf).toList();
    }

    @Override
    public boolean holds(Entry entry, int asOf) {
      for (List<Test> alternative : alternatives) {
        if (all(alternative, entry, asOf)) {
          return true;
        }
      }
      return false;
    }
  }

  /** Whether an entry is of the type and passes every test. */
  public boolean matches(Entry entry, int asOf) {
    return type.equals(entry.type()) && all(tests, entry, asOf);
  }

  private static boolean all(List<Test> tests, Entry entry, int asOf) {
    for (int i = 0; i < tests.size(); i++) {
      if (!tests.get(i).holds(entry, asOf)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return text;
  }
}
