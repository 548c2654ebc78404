package org.supervisionrules.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Text in JSON. */
final class JsonText {
  private static final int REPLACEMENT = 0xFFFD;

  private JsonText() {}

  /** Writes a text of any characters. */
  static void write(JsonGenerator json, String value) throws IOException {
    json.writeString(whole(value));
  }

  /** Half a surrogate pair has no UTF-8; it becomes the replacement character. */
  static String whole(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (Character.isSurrogate(value.charAt(i))) {
        return value
            .codePoints()
            .map(point -> isHalf(point) ? REPLACEMENT : point)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
      }
    }
    return value;
  }

  private static boolean isHalf(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}
