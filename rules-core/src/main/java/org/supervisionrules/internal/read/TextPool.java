package org.supervisionrules.internal.read;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Short texts that were met lately, so that keys, words and ids that come again and again are one
 * string each. It has a fixed number of places: a text takes that of another with the same
 * remainder of its hash.
 */
final class TextPool {
  private static final int LONGEST = 40;
  private static final int PLACES = 1 << 10;

  private final @Nullable String[] texts = new @Nullable String[PLACES];

  /**
   * The text of a stretch of ASCII.
   *
   * @param hash a hash of its bytes
   */
  String text(byte[] bytes, int from, int to, int hash) {
    if (to - from > LONGEST) {
      return ascii(bytes, from, to);
    }
    int place = (hash ^ (hash >>> 10) ^ (hash >>> 20)) & (PLACES - 1);
    String known = texts[place];
    if (known != null && says(known, bytes, from, to)) {
      return known;
    }
    String text = ascii(bytes, from, to);
    texts[place] = text;
    return text;
  }

  private static boolean says(String text, byte[] bytes, int from, int to) {
    if (text.length() != to - from) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != bytes[from + i]) {
        return false;
      }
    }
    return true;
  }

  private static String ascii(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }
}
