package org.supervisionrules.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a stream, one at a time, in a buffer that is used again. */
public final class Lines {
  /** The longest line that is kept, in bytes. */
  static final int LONGEST = 64 << 20;

  private static final int CHUNK = 1 << 16;

  private final InputStream in;
  private final byte[] chunk = new byte[CHUNK];
  private int at;
  private int end;
  private byte[] line = new byte[CHUNK];
  private int length;
  private int number;
  private boolean isTooLong;

  public Lines(InputStream in) {
    this.in = in;
  }

  /**
   * Goes to the next line.
   *
   * @return false at the end
   */
  boolean next() throws IOException {
    length = 0;
    isTooLong = false;
    boolean any = false;
    while (true) {
      if (at == end) {
        at = 0;
        end = Math.max(0, in.read(chunk));
        if (end == 0) {
          number += any ? 1 : 0;
          return any;
        }
      }
      any = true;
      int newline = EightBytes.find(chunk, at, end, '\n');
      append(newline - at);
      at = newline;
      if (newline < end) {
        at++;
        number++;
        return true;
      }
    }
  }

  /** The number of the line, counted from 1. */
  int number() {
    return number;
  }

  /** The buffer that the line starts; valid until the next line. */
  byte[] bytes() {
    return line;
  }

  int length() {
    return length;
  }

  boolean isTooLong() {
    return isTooLong;
  }

  boolean isBlank() {
    for (int i = 0; i < length; i++) {
      if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
        return false;
      }
    }
    return !isTooLong;
  }

  private void append(int count) {
    if (isTooLong || length + count > LONGEST) {
      isTooLong = true;
      length = 0;
      return;
    }
    if (length + count > line.length) {
      line = Arrays.copyOf(line, Math.max(line.length * 2, length + count));
    }
    System.arraycopy(chunk, at, line, length, count);
    length += count;
  }
}
