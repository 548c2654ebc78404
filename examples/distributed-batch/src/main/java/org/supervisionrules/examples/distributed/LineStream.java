package org.supervisionrules.examples.distributed;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Iterator;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Lines as the bytes of a file in which they have certain numbers; the lines between them are
 * blank. So the places that a reader gives are those in the whole file.
 */
final class LineStream extends InputStream {
  private static final byte[] NONE = {};

  private final Queue<Numbered> given = new ArrayDeque<>();
  private Iterator<String> rest = Collections.emptyIterator();
  private long restFrom;
  private long line = 1;
  private byte[] bytes = NONE;
  private int at;

  private record Numbered(long number, String text) {}

  /** One line; the numbers ascend. */
  void add(long number, String text) {
    given.add(new Numbered(number, text));
  }

  /** All following lines, from a number on. They are asked for when they are read. */
  void addAll(long from, Iterator<String> lines) {
    restFrom = from;
    rest = lines;
  }

  /** Whether there is no line but the header. */
  boolean isBlank() {
    return !rest.hasNext();
  }

  @Override
  public int read() {
    return fill() ? bytes[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] to, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    int count = 0;
    while (count < length && fill()) {
      int some = Math.min(length - count, bytes.length - at);
      System.arraycopy(bytes, at, to, offset + count, some);
      at += some;
      count += some;
    }
    return count == 0 ? -1 : count;
  }

  private boolean fill() {
    if (at < bytes.length) {
      return true;
    }
    String next = nextLine();
    if (next == null) {
      return false;
    }
    bytes = (next + "\n").getBytes(StandardCharsets.UTF_8);
    at = 0;
    line++;
    return true;
  }

  private @Nullable String nextLine() {
    Numbered first = given.peek();
    if (first != null) {
      if (line < first.number()) {
        return "";
      }
      given.remove();
      return first.text();
    }
    if (!rest.hasNext()) {
      return null;
    }
    return line < restFrom ? "" : rest.next();
  }
}
