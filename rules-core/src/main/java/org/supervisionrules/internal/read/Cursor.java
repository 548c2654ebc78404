package org.supervisionrules.internal.read;

import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.read.Tokens.Token;
import org.supervisionrules.internal.read.Tokens.Typing;
import org.supervisionrules.problem.Problem;

/** Tokens, where the reading is in them, and what was found wrong. */
final class Cursor {
  private Tokens tokens;

  /** What the tokens say of themselves, kept here because it is asked many times a value. */
  private Token token;

  private Typing typing;

  private final Pointer pointer = new Pointer();
  private final ProblemLog log = new ProblemLog();

  Cursor(Tokens tokens) {
    this.tokens = tokens;
    this.token = tokens.token();
    this.typing = tokens.typing();
  }

  /** Reads on from where other tokens are; gives those it read from before. */
  Tokens switchTo(Tokens others) {
    Tokens before = tokens;
    tokens = others;
    token = others.token();
    typing = others.typing();
    return before;
  }

  /** Starts anew with other tokens, whatever became of those before. */
  void restart(Tokens others) {
    switchTo(others);
    pointer.cut(0);
    log.clear();
  }

  Tokens tokens() {
    return tokens;
  }

  Pointer pointer() {
    return pointer;
  }

  ProblemLog log() {
    return log;
  }

  Token next() throws BrokenSyntax {
    token = tokens.next();
    return token;
  }

  Token token() {
    return token;
  }

  Typing typing() {
    return typing;
  }

  String text() throws BrokenSyntax {
    return tokens.text();
  }

  /** Whether the text of the current token is this one. */
  boolean says(String text) throws BrokenSyntax {
    return text.contentEquals(tokens.letters());
  }

  CharSequence letters() throws BrokenSyntax {
    return tokens.letters();
  }

  long position() {
    return tokens.position();
  }

  boolean is(Token expected) {
    return token == expected;
  }

  /** Something wrong at the current token. */
  void error(String message, @Nullable String help) {
    error(position(), pointer.text(), message, help);
  }

  void error(long position, String at, String message, @Nullable String help) {
    log.add(position, Problem.error(tokens.place(position), at, message, help));
  }

  /**
   * Something wrong with a value at the current token that can be a name, a reason or free text.
   *
   * @param message without the value
   * @param full with it
   */
  void discreet(String message, @Nullable String help, Problem.Full full) {
    log.add(
        position(),
        new Problem(
            tokens.place(position()),
            pointer.text(),
            null,
            message,
            help,
            Problem.Severity.ERROR,
            full));
  }

  void warning(long position, String at, String message, @Nullable String help) {
    log.add(position, Problem.warning(tokens.place(position), at, message, help));
  }

  /** A value of the wrong sort, which is skipped. */
  void unexpected(String expected, @Nullable String help) throws BrokenSyntax {
    String rest = nameOfKey() + ", " + expected + " was expected";
    if (is(Token.TEXT) && !Harmless.is(text())) {
      discreet("found a text" + rest, help, new Problem.Full("found " + found() + rest, help));
    } else {
      error("found " + found() + rest, help);
    }
    skip();
  }

  /** From the first to the last token of the current value; a scalar is its own last token. */
  void skip() throws BrokenSyntax {
    if (is(Token.OBJECT) || is(Token.LIST)) {
      next();
      skipRest();
    }
  }

  /** From a token inside an object or a list to its end. */
  void skipRest() throws BrokenSyntax {
    int depth = 1;
    while (true) {
      switch (token()) {
        case OBJECT, LIST -> depth++;
        case END_OBJECT, END_LIST -> depth--;
        case END -> throw new BrokenSyntax(tokens.place(position()), "ends too early", null);
        default -> {}
      }
      if (depth == 0) {
        return;
      }
      next();
    }
  }

  private String nameOfKey() {
    String key = pointer.name();
    return key == null ? "" : " for " + Shown.quoted(key);
  }

  private String found() throws BrokenSyntax {
    return switch (token()) {
      case OBJECT -> "an object";
      case LIST -> "a list";
      case TEXT -> "the text " + Shown.quoted(text());
      case NUMBER -> "the number " + Shown.quoted(text());
      case FLAG -> Shown.quoted(text());
      default -> "nothing";
    };
  }
}
