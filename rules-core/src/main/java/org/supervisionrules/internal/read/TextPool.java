package org.supervisionrules.internal.read;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Short texts that were met lately, so that keys, words and ids that come again and again are one
 * string each. It has a fixed number of places: a text takes that of another with the same hash.
 *
 * <p>The first eight bytes and the last eight, taken as two numbers, tell one text of up to sixteen
 * bytes from any other of its length.
 */
final class TextPool {
  private static final int LONGEST = 2 * Long.BYTES;
  private static final int BITS = 9;

  private final long[] firsts = new long[1 << BITS];
  private final long[] lasts = new long[1 << BITS];
  private final @Nullable String[] texts = new @Nullable String[1 << BITS];

  /** The text of a stretch of ASCII. */
  String text(byte[] bytes, int from, int to) {
    int length = to - from;
    if (length > LONGEST || from + Long.BYTES > bytes.length) {
      return ascii(bytes, from, to);
    }
    long first = EightBytes.at(bytes, from);
    long last = 0;
    if (length > Long.BYTES) {
      last = EightBytes.at(bytes, to - Long.BYTES);
    } else if (length < Long.BYTES) {
      first &= (1L << (length * Byte.SIZE)) - 1;
    }
    int place = place(first, last);
    String known = texts[place];
    if (known != null
        && firsts[place] == first
        && lasts[place] == last
        && known.length() == length) {
      return known;
    }
    String text = ascii(bytes, from, to);
    firsts[place] = first;
    lasts[place] = last;
    texts[place] = text;
    return text;
  }

  private static int place(long first, long last) {
    long mixed = (first ^ Long.rotateLeft(last, 29)) * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> (Long.SIZE - BITS));
  }

  private static String ascii(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }
}
