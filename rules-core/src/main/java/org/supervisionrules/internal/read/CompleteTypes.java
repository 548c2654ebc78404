package org.supervisionrules.internal.read;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.supervisionrules.vocabulary.EntryType;
import org.supervisionrules.vocabulary.Vocabulary;

/** The types for which a history is complete: those it names or has, and those that always are. */
final class CompleteTypes {
  /** How many sets are kept, for the histories after that have the same types. */
  private static final int MOST = 64;

  private final List<String> always;
  private final Map<Set<String>, Set<String>> known = new HashMap<>();

  CompleteTypes(Vocabulary vocabulary) {
    this.always =
        Stream.of(vocabulary.events(), vocabulary.periods())
            .flatMap(Collection::stream)
            .filter(EntryType::alwaysComplete)
            .map(EntryType::name)
            .toList();
  }

  /** Some types and those that are always complete, in an order of their own. */
  Set<String> with(Set<String> types) {
    Set<String> before = known.get(types);
    if (before != null) {
      return before;
    }
    Set<String> all = new TreeSet<>(types);
    all.addAll(always);
    Set<String> complete = Collections.unmodifiableSet(new LinkedHashSet<>(all));
    if (known.size() < MOST) {
      known.put(Set.copyOf(types), complete);
    }
    return complete;
  }
}
