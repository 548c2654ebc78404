package org.supervisionrules.internal.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.vocabulary.Vocabulary;

/** Reads the keys that a document has besides its histories. */
final class HeaderDecoder {
  static final String FORMAT = "supervision-history/1";

  /** The keys, in the order of the contract. */
  static final List<String> KEYS =
      Stream.concat(Stream.of("format", "organisation"), Settings.KEYS.stream()).toList();

  private final Cursor cursor;
  private final Settings settings;
  private final Set<String> seen = new HashSet<>();

  HeaderDecoder(Vocabulary vocabulary, Cursor cursor) {
    this.cursor = cursor;
    this.settings = new Settings(vocabulary);
  }

  Settings settings() {
    return settings;
  }

  /**
   * Reads a key, at which the cursor stands, and its value.
   *
   * @param others keys that the caller knows
   */
  void key(List<String> others) throws BrokenSyntax {
    String key = cursor.text();
    cursor.pointer().push(key);
    if (!seen.add(key) && KEYS.contains(key)) {
      cursor.error("the key " + Shown.quoted(key) + " stands here a second time", null);
    }
    if (!KEYS.contains(key)) {
      List<String> known = Stream.concat(KEYS.stream(), others.stream()).toList();
      String help =
          HistoryDecoder.KEYS.contains(key)
              ? "each history is an object of its own, in the list `histories`"
              : Suggestion.help(key, known);
      cursor.error("unknown key " + Shown.quoted(key) + " in the document", help);
      cursor.next();
      cursor.skip();
    } else {
      cursor.next();
      value(key);
    }
    cursor.pointer().pop();
  }

  private void value(String key) throws BrokenSyntax {
    if (settings.read(cursor, key)) {
      return;
    }
    String text = Scalars.text(cursor, "a text");
    if (key.equals("format") && text != null && !text.equals(FORMAT)) {
      cursor.error("unknown format " + Shown.quoted(text), "known: `" + FORMAT + "`");
    }
  }
}
