package org.supervisionrules.internal.read;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The text of a token of {@link PlainJson}: a stretch of bytes, made a string when asked for. */
final class PlainText implements CharSequence {
  private static final char REPLACEMENT = '\uFFFD';

  private final byte[] bytes;
  private final TextPool pool;
  private int from;
  private int to;
  private boolean isPlain = true;
  private @Nullable String text;

  PlainText(byte[] bytes, TextPool pool) {
    this.bytes = bytes;
    this.pool = pool;
  }

  /** Takes a stretch of ASCII. */
  void set(int start, int end) {
    from = start;
    to = end;
    isPlain = true;
    text = null;
  }

  /**
   * Takes what stands between quotes.
   *
   * @param quote the index of the first quote
   * @param end where the bytes end
   * @return false where it does not end, is too long, or has what may not stand there
   */
  boolean scan(int quote, int end) {
    from = quote + 1;
    text = null;
    int last = Math.min(end, from + Tokens.LONGEST_TEXT);
    int at = from;
    while (at < last && isPlain(bytes[at])) {
      at++;
    }
    return at < last && end(at, last);
  }

  private static boolean isPlain(byte b) {
    return b >= ' ' && b != '"' && b != '\\';
  }

  /** Ends at the last quote, or goes on at another byte that needs a look. */
  private boolean end(int index, int last) {
    if (bytes[index] != '"') {
      return scanOther(index, last);
    }
    to = index;
    isPlain = true;
    return true;
  }

  /** Goes on at a byte that is not ASCII or starts an escape. */
  private boolean scanOther(int start, int last) {
    isPlain = false;
    boolean hasEscapes = false;
    for (int i = start; i < last; i++) {
      byte b = bytes[i];
      if (b == '"') {
        to = i;
        return decode(hasEscapes);
      }
      if (b >= 0 && b < ' ') {
        return false;
      }
      if (b == '\\') {
        hasEscapes = true;
        i++;
      }
    }
    return false;
  }

  private boolean decode(boolean hasEscapes) {
    String decoded = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    boolean isRight = decoded.indexOf(REPLACEMENT) < 0;
    text = isRight && hasEscapes ? JsonEscapes.replace(decoded) : decoded;
    return isRight && text != null;
  }

  /** Whether it is ASCII without escapes, so that its bytes are its characters. */
  boolean isPlain() {
    return isPlain;
  }

  /** The index after its last byte. */
  int end() {
    return to;
  }

  /** How many bytes it has. */
  @Override
  public int length() {
    return to - from;
  }

  @Override
  public char charAt(int index) {
    return (char) bytes[from + index];
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return toString().subSequence(start, end);
  }

  @Override
  public String toString() {
    if (text == null) {
      text = pool.text(bytes, from, to);
    }
    return text;
  }
}
