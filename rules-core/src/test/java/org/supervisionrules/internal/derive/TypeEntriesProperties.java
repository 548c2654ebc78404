package org.supervisionrules.internal.derive;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.supervisionrules.history.Entry;
import org.supervisionrules.history.Event;
import org.supervisionrules.history.History;
import org.supervisionrules.history.HistoryBuilder;
import org.supervisionrules.policy.Scene;
import org.supervisionrules.policy.Selector;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Days;
import org.supervisionrules.vocabulary.EntryType;
import org.supervisionrules.vocabulary.Party;
import org.supervisionrules.vocabulary.SharedVocabulary;
import org.supervisionrules.vocabulary.Valued;

/**
 * What bits say of the entries of a type, against a walk over them; more than a word holds, too.
 */
class TypeEntriesProperties {
  private static final EntryType SESSION = requireNonNull(SharedVocabulary.get().event("session"));
  private static final int FIRST = Days.of("2025-01-06");
  private static final int MOST = 200;
  private static final List<Event> EVENTS = events();

  private static List<Event> events() {
    HistoryBuilder builder = History.builder(SharedVocabulary.get(), "S-1", "staff");
    for (int i = 0; i < MOST; i++) {
      String day = Days.text(FIRST + i);
      builder.session(session -> session.held(day));
    }
    return builder.build().events();
  }

  /** Holds on every n-th day, and counts how often it was asked. */
  private static final class EveryNth implements Selector.Test {
    private static final long serialVersionUID = 1L;
    private final int n;
    private int asked;

    EveryNth(int n) {
      this.n = n;
    }

    @Override
    public boolean holds(Valued self, Entry entry, Scene scene) {
      asked++;
      return (entry.day() - FIRST) % n == 0;
    }
  }

  @Provide
  Arbitrary<Integer> sizes() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(1, MOST),
        Arbitraries.of(1, 63, 64, 65, 127, 128, 129, 192, MOST));
  }

  @Property(tries = 300)
  void those_that_pass_are_those_that_a_walk_finds(
      @ForAll("sizes") int size,
      @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 9) Integer> every,
      @ForAll @Size(min = 1, max = 4) List<@Size(max = 4) List<@IntRange(max = 4) Integer>> asked) {
    TypeEntries<Event> entries = new TypeEntries<>();
    List<Event> all = EVENTS.subList(0, size);
    all.forEach(entries::add);
    List<EveryNth> tests = every.stream().map(EveryNth::new).toList();
    SelectorNumbers numbers = new SelectorNumbers();
    for (List<Integer> each : asked) {
      List<Selector.Test> some = new ArrayList<>();
      each.forEach(index -> some.add(tests.get(index % tests.size())));
      Selector selector = new Selector(SESSION, some, List.of(), "session");
      long[] places = entries.passing(selector, numbers.of(selector), NOWHERE);
      List<Event> found = new ArrayList<>();
      for (int i = 0; i < places.length * Long.SIZE; i++) {
        if ((places[i / Long.SIZE] & (1L << i)) != 0) {
          found.add(all.get(i));
        }
      }
      assertThat(found)
          .containsExactlyElementsOf(
              all.stream().filter(event -> selector.holds(event, NOWHERE)).toList());
    }
  }

  @Property(tries = 100)
  void a_test_is_asked_once_of_an_entry_and_only_where_those_before_hold(
      @ForAll("sizes") int size, @ForAll @IntRange(min = 1, max = 9) int n) {
    TypeEntries<Event> entries = new TypeEntries<>();
    EVENTS.subList(0, size).forEach(entries::add);
    EveryNth first = new EveryNth(n);
    EveryNth second = new EveryNth(2);
    SelectorNumbers numbers = new SelectorNumbers();
    for (int again = 0; again < 3; again++) {
      Selector selector = new Selector(SESSION, List.of(first, second), List.of(), "session");
      entries.passing(selector, numbers.of(selector), NOWHERE);
    }
    assertThat(first.asked).isEqualTo(size);
    assertThat(second.asked).isEqualTo((size + n - 1) / n);
    Selector other = new Selector(SESSION, List.of(second), List.of(), "session");
    entries.passing(other, numbers.of(other), NOWHERE);
    assertThat(second.asked).isEqualTo(size);
  }

  /** These tests look at nothing but the entry. */
  private static final Scene NOWHERE =
      new Scene() {
        @Override
        public int asOf() {
          return Days.OPEN;
        }

        @Override
        public String subject() {
          return "S-1";
        }

        @Override
        public boolean isParty(Party party, Object value, Entry entry) {
          return false;
        }

        @Override
        public int plus(int day, Amount amount) {
          throw new UnsupportedOperationException();
        }

        @Override
        public int dueOnClock(String clock, int day) {
          throw new UnsupportedOperationException();
        }
      };
}
