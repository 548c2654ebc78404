package org.supervisionrules.formats.html;

import java.io.IOException;
import java.io.Writer;

/**
 * Everything that is written to the page passes here and loses the characters that no page may
 * have: control characters, halves of surrogate pairs, and marks that turn the direction of the
 * text after them, with which an id could pose as another.
 */
final class CleanWriter extends Writer {
  private static final char REPLACEMENT = '\uFFFD';

  private final Writer out;

  CleanWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void write(char[] chars, int from, int length) throws IOException {
    int clean = from;
    int end = from + length;
    for (int i = from; i < end; i++) {
      char c = chars[i];
      if (Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(chars[i + 1])) {
        i++;
      } else if (isUnfit(c)) {
        out.write(chars, clean, i - clean);
        out.write(REPLACEMENT);
        clean = i + 1;
      }
    }
    out.write(chars, clean, end - clean);
  }

  private static boolean isUnfit(char c) {
    if (c < ' ') {
      return c != '\n' && c != '\t';
    }
    return (c >= '\u007F' && c <= '\u009F')
        || Character.isSurrogate(c)
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069');
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
