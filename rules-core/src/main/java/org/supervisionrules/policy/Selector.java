package org.supervisionrules.policy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.supervisionrules.history.Entry;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Moment;
import org.supervisionrules.vocabulary.EntryType;
import org.supervisionrules.vocabulary.Party;
import org.supervisionrules.vocabulary.Valued;

/**
 * Which periods or events of a history count: a type and tests on its attributes, all of which must
 * hold. Compiled against the vocabulary when the pack is read, so that a test is an array access.
 *
 * @param asks for each test the attributes of which any must have a value for it to hold; none
 *     where it holds without
 * @param text as the pack has it, for people: {@code session (form one-to-one, status held)}
 */
public record Selector(EntryType type, List<Test> tests, List<List<ValuePath>> asks, String text)
    implements Serializable {
  public Selector {
    tests = List.copyOf(tests);
    asks = asks.stream().map(List::copyOf).toList();
  }

  /** One condition on an attribute. */
  public interface Test extends Serializable {

    /**
     * Whether it holds.
     *
     * @param self what has the attribute: the entry, or an item of a list in it
     * @param entry the entry
     */
    boolean holds(Valued self, Entry entry, Scene scene);

    /**
     * The day since which it has held, where dates say so; {@link Days#BEGINNING} where none does.
     * Asked only where it holds.
     */
    default int since(Valued self, Entry entry, Scene scene) {
      return Days.BEGINNING;
    }
  }

  /** The value is one of these (words, numbers or flags), or the list has one of them. */
  public record Is(int slot, Set<Object> values) implements Test {
    public Is {
      values = Set.copyOf(values);
    }

    @Override
    public boolean holds(Valued self, Entry entry, Scene scene) {
      Object value = self.value(slot);
      if (value instanceof List<?> list) {
        for (int i = 0; i < list.size(); i++) {
          if (values.contains(list.get(i))) {
            return true;
          }
        }
        return false;
      }
      return value != null && values.contains(value);
    }
  }

  /**
   * A value is given (or, where {@code present} is false, is not), at the as-of day.
   *
   * @param ahead whether a date is of something to come, so that it is known before its day
   */
  public record Given(int slot, boolean present, boolean ahead) implements Test {
    @Override
    public boolean holds(Valued self, Entry entry, Scene scene) {
      Object value = self.value(slot);
      boolean there =
          value instanceof Moment moment
              ? ahead || moment.day() <= scene.asOf()
              : value instanceof List<?> list ? !list.isEmpty() : value != null;
      return there == present;
    }

    @Override
    public int since(Valued self, Entry entry, Scene scene) {
      return !ahead && self.value(slot) instanceof Moment moment ? moment.day() : Days.BEGINNING;
    }
  }

  /** All of several hold. */
  public record AllOf(List<Test> tests) implements Test {
    public AllOf {
      tests = List.copyOf(tests);
    }

    @Override
    public boolean holds(Valued self, Entry entry, Scene scene) {
      return all(tests, self, entry, scene);
    }

    @Override
    public int since(Valued self, Entry entry, Scene scene) {
      return latest(tests, self, entry, scene);
    }
  }

  /** One of several alternatives holds. */
  public record AnyOf(List<List<Test>> alternatives) implements Test {
    public AnyOf {
      alternatives = alternatives.stream().map(List::copyOf).toList();
    }

    @Override
    public boolean holds(Valued self, Entry entry, Scene scene) {
      for (List<Test> alternative : alternatives) {
        if (all(alternative, self, entry, scene)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public int since(Valued self, Entry entry, Scene scene) {
      int earliest = Days.OPEN;
      for (List<Test> alternative : alternatives) {
        if (all(alternative, self, entry, scene)) {
          earliest = Math.min(earliest, latest(alternative, self, entry, scene));
        }
      }
      return earliest;
    }
  }

  /** None of several alternatives holds. */
  public record NoneOf(AnyOf any) implements Test {
    @Override
    public boolean holds(Valued self, Entry entry, Scene scene) {
      return !any.holds(self, entry, scene);
    }
  }

  /** Whether an entry passes the tests that rest on something, leaving out those at some places. */
  public boolean matchesBut(Entry entry, Scene scene, Set<Integer> leftOut) {
    for (int i = 0; i < tests.size(); i++) {
      if (!leftOut.contains(i) && !tests.get(i).holds(entry, entry, scene)) {
        return false;
      }
    }
    return true;
  }

  /** The parties that the tests name. */
  public List<Party> parties() {
    List<Party> parties = new ArrayList<>();
    for (Test test : tests) {
      if (test instanceof Tests.IsParty is) {
        parties.addAll(is.parties());
      }
    }
    return parties;
  }

  /** Whether an entry is of the type and passes every test. */
  public boolean matches(Entry entry, Scene scene) {
    return type.equals(entry.type()) && holds(entry, scene);
  }

  /** Whether an entry, which is of the type, passes every test. */
  public boolean holds(Entry entry, Scene scene) {
    return all(tests, entry, entry, scene);
  }

  /**
   * The day since which an entry that matches has done so: the latest date that a test rests on.
   */
  public int since(Entry entry, Scene scene) {
    return latest(tests, entry, entry, scene);
  }

  static boolean all(List<Test> tests, Valued self, Entry entry, Scene scene) {
    for (int i = 0; i < tests.size(); i++) {
      if (!tests.get(i).holds(self, entry, scene)) {
        return false;
      }
    }
    return true;
  }

  static int latest(List<Test> tests, Valued self, Entry entry, Scene scene) {
    int latest = Days.BEGINNING;
    for (int i = 0; i < tests.size(); i++) {
      latest = Math.max(latest, tests.get(i).since(self, entry, scene));
    }
    return latest;
  }

  @Override
  public String toString() {
    return text;
  }
}
