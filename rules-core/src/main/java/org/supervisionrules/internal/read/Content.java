package org.supervisionrules.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The bytes of a whole document, in memory. */
final class Content {
  /** The most that is read, in bytes; less where the memory of the program is small. */
  static final int LARGEST = (int) Math.min(1L << 30, Runtime.getRuntime().maxMemory() / 4);

  private byte[] bytes;
  private int length;

  /** Content that starts like this. */
  Content(byte[] head) {
    this.bytes = head;
    this.length = head.length;
  }

  /**
   * Reads to the end, or until there is too much.
   *
   * @return what ended the reading early, or null
   */
  @Nullable IOException readAll(InputStream in) {
    try {
      while (!isTooLarge()) {
        if (length == bytes.length) {
          bytes = Arrays.copyOf(bytes, (int) Math.min(LARGEST + 1L, bytes.length * 2L + 1));
        }
        int count = in.read(bytes, length, bytes.length - length);
        if (count < 0) {
          return null;
        }
        length += count;
      }
      return null;
    } catch (IOException e) {
      return e;
    }
  }

  boolean isTooLarge() {
    return length > LARGEST;
  }

  /** The buffer that the content starts. */
  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  byte[] exactBytes() {
    return Arrays.copyOf(bytes, length);
  }
}
