package org.supervisionrules.internal.read;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The values of one entry or item while it is read, and where each was found; used again and again.
 */
final class Slots {
  private static final long NOT_SEEN = -1;
  private static final long WITHOUT_VALUE = -2;

  private @Nullable Object[] values = new @Nullable Object[0];
  private long[] positions = new long[0];

  /** Starts an entry or item, with values of its own. */
  void start(int size) {
    values = new @Nullable Object[size];
    if (positions.length < size) {
      positions = new long[size];
    }
    Arrays.fill(positions, 0, size, NOT_SEEN);
  }

  /**
   * Notes that a slot's key has been seen.
   *
   * @return false where it was seen before
   */
  boolean open(int slot, long position) {
    boolean first = !isOpen(slot);
    if (first) {
      positions[slot] = position;
    }
    return first;
  }

  /** Notes that the key has no value. */
  void close(int slot) {
    positions[slot] = WITHOUT_VALUE;
  }

  void put(int slot, @Nullable Object value) {
    values[slot] = value;
  }

  /** Whether the key has been seen. */
  boolean isOpen(int slot) {
    return positions[slot] != NOT_SEEN;
  }

  /** Whether a value was given, be it one that could not be read. */
  boolean isGiven(int slot) {
    return positions[slot] >= 0;
  }

  /** Where the value was found. */
  long position(int slot) {
    return positions[slot];
  }

  @Nullable Object value(int slot) {
    return values[slot];
  }

  /** All values, which are not changed once another entry or item has been started. */
  @Nullable Object[] values() {
    return values;
  }
}
