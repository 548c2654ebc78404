package org.supervisionrules.internal.read;

import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.read.Tokens.Token;

/**
 * A scan of JSON as it is nearly always written. It gives up at anything else, be it wrong or only
 * rare, and never takes for JSON what is not: what it gives is what any JSON parser gives.
 */
final class PlainJson {
  private static final int LONGEST_KEY = 1_000;
  private static final int LONGEST_NUMBER = 18;
  private static final int END_OF_BYTES = -1;

  private final byte[] bytes;
  private final int end;
  private final PlainText text;

  /** Where the next byte to be looked at is. */
  private int at;

  /** A bit for each open object or list, the innermost last: 1 for an object. */
  private long nesting;

  private int depth;
  private boolean isFirst;
  private boolean isAfterKey;

  /** A number, a flag or nothing that has been scanned with its key. */
  private @Nullable Token ahead;

  private int tokenStart;
  private int tokenEnd;

  PlainJson(byte[] bytes, int start, int length, TextPool pool) {
    this.bytes = bytes;
    this.end = start + length;
    this.at = start;
    this.isFirst = true;
    this.text = new PlainText(bytes, pool);
  }

  /** The index of the first byte of the current token. */
  int tokenStart() {
    return tokenStart;
  }

  /** The text of the current token. */
  PlainText text() {
    return text;
  }

  /** Goes to the next token; null where it gives up, for good and all. */
  @Nullable Token next() {
    if (isAfterKey) {
      isAfterKey = false;
      return ahead == null ? value(bytes[at]) : scannedAhead(ahead);
    }
    int first = skipSpace();
    if (depth == 0) {
      return isFirst && (first == '{' || first == '[') ? value(first) : end(first);
    }
    boolean isObject = (nesting & 1) != 0;
    if (first == (isObject ? '}' : ']')) {
      return close(isObject);
    }
    if (isFirst) {
      isFirst = false;
    } else if (first == ',') {
      at++;
      first = skipSpace();
    } else {
      return null;
    }
    return isObject ? key(first) : value(first);
  }

  private @Nullable Token end(int first) {
    boolean isWhole = first == END_OF_BYTES && !isFirst;
    tokenStart = at;
    text.set(at, at);
    return isWhole ? Token.END : null;
  }

  private Token close(boolean isObject) {
    single();
    nesting >>>= 1;
    depth--;
    isFirst = false;
    return isObject ? Token.END_OBJECT : Token.END_LIST;
  }

  private @Nullable Token open(boolean isObject) {
    if (depth == Tokens.DEEPEST - 1) {
      return null;
    }
    single();
    nesting = (nesting << 1) | (isObject ? 1 : 0);
    depth++;
    isFirst = true;
    return isObject ? Token.OBJECT : Token.LIST;
  }

  /** A key with the colon after it, and with its value where that is no text, object or list. */
  private @Nullable Token key(int first) {
    if (first != '"' || !text.scan(at, end) || !text.isPlain() || text.length() > LONGEST_KEY) {
      return null;
    }
    int start = at;
    at = text.end() + 1;
    if (skipSpace() != ':') {
      return null;
    }
    at++;
    int value = skipSpace();
    ahead = null;
    if (value != '"' && value != '{' && value != '[') {
      ahead = scalar(value);
      if (ahead == null) {
        return null;
      }
    }
    tokenStart = start;
    isAfterKey = true;
    return Token.KEY;
  }

  private Token scannedAhead(Token token) {
    tokenStart = at;
    text.set(at, tokenEnd);
    at = tokenEnd;
    return token;
  }

  private @Nullable Token value(int first) {
    if (first == '"') {
      if (!text.scan(at, end)) {
        return null;
      }
      tokenStart = at;
      at = text.end() + 1;
      return Token.TEXT;
    }
    if (first == '{' || first == '[') {
      return open(first == '{');
    }
    Token token = scalar(first);
    return token == null ? null : scannedAhead(token);
  }

  /** Finds the end of a number, a flag or nothing; null where it is none of them. */
  private @Nullable Token scalar(int first) {
    Token token =
        switch (first) {
          case 't' -> word("true", Token.FLAG);
          case 'f' -> word("false", Token.FLAG);
          case 'n' -> word("null", Token.NOTHING);
          default -> number();
        };
    return token != null && isDelimiter(tokenEnd) ? token : null;
  }

  private @Nullable Token word(String word, Token token) {
    tokenEnd = at + word.length();
    if (tokenEnd > end) {
      return null;
    }
    for (int i = 0; i < word.length(); i++) {
      if (bytes[at + i] != word.charAt(i)) {
        return null;
      }
    }
    return token;
  }

  private @Nullable Token number() {
    int digits = at < end && bytes[at] == '-' ? at + 1 : at;
    int next = afterDigits(digits);
    boolean isWhole = next > digits && (bytes[digits] != '0' || next == digits + 1);
    if (isWhole && next < end && bytes[next] == '.') {
      int fraction = next + 1;
      next = afterDigits(fraction);
      isWhole = next > fraction;
    }
    tokenEnd = next;
    return isWhole && next - at <= LONGEST_NUMBER ? Token.NUMBER : null;
  }

  private int afterDigits(int from) {
    int i = from;
    while (i < end && bytes[i] >= '0' && bytes[i] <= '9') {
      i++;
    }
    return i;
  }

  private boolean isDelimiter(int index) {
    return index < end
        && switch (bytes[index]) {
          case ',', ']', '}', ' ', '\n', '\r', '\t' -> true;
          default -> false;
        };
  }

  /** A token of one byte. */
  private void single() {
    tokenStart = at;
    at++;
    text.set(tokenStart, at);
  }

  /** Goes to the next byte that is no white space, and gives it. */
  private int skipSpace() {
    while (at < end) {
      byte b = bytes[at];
      if (b > ' ' || (b != ' ' && b != '\n' && b != '\r' && b != '\t')) {
        return b;
      }
      at++;
    }
    return END_OF_BYTES;
  }
}
