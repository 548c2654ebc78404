package org.supervisionrules.internal.read;

import java.util.Locale;
import java.util.Optional;
import org.supervisionrules.internal.read.Tokens.Token;

/** In what form histories are submitted. */
enum Carrier {
  JSON,
  YAML,
  /** One history a line. */
  LINES;

  /** The form that a file name tells; empty where it tells none. */
  static Optional<Carrier> of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.endsWith(".gz")) {
      name = name.substring(0, name.length() - 3);
    }
    if (name.endsWith(".json")) {
      return Optional.of(JSON);
    }
    if (name.endsWith(".yaml") || name.endsWith(".yml")) {
      return Optional.of(YAML);
    }
    return name.endsWith(".ndjson") || name.endsWith(".jsonl")
        ? Optional.of(LINES)
        : Optional.empty();
  }

  /** The form that content tells which starts like this. */
  static Carrier of(byte[] head, int start) {
    int first = start;
    while (first < head.length && Character.isWhitespace(head[first])) {
      first++;
    }
    if (first == head.length || head[first] == '[') {
      return JSON;
    }
    if (head[first] != '{') {
      return YAML;
    }
    try {
      return objects(new JsonTokens("", head, start, head.length - start, 1));
    } catch (BrokenSyntax e) {
      // The head ends where it ends: nothing in it told a history a line.
      return JSON;
    }
  }

  /** A document has its histories in a list; otherwise an object is a history or a header. */
  private static Carrier objects(JsonTokens tokens) throws BrokenSyntax {
    Cursor cursor = new Cursor(tokens);
    cursor.next();
    while (cursor.next() == Token.KEY) {
      String key = cursor.text();
      if (key.equals(Survey.HISTORIES)) {
        return JSON;
      }
      if (HistoryDecoder.KEYS.contains(key) && !HeaderDecoder.KEYS.contains(key)) {
        return LINES;
      }
      cursor.next();
      cursor.skip();
    }
    return cursor.next() == Token.OBJECT ? LINES : JSON;
  }
}
