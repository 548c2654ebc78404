package org.supervisionrules.vocabulary;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One instance for types with the same content. Does not keep types that nobody uses. Types are
 * compared only with those of their name, which a process that uses one vocabulary never has.
 */
final class UniqueTypes {
  private static final Map<String, List<WeakReference<EntryType>>> BY_NAME = new HashMap<>();

  private UniqueTypes() {}

  static EntryType of(EntryType type) {
    synchronized (BY_NAME) {
      List<WeakReference<EntryType>> same =
          BY_NAME.computeIfAbsent(type.name(), name -> new ArrayList<>(1));
      same.removeIf(held -> held.get() == null);
      for (WeakReference<EntryType> held : same) {
        EntryType known = held.get();
        if (known != null && known.saysTheSame(type)) {
          return known;
        }
      }
      same.add(new WeakReference<>(type));
      return type;
    }
  }
}
