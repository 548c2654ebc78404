package org.supervisionrules.internal.derive;

import java.util.IdentityHashMap;
import java.util.List;
import org.supervisionrules.policy.Selector;
import org.supervisionrules.vocabulary.EntryType;

/**
 * Numbers the selectors of a policy, and the tests on each type, as they are met: what they find in
 * a history is then kept in arrays. The numbers stay the same from history to history. For one
 * thread at a time.
 */
public final class SelectorNumbers {
  private final IdentityHashMap<Selector, Numbered> selectors = new IdentityHashMap<>();
  private final IdentityHashMap<EntryType, IdentityHashMap<Selector.Test, Integer>> tests =
      new IdentityHashMap<>();

  /** The numbers of a selector. */
  static final class Numbered {
    private final int number;
    private final int[] tests;

    private Numbered(int number, int[] tests) {
      this.number = number;
      this.tests = tests;
    }

    /** Its own, from 0. */
    int number() {
      return number;
    }

    /** The number of one of its tests among the tests on its type, from 0. */
    int test(int index) {
      return tests[index];
    }
  }

  Numbered of(Selector selector) {
    Numbered known = selectors.get(selector);
    return known == null ? add(selector) : known;
  }

  /** How many selectors have a number. */
  int size() {
    return selectors.size();
  }

  private Numbered add(Selector selector) {
    IdentityHashMap<Selector.Test, Integer> ofType =
        tests.computeIfAbsent(selector.type(), type -> new IdentityHashMap<>());
    List<Selector.Test> asked = selector.tests();
    int[] numbers = new int[asked.size()];
    for (int i = 0; i < numbers.length; i++) {
      Integer known = ofType.putIfAbsent(asked.get(i), ofType.size());
      numbers[i] = known == null ? ofType.size() - 1 : known;
    }
    Numbered added = new Numbered(selectors.size(), numbers);
    selectors.put(selector, added);
    return added;
  }
}
