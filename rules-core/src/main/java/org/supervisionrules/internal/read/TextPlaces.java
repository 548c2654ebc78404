package org.supervisionrules.internal.read;

import java.util.Arrays;

/**
 * Tells line and column of a byte in UTF-8 text. Built only when something is wrong: it walks the
 * text from the last mark before the byte, and marks the text every 64 KB.
 */
final class TextPlaces {
  private static final int STEP = 1 << 16;

  private final String file;
  private final byte[] bytes;
  private final int start;
  private final int end;
  private final int firstLine;

  private int[] lines = new int[0];
  private int[] columns = new int[0];

  /**
   * The places of a text.
   *
   * @param firstLine the number of its first line
   */
  TextPlaces(String file, byte[] bytes, int start, int length, int firstLine) {
    this.file = file;
    this.bytes = bytes;
    this.start = start;
    this.end = start + length;
    this.firstLine = firstLine;
  }

  /** {@code riverside.json:41:18}; columns count characters. */
  String place(long offset) {
    int wanted = (int) Math.max(0, Math.min(offset, end - start));
    int mark = wanted / STEP;
    walkTo(mark);
    int line = mark == 0 ? firstLine : lines[mark - 1];
    int column = mark == 0 ? 1 : columns[mark - 1];
    for (int i = start + mark * STEP; i < start + wanted; i++) {
      if (bytes[i] == '\n') {
        line++;
        column = 1;
      } else if (startsCharacter(bytes[i])) {
        column++;
      }
    }
    return file + ":" + line + ":" + column;
  }

  private void walkTo(int mark) {
    int known = lines.length;
    if (mark <= known) {
      return;
    }
    lines = Arrays.copyOf(lines, mark);
    columns = Arrays.copyOf(columns, mark);
    int line = known == 0 ? firstLine : lines[known - 1];
    int column = known == 0 ? 1 : columns[known - 1];
    for (int next = known; next < mark; next++) {
      for (int i = start + next * STEP; i < start + (next + 1) * STEP; i++) {
        if (bytes[i] == '\n') {
          line++;
          column = 1;
        } else if (startsCharacter(bytes[i])) {
          column++;
        }
      }
      lines[next] = line;
      columns[next] = column;
    }
  }

  private static boolean startsCharacter(byte b) {
    return (b & 0xC0) != 0x80;
  }
}
