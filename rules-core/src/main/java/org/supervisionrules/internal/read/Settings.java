package org.supervisionrules.internal.read;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.read.Tokens.Token;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.time.Days;
import org.supervisionrules.vocabulary.EntryType;
import org.supervisionrules.vocabulary.Vocabulary;

/** What a document says for all its histories, and a history may say for itself. */
final class Settings {
  /** The keys, in the order of the contract. */
  static final List<String> KEYS = List.of("asOf", "recordsFrom", "zone", "complete");

  private final Vocabulary vocabulary;
  private int asOf = Days.OPEN;
  private int recordsFrom = Days.BEGINNING;
  private @Nullable ZoneId zone;
  private @Nullable Set<String> complete;

  Settings(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The last day spoken of; {@link Days#OPEN} where it is not given. */
  int asOf() {
    return asOf;
  }

  /** The first day on record; {@link Days#BEGINNING} where it is not given. */
  int recordsFrom() {
    return recordsFrom;
  }

  @Nullable ZoneId zone() {
    return zone;
  }

  void zone(@Nullable ZoneId found) {
    zone = found;
  }

  /** The types that were named; null where none were. */
  @Nullable Set<String> complete() {
    return complete;
  }

  /**
   * Reads the value of a key.
   *
   * @return false where it is none of {@link #KEYS}; nothing has been read then
   */
  boolean read(Cursor cursor, String key) throws BrokenSyntax {
    switch (key) {
      case "asOf" -> asOf = Scalars.day(cursor, Days.OPEN);
      case "recordsFrom" -> recordsFrom = Scalars.day(cursor, Days.BEGINNING);
      case "zone" -> zone = zone(cursor);
      case "complete" -> complete = complete(cursor);
      default -> {
        return false;
      }
    }
    return true;
  }

  private static @Nullable ZoneId zone(Cursor cursor) throws BrokenSyntax {
    String id = Scalars.text(cursor, "the name of a zone");
    if (id == null) {
      return null;
    }
    try {
      return ZoneId.of(id);
    } catch (DateTimeException e) {
      String help =
          Suggestion.nearest(id, new TreeSet<>(ZoneId.getAvailableZoneIds()))
              .map(known -> "did you mean `" + known + "`?")
              .orElse("write it as `Europe/London`");
      cursor.error("unknown zone " + Shown.quoted(id), help);
      return null;
    }
  }

  private @Nullable Set<String> complete(Cursor cursor) throws BrokenSyntax {
    if (cursor.is(Token.NOTHING)) {
      return null;
    }
    Set<String> types = new LinkedHashSet<>();
    if (Scalars.isJoined(cursor)) {
      for (String name : Scalars.parts(cursor)) {
        add(cursor, name, types);
      }
    } else if (!cursor.is(Token.LIST)) {
      cursor.unexpected("a list of types", null);
    } else {
      for (int i = 0; cursor.next() != Token.END_LIST; i++) {
        cursor.pointer().push(i);
        if (Scalars.isText(cursor)) {
          add(cursor, cursor.text(), types);
        } else {
          cursor.unexpected("the name of a type", null);
        }
        cursor.pointer().pop();
      }
    }
    return types;
  }

  private void add(Cursor cursor, String name, Set<String> types) {
    if (isType(name)) {
      types.add(name);
    } else {
      cursor.error(
          "unknown type " + Shown.quoted(name) + " in `complete`", Suggestion.help(name, names()));
    }
  }

  /** A type, or an attribute of one that is always given: {@code session.record.scanned}. */
  private boolean isType(String name) {
    int dot = name.indexOf('.');
    String typeName = dot < 0 ? name : name.substring(0, dot);
    EntryType type = vocabulary.event(typeName);
    type = type == null ? vocabulary.period(typeName) : type;
    return type != null && (dot < 0 || type.attributes().find(name.substring(dot + 1)).isPresent());
  }

  private Collection<String> names() {
    return Stream.concat(vocabulary.events().stream(), vocabulary.periods().stream())
        .map(EntryType::name)
        .toList();
  }
}
