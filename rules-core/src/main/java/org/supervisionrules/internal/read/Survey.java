package org.supervisionrules.internal.read;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.read.Tokens.Token;
import org.supervisionrules.vocabulary.Vocabulary;

/**
 * The first pass over a document: what it says for all its histories, wherever it says it, and
 * which types appear in it. The histories themselves are skipped.
 */
final class Survey {
  static final String HISTORIES = "histories";

  private final Vocabulary vocabulary;
  private final Cursor cursor;
  private final HeaderDecoder header;
  private final Set<String> types = new LinkedHashSet<>();

  /** The type of the entry before, which is often that of the next. */
  private String last = "";

  private final Map<Integer, ZoneId> zones = new HashMap<>();
  private boolean hasHistories;
  private @Nullable BrokenSyntax broken;

  private Survey(Vocabulary vocabulary, Cursor cursor) {
    this.vocabulary = vocabulary;
    this.cursor = cursor;
    this.header = new HeaderDecoder(vocabulary, cursor);
  }

  /** Reads as far as the document is well formed. */
  static Survey of(Vocabulary vocabulary, Cursor cursor) {
    Survey survey = new Survey(vocabulary, cursor);
    try {
      survey.document();
    } catch (BrokenSyntax e) {
      survey.broken = e;
    }
    return survey;
  }

  Settings settings() {
    return header.settings();
  }

  /** What ended the reading early, which the second pass is to tell after the histories before. */
  @Nullable BrokenSyntax broken() {
    return broken;
  }

  /** The types that appear in the document. */
  Set<String> types() {
    return types;
  }

  /** The zone that a history names for itself; null for most. */
  @Nullable ZoneId zone(int history) {
    return zones.get(history);
  }

  private void document() throws BrokenSyntax {
    if (cursor.next() == Token.END) {
      cursor.error("the file is empty, a document with `histories` was expected", null);
      return;
    }
    if (!cursor.is(Token.OBJECT)) {
      cursor.unexpected(
          "a document",
          "write `{ \"format\": \"" + HeaderDecoder.FORMAT + "\", \"histories\": [...] }`");
      return;
    }
    long start = cursor.position();
    while (cursor.next() == Token.KEY) {
      if (!cursor.text().equals(HISTORIES)) {
        header.key(List.of(HISTORIES));
        continue;
      }
      cursor.pointer().push(HISTORIES);
      if (hasHistories) {
        cursor.error("the key `histories` stands here a second time", null);
      }
      hasHistories = true;
      cursor.next();
      histories();
      cursor.pointer().pop();
    }
    if (!hasHistories) {
      cursor.error(start, "", "a document needs `histories`, a list", null);
    }
  }

  private void histories() throws BrokenSyntax {
    if (!cursor.is(Token.LIST)) {
      cursor.unexpected("a list", null);
      return;
    }
    for (int i = 0; cursor.next() != Token.END_LIST; i++) {
      if (!cursor.is(Token.OBJECT)) {
        cursor.skip();
        continue;
      }
      while (cursor.next() == Token.KEY) {
        String key = cursor.text();
        cursor.next();
        if (key.equals("periods") || key.equals("events")) {
          entries();
        } else if (key.equals("zone") && cursor.is(Token.TEXT)) {
          zone(i, cursor.text());
        } else {
          cursor.skip();
        }
      }
    }
  }

  private void entries() throws BrokenSyntax {
    if (!cursor.is(Token.LIST)) {
      cursor.skip();
      return;
    }
    while (cursor.next() != Token.END_LIST) {
      if (!cursor.is(Token.OBJECT)) {
        cursor.skip();
        continue;
      }
      while (cursor.next() == Token.KEY) {
        boolean isType = cursor.says("type");
        cursor.next();
        if (isType && cursor.is(Token.TEXT)) {
          type(cursor.text());
        }
        cursor.skip();
      }
    }
  }

  private void type(String name) {
    boolean isNew = !name.equals(last);
    last = name;
    if (isNew && (vocabulary.event(name) != null || vocabulary.period(name) != null)) {
      types.add(name);
    }
  }

  private void zone(int history, String id) {
    try {
      zones.put(history, ZoneId.of(id));
    } catch (DateTimeException e) {
      // Told in the second pass, as a problem of the history.
      zones.remove(history);
    }
  }
}
