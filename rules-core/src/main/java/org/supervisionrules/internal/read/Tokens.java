package org.supervisionrules.internal.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The content of a document, pulled token by token. */
public interface Tokens {
  /** The longest text of one value, in characters. */
  int LONGEST_TEXT = 1_000_000;

  /** The deepest nesting of objects and lists. */
  int DEEPEST = 64;

  /** What a token is. */
  enum Token {
    OBJECT,
    END_OBJECT,
    LIST,
    END_LIST,
    KEY,
    TEXT,
    NUMBER,
    FLAG,
    NOTHING,
    /** The end of the document, at every call from then on. */
    END
  }

  /** How far a carrier tells texts from numbers and flags. */
  enum Typing {
    /** It does: JSON. */
    TYPED,
    /** What looks like a number or a flag may be a text: YAML without quotes. */
    LOOSE,
    /** Everything is text, and a list is one text with {@code ;} between its parts: CSV. */
    TEXT_ONLY
  }

  /**
   * Goes to the next token.
   *
   * @throws BrokenSyntax where the document is not well formed; nothing can be read after that
   */
  Token next() throws BrokenSyntax;

  /** The token that {@link #next} gave last. */
  Token token();

  /**
   * The key, or the scalar as written, without quotes.
   *
   * @throws BrokenSyntax where a text is not well formed; nothing can be read after that
   */
  String text() throws BrokenSyntax;

  /**
   * What {@link #text} gives, to be looked at before the next token, not to be kept.
   *
   * @throws BrokenSyntax where a text is not well formed; nothing can be read after that
   */
  default CharSequence letters() throws BrokenSyntax {
    return text();
  }

  /** Where the current token starts, in the carrier's own measure; it grows along the document. */
  long position();

  /** A position as people read it: {@code riverside.json:41:18}. */
  String place(long position);

  Typing typing();

  /**
   * The place of the entry that starts at the current token, where that is not told by its index in
   * the document: {@code session.csv:12}.
   */
  default @Nullable String entryPlace() {
    return null;
  }

  /**
   * The line at which the history starts that the current token starts, where its place is not told
   * by its index in the document.
   */
  default @Nullable Line historyLine() {
    return null;
  }

  /** What the carrier itself has found wrong with the history that the current token starts. */
  default List<Flaw> flaws() {
    return List.of();
  }

  /** A line of a file. */
  record Line(String file, int number) {}

  /** Something wrong with a history, before any of it is decoded. */
  record Flaw(long position, String message, @Nullable String help) {}
}
