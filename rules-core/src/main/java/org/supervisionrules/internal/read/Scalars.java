package org.supervisionrules.internal.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.read.Tokens.Token;
import org.supervisionrules.internal.read.Tokens.Typing;

/** Reads values without parts, each with the problems it may have. */
final class Scalars {
  /** The longest id, in characters. */
  static final int LONGEST_ID = 200;

  private Scalars() {}

  /** Whether the current token is a text, or may be read as one. */
  static boolean isText(Cursor cursor) {
    return switch (cursor.token()) {
      case TEXT -> true;
      case NUMBER, FLAG -> cursor.typing() != Typing.TYPED;
      default -> false;
    };
  }

  /** A text; null where there is none, which is a problem unless it is nothing. */
  static @Nullable String text(Cursor cursor, String expected) throws BrokenSyntax {
    return text(cursor, expected, "put it in quotes");
  }

  /** A text that tells a date or a time. */
  static @Nullable String date(Cursor cursor, String expected) throws BrokenSyntax {
    return text(cursor, expected, "write dates as `2026-02-02`, in quotes");
  }

  private static @Nullable String text(Cursor cursor, String expected, String helpForNumber)
      throws BrokenSyntax {
    if (isText(cursor)) {
      return cursor.text();
    }
    if (!cursor.is(Token.NOTHING)) {
      cursor.unexpected(expected, cursor.is(Token.NUMBER) ? helpForNumber : null);
    }
    return null;
  }

  /** An id; null where there is none, which is a problem unless it is nothing. */
  static @Nullable String id(Cursor cursor) throws BrokenSyntax {
    String id = text(cursor, "an id");
    if (id == null) {
      return null;
    }
    if (id.isBlank()) {
      cursor.error("the id is empty", null);
      return null;
    }
    if (id.length() > LONGEST_ID) {
      cursor.error(
          "the id " + Shown.quoted(id) + " is longer than " + LONGEST_ID + " characters", null);
      return null;
    }
    return id;
  }

  /** The day of a text that is a date and nothing else, or what {@link DateText} says. */
  static int plainDay(Cursor cursor) throws BrokenSyntax {
    if (!isText(cursor)) {
      return DateText.NOT_A_DATE;
    }
    CharSequence letters = cursor.letters();
    return letters.length() == DateText.LENGTH ? DateText.day(letters) : DateText.NOT_A_DATE;
  }

  /** A date; the given day where there is none, which is a problem unless it is nothing. */
  static int day(Cursor cursor, int absent) throws BrokenSyntax {
    int day = plainDay(cursor);
    if (DateText.isDay(day)) {
      return day;
    }
    String text = date(cursor, "a date");
    if (text == null) {
      return absent;
    }
    DateText.tell(cursor, text, day, "a date", DateText.help(text, day));
    return absent;
  }

  /** Whether the current token is a list that its carrier writes as one text. */
  static boolean isJoined(Cursor cursor) {
    return cursor.is(Token.TEXT) && cursor.typing() == Typing.TEXT_ONLY;
  }

  /** The parts of a list that is written as one text. */
  static List<String> parts(Cursor cursor) throws BrokenSyntax {
    List<String> parts = new ArrayList<>();
    for (String part : cursor.text().split(";", -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }
}
