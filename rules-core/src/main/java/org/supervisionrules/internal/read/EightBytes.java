package org.supervisionrules.internal.read;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes looked at as one number, the first byte lowest. */
final class EightBytes {
  private static final VarHandle NUMBERS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long TOP_BITS = ONES << 7;

  private EightBytes() {}

  /** The eight bytes from an index on. */
  static long at(byte[] bytes, int index) {
    return (long) NUMBERS.get(bytes, index);
  }

  /** The index of the first byte that is the same as one of ASCII, else the end. */
  static int find(byte[] bytes, int from, int end, char ascii) {
    int at = from;
    while (at <= end - Long.BYTES && !has(at(bytes, at), ascii)) {
      at += Long.BYTES;
    }
    while (at < end && bytes[at] != ascii) {
      at++;
    }
    return at;
  }

  /** Whether one of the bytes is the same: then it is the one that becomes 0. */
  private static boolean has(long eight, char ascii) {
    long zero = eight ^ (ONES * ascii);
    return ((zero - ONES) & ~zero & TOP_BITS) != 0;
  }
}
