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
  private int size;

  /** One more than the highest slot of which anything is known. */
  private int end;

  /** Starts an entry or item. */
  void start(int slots) {
    size = slots;
    if (values.length < slots) {
      values = new @Nullable Object[slots];
      positions = new long[slots];
      end = slots;
    }
    Arrays.fill(values, 0, end, null);
    Arrays.fill(positions, 0, end, NOT_SEEN);
    end = 0;
  }

  /**
   * Notes that a slot's key has been seen.
   *
   * @return false where it was seen before
   */
  boolean open(int slot, long position) {
    boolean first = !isOpen(slot);
    if (first) {
      end = Math.max(end, slot + 1);
      positions[slot] = position;
    }
    return first;
  }

  /** Notes that the key has no value. */
  void close(int slot) {
    positions[slot] = WITHOUT_VALUE;
  }

  void put(int slot, @Nullable Object value) {
    end = Math.max(end, slot + 1);
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

  /** The values as they are now; not to be kept. */
  @Nullable Object[] values() {
    return values;
  }

  /** The values, without those slots at the end that have none. */
  @Nullable Object[] given() {
    return Arrays.copyOf(values, end);
  }

  /** The values of all slots. */
  @Nullable Object[] all() {
    return Arrays.copyOf(values, size);
  }
}
