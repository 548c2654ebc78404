package org.supervisionrules.internal.read;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.vocabulary.EntryType;

/** The ids of the events of one history and what they were first given to; used again and again. */
final class Ids {
  /** What a table is kept for. */
  private static final int USUAL = 1 << 10;

  private Map<String, Integer> byId = new HashMap<>();
  private int[] indexes = new int[128];
  private @Nullable EntryType[] types = new @Nullable EntryType[128];
  private long[] positions = new long[128];

  void clear() {
    if (byId.size() > USUAL) {
      byId = new HashMap<>();
    } else {
      byId.clear();
    }
  }

  /**
   * Notes the id of an event.
   *
   * @param type its type, or null where that is not known
   * @return the number of the event that was given it before; null where none was
   */
  @Nullable Integer add(String id, @Nullable EntryType type, int index, long position) {
    int number = byId.size();
    Integer before = byId.putIfAbsent(id, number);
    if (before == null) {
      grow(number);
      indexes[number] = index;
      types[number] = type;
      positions[number] = position;
    }
    return before;
  }

  /** The number of the event that was given an id; null where none was. */
  @Nullable Integer number(String id) {
    return byId.get(id);
  }

  Set<String> all() {
    return byId.keySet();
  }

  /** The index of an event in its list. */
  int index(int number) {
    return indexes[number];
  }

  /** The type of an event; null where that is not known. */
  @Nullable EntryType type(int number) {
    return types[number];
  }

  long position(int number) {
    return positions[number];
  }

  private void grow(int number) {
    if (number == indexes.length) {
      indexes = Arrays.copyOf(indexes, number * 2);
      types = Arrays.copyOf(types, number * 2);
      positions = Arrays.copyOf(positions, number * 2);
    }
  }
}
