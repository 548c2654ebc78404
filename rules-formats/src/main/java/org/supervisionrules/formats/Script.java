package org.supervisionrules.formats;

import java.util.ArrayList;
import java.util.List;
import org.supervisionrules.internal.read.Tokens.Token;

/** Tokens that were written down with their places, to be read in order. */
final class Script {
  private final List<Line> lines = new ArrayList<>();

  /** A token, the text of a key or value, and its place. */
  record Line(Token token, String text, long place) {}

  Script add(Token token, long place) {
    lines.add(new Line(token, "", place));
    return this;
  }

  /** A key, which its value follows. */
  Script key(String key, long place) {
    lines.add(new Line(Token.KEY, key, place));
    return this;
  }

  /** A value that is a text. */
  Script text(String text, long place) {
    lines.add(new Line(Token.TEXT, text, place));
    return this;
  }

  void clear() {
    lines.clear();
  }

  int size() {
    return lines.size();
  }

  Line get(int index) {
    return lines.get(index);
  }
}
