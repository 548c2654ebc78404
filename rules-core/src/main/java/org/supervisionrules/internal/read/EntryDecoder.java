package org.supervisionrules.internal.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.read.Tokens.Token;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.vocabulary.Attribute;
import org.supervisionrules.vocabulary.EntryType;
import org.supervisionrules.vocabulary.Vocabulary;

/** Reads the periods, or the events, of a history. */
final class EntryDecoder {
  private static final String TYPE = "type";
  private static final String ID = "id";

  private final Vocabulary vocabulary;
  private final boolean isPeriod;
  private final Cursor cursor;
  private final GroupDecoder groups;
  private final EntryChecks checks;
  private final TokenBuffer buffer = new TokenBuffer();
  private final Slots slots = new Slots();
  private final Bounds bounds = new Bounds();

  EntryDecoder(
      Vocabulary vocabulary,
      boolean isPeriod,
      Cursor cursor,
      GroupDecoder groups,
      EntryChecks checks) {
    this.vocabulary = vocabulary;
    this.isPeriod = isPeriod;
    this.cursor = cursor;
    this.groups = groups;
    this.checks = checks;
  }

  /**
   * Reads the entry at the current token.
   *
   * @param index its index in its list
   * @return its type; null where that is not known
   */
  @Nullable EntryType entry(int index, Target target) throws BrokenSyntax {
    if (!cursor.is(Token.OBJECT)) {
      cursor.unexpected(what(), null);
      return null;
    }
    long start = cursor.position();
    String place = cursor.tokens().entryPlace();
    cursor.next();
    if (cursor.is(Token.KEY) && cursor.text().equals(TYPE)) {
      cursor.next();
      EntryType type = type();
      return type == null ? rest(index) : typed(type, true, index, start, place, target);
    }
    buffer.record(cursor.tokens());
    Tokens source = cursor.switchTo(buffer);
    try {
      EntryType type = lookUpType(start);
      buffer.goTo(-1);
      cursor.switchTo(buffer);
      return type == null ? rest(index) : typed(type, false, index, start, place, target);
    } finally {
      cursor.switchTo(source);
    }
  }

  private @Nullable EntryType lookUpType(long start) throws BrokenSyntax {
    int value = buffer.valueOf(TYPE);
    if (value < 0) {
      cursor.error(start, cursor.pointer().text(), what() + " needs `type`", null);
      return null;
    }
    buffer.goTo(value);
    cursor.switchTo(buffer);
    return type();
  }

  /** The type that the current token names. */
  private @Nullable EntryType type() throws BrokenSyntax {
    cursor.pointer().push(TYPE);
    EntryType type = null;
    if (cursor.is(Token.NOTHING)) {
      cursor.error(what() + " needs `type`", null);
    } else {
      String name = Scalars.text(cursor, "the name of a type");
      type = name == null ? null : named(name);
    }
    cursor.pointer().pop();
    return type;
  }

  private @Nullable EntryType named(String name) {
    EntryType type = isPeriod ? vocabulary.period(name) : vocabulary.event(name);
    if (type != null) {
      return type;
    }
    EntryType other = isPeriod ? vocabulary.event(name) : vocabulary.period(name);
    Collection<EntryType> known = isPeriod ? vocabulary.periods() : vocabulary.events();
    String help =
        other == null
            ? Suggestion.help(name, known.stream().map(EntryType::name).toList())
            : isPeriod
                ? "it is an event: put it under `events`"
                : "it is a period: put it under `periods`";
    cursor.error("unknown " + (isPeriod ? "period " : "event ") + Shown.quoted(name), help);
    return null;
  }

  /** Reads the keys that follow, to the end of the entry. */
  private EntryType typed(
      EntryType type, boolean hasType, int index, long start, @Nullable String place, Target target)
      throws BrokenSyntax {
    slots.start(type.slots());
    bounds.clear();
    boolean typeSeen = hasType;
    while (cursor.next() == Token.KEY) {
      String key = cursor.text();
      cursor.pointer().push(key);
      if (key.equals(TYPE)) {
        groups.checkNotTwice(key, typeSeen);
        typeSeen = true;
        cursor.next();
        cursor.skip();
      } else {
        key(key, type);
      }
      cursor.pointer().pop();
    }
    checks.values(type, slots, start);
    if (isPeriod) {
      checks.bounds(type, bounds, start);
      target.period(type, bounds.id(), bounds.from(), bounds.to(), slots.given(), index, place);
    } else {
      if (bounds.id() != null) {
        checks.id(bounds.id(), type, index, bounds.idPosition());
      }
      checks.dates(type, slots, index, start);
      checks.links(type, slots, index, bounds.id());
      target.event(type, bounds.id(), slots.given(), index, place);
    }
    return type;
  }

  private void key(String key, EntryType type) throws BrokenSyntax {
    Attribute attribute = type.attributes().get(key);
    if (attribute != null) {
      groups.checkNotTwice(key, slots.isOpen(attribute.slot()));
      cursor.next();
      groups.attribute(attribute, slots);
    } else if (Bounds.has(key, isPeriod)) {
      groups.checkNotTwice(key, bounds.isSeen(key));
      cursor.next();
      bounds.read(key, cursor);
    } else {
      List<String> known = new ArrayList<>(type.attributes().names());
      known.addAll(isPeriod ? List.of(ID, "from", "to") : List.of(ID));
      groups.unknown(key, type.name(), known);
    }
  }

  /** Skips an entry of no known type, but notes its id, so that who names it is not blamed. */
  private @Nullable EntryType rest(int index) throws BrokenSyntax {
    while (cursor.next() == Token.KEY) {
      boolean isId = cursor.text().equals(ID);
      cursor.next();
      if (isId && !isPeriod && Scalars.isText(cursor)) {
        checks.id(cursor.text(), null, index, cursor.position());
      }
      cursor.skip();
    }
    return null;
  }

  private String what() {
    return isPeriod ? "a period" : "an event";
  }
}
