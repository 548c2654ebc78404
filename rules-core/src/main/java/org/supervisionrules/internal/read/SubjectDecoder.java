package org.supervisionrules.internal.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.read.Tokens.Token;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.vocabulary.Vocabulary;

/** Reads whose history it is. */
final class SubjectDecoder {
  private static final List<String> KEYS = List.of("id", "kind", "name");

  private final Vocabulary vocabulary;
  private final Cursor cursor;
  private final GroupDecoder groups;
  private final Set<String> keys = new HashSet<>();
  private boolean isGiven;
  private long idPosition;
  private @Nullable String id;
  private @Nullable String kind;
  private @Nullable String name;

  SubjectDecoder(Vocabulary vocabulary, Cursor cursor, GroupDecoder groups) {
    this.vocabulary = vocabulary;
    this.cursor = cursor;
    this.groups = groups;
  }

  @Nullable String id() {
    return id;
  }

  @Nullable String kind() {
    return kind;
  }

  @Nullable String name() {
    return name;
  }

  void read() throws BrokenSyntax {
    if (cursor.is(Token.NOTHING)) {
      return;
    }
    isGiven = true;
    if (!cursor.is(Token.OBJECT)) {
      cursor.unexpected("an object", "write `{ \"id\": \"S-1042\", \"kind\": \"staff\" }`");
      return;
    }
    long start = cursor.position();
    while (cursor.next() == Token.KEY) {
      String key = cursor.text();
      cursor.pointer().push(key);
      if (KEYS.contains(key)) {
        groups.checkNotTwice(key, keys.contains(key));
        cursor.next();
        if (!cursor.is(Token.NOTHING)) {
          keys.add(key);
          value(key);
        }
      } else {
        groups.unknown(key, "subject", KEYS);
      }
      cursor.pointer().pop();
    }
    for (String key : List.of("id", "kind")) {
      if (!keys.contains(key)) {
        String help =
            key.equals("kind") ? Suggestion.help("", vocabulary.subjectKinds().keySet()) : null;
        cursor.error(start, cursor.pointer().text(), "`subject` needs `" + key + "`", help);
      }
    }
  }

  private void value(String key) throws BrokenSyntax {
    if (key.equals("id")) {
      idPosition = cursor.position();
      id = Scalars.id(cursor);
    } else if (key.equals("name")) {
      name = Scalars.text(cursor, "a text");
    } else {
      String found = Scalars.text(cursor, "a kind of subject");
      if (found != null) {
        kind = kind(found);
      }
    }
  }

  private @Nullable String kind(String found) {
    for (String known : vocabulary.subjectKinds().keySet()) {
      if (known.equals(found)) {
        return known;
      }
    }
    cursor.error(
        "unknown kind " + Shown.quoted(found),
        Suggestion.help(found, vocabulary.subjectKinds().keySet()));
    return null;
  }

  /**
   * There is a subject, and it is not one that was seen before.
   *
   * @param start where the history starts
   * @param at the pointer of the history
   */
  void check(long start, String at, Seen seen, long number) {
    if (!isGiven) {
      cursor.error(start, at, "a history needs `subject`", null);
    }
    String before = id == null ? null : seen.add(id, number);
    if (before != null) {
      cursor.error(
          idPosition,
          at + "/subject/id",
          "a second history of " + Shown.quoted(String.valueOf(id)) + ", the first is at " + before,
          "put everything recorded about one subject into one history");
    }
  }
}
