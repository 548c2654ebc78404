package org.supervisionrules.vocabulary;

import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;

/** One instance for types with the same content. Does not keep types that nobody uses. */
final class UniqueTypes {
  private static final Map<String, WeakReference<EntryType>> BY_CONTENT = new HashMap<>();

  private UniqueTypes() {}

  static EntryType of(EntryType type) {
    // A record's text tells all its parts, and those of its attributes.
    String content = type.toString();
    synchronized (BY_CONTENT) {
      WeakReference<EntryType> known = BY_CONTENT.get(content);
      EntryType before = known == null ? null : known.get();
      if (before != null) {
        return before;
      }
      BY_CONTENT.values().removeIf(held -> held.get() == null);
      BY_CONTENT.put(content, new WeakReference<>(type));
      return type;
    }
  }
}
