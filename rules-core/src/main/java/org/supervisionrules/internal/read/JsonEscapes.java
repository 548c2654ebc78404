package org.supervisionrules.internal.read;

import org.jspecify.annotations.Nullable;

/** Escapes in a text of JSON: {@code \n}, {@code \"}, {@code \u00e9}. */
final class JsonEscapes {
  private static final String NAMES = "\"\\/bfnrt";
  private static final String MEANT = "\"\\/\b\f\n\r\t";
  private static final int DIGITS = 4;

  private JsonEscapes() {}

  /** The text that is meant; null where it has an escape that JSON does not know. */
  static @Nullable String replace(String text) {
    StringBuilder meant = new StringBuilder(text.length());
    int done = 0;
    for (int i = text.indexOf('\\'); i >= 0; i = text.indexOf('\\', done)) {
      meant.append(text, done, i);
      int escape = i + 1 < text.length() ? text.charAt(i + 1) : -1;
      int known = NAMES.indexOf(escape);
      int number = escape == 'u' ? number(text, i + 2) : -1;
      if (known < 0 && number < 0) {
        return null;
      }
      meant.append(known < 0 ? (char) number : MEANT.charAt(known));
      done = i + 2 + (known < 0 ? DIGITS : 0);
    }
    return meant.append(text, done, text.length()).toString();
  }

  private static int number(String text, int from) {
    int number = 0;
    for (int i = from; i < from + DIGITS; i++) {
      char digit = i < text.length() ? text.charAt(i) : ' ';
      int value = digit < 0x80 ? Character.digit(digit, 16) : -1;
      if (value < 0) {
        return -1;
      }
      number = number * 16 + value;
    }
    return number;
  }
}
