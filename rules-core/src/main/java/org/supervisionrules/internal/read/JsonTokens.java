package org.supervisionrules.internal.read;

import org.jspecify.annotations.Nullable;

/**
 * The tokens of JSON in memory: scanned while it is written as nearly all JSON is, parsed from the
 * first token on that is not.
 */
public final class JsonTokens implements Tokens {
  private final TextPlaces places;
  private final byte[] bytes;
  private final int start;
  private final int length;
  private final PlainJson plain;
  private @Nullable JacksonTokens parsed;
  private Token token = Token.END;
  private int count;

  /**
   * The tokens of a stretch of UTF-8 without byte-order mark.
   *
   * @param file the name that places give
   * @param firstLine the number of its first line
   */
  public JsonTokens(String file, byte[] bytes, int start, int length, int firstLine) {
    this(file, bytes, start, length, firstLine, new TextPool());
  }

  /**
   * The tokens of a stretch that follows others.
   *
   * @param pool the texts of those before it
   */
  JsonTokens(String file, byte[] bytes, int start, int length, int firstLine, TextPool pool) {
    this.places = new TextPlaces(file, bytes, start, length, firstLine);
    this.bytes = bytes;
    this.start = start;
    this.length = length;
    this.plain = new PlainJson(bytes, start, length, pool);
  }

  @Override
  public Token next() throws BrokenSyntax {
    if (parsed == null) {
      Token next = plain.next();
      if (next != null) {
        count++;
        token = next;
        return next;
      }
      parsed = parseFromHere();
    }
    token = parsed.next();
    return token;
  }

  private JacksonTokens parseFromHere() throws BrokenSyntax {
    JacksonTokens all = new JacksonTokens(places, bytes, start, length);
    for (int i = 0; i < count; i++) {
      all.next();
    }
    return all;
  }

  @Override
  public Token token() {
    return token;
  }

  @Override
  public String text() throws BrokenSyntax {
    return parsed == null ? plain.text().toString() : parsed.text();
  }

  @Override
  public CharSequence letters() throws BrokenSyntax {
    PlainText text = plain.text();
    return parsed == null && text.isPlain() ? text : text();
  }

  @Override
  public long position() {
    return parsed == null ? plain.tokenStart() - start : parsed.position();
  }

  @Override
  public String place(long position) {
    return places.place(position);
  }

  @Override
  public Typing typing() {
    return Typing.TYPED;
  }
}
