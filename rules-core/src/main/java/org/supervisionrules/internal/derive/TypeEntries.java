package org.supervisionrules.internal.derive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.supervisionrules.history.Entry;
import org.supervisionrules.policy.Scene;
import org.supervisionrules.policy.Selector;

/**
 * The entries of one type in one history, by day, and which of them pass which test. A test is
 * asked of an entry once, whatever number of selectors have it, and only where an entry passes the
 * tests before it.
 */
final class TypeEntries<E extends Entry> {
  private final List<E> entries = new ArrayList<>();
  private Answers[] answers = new Answers[8];

  /** What is known of one test: a bit for each entry that it was asked of, and that passed. */
  private static final class Answers {
    private final long[] asked;
    private final long[] passed;

    Answers(int words) {
      this.asked = new long[words];
      this.passed = new long[words];
    }
  }

  void add(E entry) {
    entries.add(entry);
  }

  /** By day, so that the order in which they were given does not matter; most are given so. */
  void sort(Comparator<? super E> byDay) {
    for (int i = 1; i < entries.size(); i++) {
      if (entries.get(i - 1).day() >= entries.get(i).day()) {
        entries.sort(byDay);
        return;
      }
    }
  }

  /** All of them, by day. */
  List<E> all() {
    return entries;
  }

  /**
   * The places of those that pass every test of a selector, a bit for each.
   *
   * @param numbered the numbers of its tests
   */
  long[] passing(Selector selector, SelectorNumbers.Numbered numbered, Scene scene) {
    long[] left = everyPlace();
    for (int i = 0; i < selector.tests().size(); i++) {
      retain(left, selector.tests().get(i), answers(numbered.test(i)), scene);
    }
    return left;
  }

  private void retain(long[] left, Selector.Test test, Answers known, Scene scene) {
    for (int word = 0; word < left.length; word++) {
      long unasked = left[word] & ~known.asked[word];
      for (long rest = unasked; rest != 0; rest &= rest - 1) {
        int bit = Long.numberOfTrailingZeros(rest);
        E entry = entries.get(word * Long.SIZE + bit);
        if (test.holds(entry, entry, scene)) {
          known.passed[word] |= 1L << bit;
        }
      }
      known.asked[word] |= unasked;
      left[word] &= known.passed[word];
    }
  }

  private Answers answers(int test) {
    if (test >= answers.length) {
      answers = Arrays.copyOf(answers, Math.max(test + 1, 2 * answers.length));
    }
    Answers known = answers[test];
    if (known == null) {
      known = new Answers(words());
      answers[test] = known;
    }
    return known;
  }

  private long[] everyPlace() {
    long[] places = new long[words()];
    Arrays.fill(places, -1L);
    int used = entries.size() % Long.SIZE;
    if (used != 0) {
      places[places.length - 1] = (1L << used) - 1;
    }
    return places;
  }

  private int words() {
    return (entries.size() + Long.SIZE - 1) / Long.SIZE;
  }
}
