package org.supervisionrules.internal.read;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The values of one entry or item while it is read, and where each was found. */
final class Slots {
  private static final long NOT_SEEN = -1;
  private static final long WITHOUT_VALUE = -2;

  private final @Nullable Object[] values;
  private final long[] positions;

  Slots(int size) {
    this.values = new @Nullable Object[size];
    this.positions = new long[size];
    Arrays.fill(positions, NOT_SEEN);
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

  @Nullable Object[] values() {
    return values;
  }
}
