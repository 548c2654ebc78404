package org.supervisionrules.internal.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How text was written to bytes, told by a byte-order mark or by where the zero bytes are. */
public enum Encoding {
  UTF_8("UTF-8"),
  UTF_16BE("UTF-16BE"),
  UTF_16LE("UTF-16LE"),
  UTF_32BE("UTF-32BE"),
  UTF_32LE("UTF-32LE");

  private final String label;

  Encoding(String label) {
    this.label = label;
  }

  /** The encoding of content that starts like this. */
  public static Encoding of(byte[] head) {
    int a = at(head, 0);
    int b = at(head, 1);
    int c = at(head, 2);
    int d = at(head, 3);
    if (a == 0 && b == 0 && ((c == 0xFE && d == 0xFF) || (c == 0 && d > 0))) {
      return UTF_32BE;
    }
    if (c == 0 && d == 0 && ((a == 0xFF && b == 0xFE) || (a > 0 && b == 0))) {
      return UTF_32LE;
    }
    if ((a == 0xFE && b == 0xFF) || (a == 0 && b > 0)) {
      return UTF_16BE;
    }
    if ((a == 0xFF && b == 0xFE) || (a > 0 && b == 0)) {
      return UTF_16LE;
    }
    return UTF_8;
  }

  public String label() {
    return label;
  }

  /** How many bytes of UTF-8 content are its byte-order mark. */
  public static int markLength(byte[] bytes) {
    return at(bytes, 0) == 0xEF && at(bytes, 1) == 0xBB && at(bytes, 2) == 0xBF ? 3 : 0;
  }

  /**
   * The same text in UTF-8, without the byte-order mark of another encoding.
   *
   * @throws CharacterCodingException where the bytes are not text in this encoding
   */
  byte[] toUtf8(byte[] bytes) throws CharacterCodingException {
    if (this == UTF_8) {
      return bytes;
    }
    String text = Charset.forName(label).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return (text.startsWith("\uFEFF") ? text.substring(1) : text).getBytes(StandardCharsets.UTF_8);
  }

  private static int at(byte[] bytes, int index) {
    return index < bytes.length ? bytes[index] & 0xFF : -1;
  }
}
