package org.supervisionrules.internal.read;

import java.util.Arrays;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Tokens that were written down, to be read once more: an object whose {@code type} does not come
 * first, or a history that a program built. Flat, and used again and again.
 */
public final class TokenBuffer implements Tokens {
  private Token[] tokens = new Token[64];
  private @Nullable String[] texts = new @Nullable String[64];
  private long[] positions = new long[64];
  private int size;
  private int at = -1;
  private LongFunction<String> places = position -> "";
  private Typing typing = Typing.TYPED;
  private long position;

  /** Tokens to be written down from other tokens. */
  TokenBuffer() {}

  /**
   * Tokens to be written down one by one.
   *
   * @param places how a position reads
   */
  public TokenBuffer(LongFunction<String> places) {
    this.places = places;
  }

  /** Forgets what it has. */
  void clear() {
    Arrays.fill(texts, 0, size, null);
    size = 0;
    at = -1;
  }

  /**
   * Writes down the rest of an object, from its current token to its end, and stands before the
   * first of these tokens.
   *
   * @param from tokens that stand at a key of the object or at its end
   */
  void record(Tokens from) throws BrokenSyntax {
    clear();
    places = from::place;
    typing = from.typing();
    int depth = 0;
    while (true) {
      Token token = from.token();
      add(token, hasText(token) ? from.text() : null, from.position());
      if (token == Token.OBJECT || token == Token.LIST) {
        depth++;
      } else if (token == Token.END_OBJECT || token == Token.END_LIST) {
        depth--;
      }
      if (depth < 0) {
        return;
      }
      from.next();
    }
  }

  /** The index of the value of a key of the recorded object itself; -1 where it is not there. */
  int valueOf(String key) {
    int depth = 0;
    for (int i = 0; i < size; i++) {
      switch (tokens[i]) {
        case OBJECT, LIST -> depth++;
        case END_OBJECT, END_LIST -> depth--;
        case KEY -> {
          if (depth == 0 && key.equals(texts[i])) {
            return i + 1;
          }
        }
        default -> {}
      }
    }
    return -1;
  }

  /** Stands at a token. */
  void goTo(int index) {
    at = index;
  }

  /** Sets the position of the tokens that are written down from here on. */
  public void moveTo(long place) {
    position = place;
  }

  /** Writes down a token without text. */
  public TokenBuffer add(Token token) {
    return add(token, null, position);
  }

  /** Writes down a token. */
  public TokenBuffer add(Token token, String text) {
    return add(token, text, position);
  }

  private TokenBuffer add(Token token, @Nullable String text, long where) {
    if (size == tokens.length) {
      tokens = Arrays.copyOf(tokens, size * 2);
      texts = Arrays.copyOf(texts, size * 2);
      positions = Arrays.copyOf(positions, size * 2);
    }
    tokens[size] = token;
    texts[size] = text;
    positions[size] = where;
    size++;
    return this;
  }

  @Override
  public Token next() {
    at++;
    return token();
  }

  @Override
  public Token token() {
    return at >= 0 && at < size ? tokens[at] : Token.END;
  }

  @Override
  public String text() {
    String text = at >= 0 && at < size ? texts[at] : null;
    return text == null ? "" : text;
  }

  @Override
  public long position() {
    return at >= 0 && at < size ? positions[at] : 0;
  }

  @Override
  public String place(long of) {
    return places.apply(of);
  }

  @Override
  public Typing typing() {
    return typing;
  }

  private static boolean hasText(Token token) {
    return switch (token) {
      case KEY, TEXT, NUMBER, FLAG -> true;
      default -> false;
    };
  }
}
