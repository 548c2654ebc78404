package org.supervisionrules.internal.read;

import java.util.Arrays;
import org.supervisionrules.time.Days;
import org.supervisionrules.vocabulary.EntryType;

/**
 * The events of one history that took place, to be compared with an as-of date that may come later;
 * used again and again.
 */
final class Happened {
  private int[] days = new int[128];
  private int[] indexes = new int[128];
  private int[] slots = new int[128];
  private long[] positions = new long[128];
  private EntryType[] types = new EntryType[128];
  private int size;
  private int last = Days.BEGINNING;

  void clear() {
    size = 0;
    last = Days.BEGINNING;
  }

  /**
   * Notes an event.
   *
   * @param slot the slot of its day
   */
  void add(EntryType type, int index, int slot, int day, long position) {
    grow();
    types[size] = type;
    indexes[size] = index;
    slots[size] = slot;
    days[size] = day;
    positions[size] = position;
    size++;
    last = Math.max(last, day);
  }

  int size() {
    return size;
  }

  /** The last of the days. */
  int last() {
    return last;
  }

  EntryType type(int number) {
    return types[number];
  }

  /** The index of the event in its list. */
  int index(int number) {
    return indexes[number];
  }

  int slot(int number) {
    return slots[number];
  }

  int day(int number) {
    return days[number];
  }

  /** Where the day was found. */
  long position(int number) {
    return positions[number];
  }

  private void grow() {
    if (size == days.length) {
      days = Arrays.copyOf(days, size * 2);
      indexes = Arrays.copyOf(indexes, size * 2);
      slots = Arrays.copyOf(slots, size * 2);
      positions = Arrays.copyOf(positions, size * 2);
      types = Arrays.copyOf(types, size * 2);
    }
  }
}
