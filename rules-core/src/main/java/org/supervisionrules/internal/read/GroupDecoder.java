package org.supervisionrules.internal.read;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.read.Tokens.Token;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.vocabulary.Attribute;
import org.supervisionrules.vocabulary.AttributeType;
import org.supervisionrules.vocabulary.Attributes;
import org.supervisionrules.vocabulary.Item;

/** Reads the attributes of an entry, of a group within it or of an item of a list into slots. */
final class GroupDecoder {
  private final Cursor cursor;
  private final ValueDecoder values;

  /** Those of items that have been read, to be used again. */
  private final Deque<Slots> spare = new ArrayDeque<>();

  GroupDecoder(Cursor cursor, ValueDecoder values) {
    this.cursor = cursor;
    this.values = values;
  }

  /** An item of a list. */
  @Nullable Item item(AttributeType.Group group) throws BrokenSyntax {
    Attributes attributes = group.attributes();
    Attribute shorthand = group.shorthand() == null ? null : attributes.get(group.shorthand());
    Attribute plain = Scalars.isText(cursor) ? shorthand : null;
    if (plain == null && !cursor.is(Token.OBJECT)) {
      cursor.unexpected("an object", null);
      return null;
    }
    Slots slots = spare.isEmpty() ? new Slots() : spare.pop();
    slots.start(attributes.slots());
    if (plain != null) {
      attribute(plain, slots);
      complete(attributes, slots, cursor.position(), null);
    } else {
      object(attributes, slots);
    }
    spare.push(slots);
    return new Item(slots.all());
  }

  /**
   * Reads the value of an attribute.
   *
   * @param slots where to put it
   */
  void attribute(Attribute attribute, Slots slots) throws BrokenSyntax {
    int slot = attribute.slot();
    if (!slots.open(slot, cursor.position())) {
      cursor.skip();
    } else if (isNothing(attribute)) {
      slots.close(slot);
    } else if (!(attribute.type() instanceof AttributeType.Group group)) {
      slots.put(slot, values.value(attribute));
    } else if (cursor.is(Token.OBJECT)) {
      slots.put(slot, true);
      object(group.attributes(), slots);
    } else {
      cursor.unexpected("an object", null);
    }
  }

  /** From the start of an object to its end. */
  private void object(Attributes attributes, Slots slots) throws BrokenSyntax {
    long start = cursor.position();
    while (cursor.next() == Token.KEY) {
      String key = cursor.text();
      cursor.pointer().push(key);
      Attribute attribute = attributes.get(key);
      if (attribute == null) {
        unknown(key, cursor.pointer().nameAbove(), attributes.names());
      } else {
        checkNotTwice(key, slots.isOpen(attribute.slot()));
        cursor.next();
        attribute(attribute, slots);
      }
      cursor.pointer().pop();
    }
    complete(attributes, slots, start, null);
  }

  /** A key that is not known, which is skipped with its value. */
  void unknown(String key, @Nullable String of, Collection<String> known) throws BrokenSyntax {
    cursor.error(
        "unknown key " + Shown.quoted(key) + (of == null ? "" : " in " + Shown.quoted(of)),
        Suggestion.help(key, known));
    cursor.next();
    cursor.skip();
  }

  void checkNotTwice(String key, boolean twice) {
    if (twice) {
      cursor.error("the key " + Shown.quoted(key) + " stands here a second time", null);
    }
  }

  /**
   * Fills in defaults, and tells what is missing.
   *
   * @param type the type of the entry; null for a group, which its key names
   */
  void complete(Attributes attributes, Slots slots, long start, @Nullable String type) {
    List<Attribute> defaulted = attributes.defaulted();
    for (int i = 0; i < defaulted.size(); i++) {
      Attribute attribute = defaulted.get(i);
      if (!slots.isGiven(attribute.slot())) {
        slots.put(attribute.slot(), attribute.byDefault());
      }
    }
    List<Attribute> required = attributes.required();
    for (int i = 0; i < required.size(); i++) {
      Attribute attribute = required.get(i);
      if (!slots.isGiven(attribute.slot())) {
        String name = type == null ? cursor.pointer().name() : type;
        cursor.error(
            start,
            cursor.pointer().text(),
            Shown.quoted(String.valueOf(name)) + " needs `" + attribute.name() + "`",
            null);
      }
    }
  }

  /** Whether the current value is none: nothing, or an empty text where any text may stand. */
  private boolean isNothing(Attribute attribute) throws BrokenSyntax {
    return cursor.is(Token.NOTHING)
        || (attribute.type() instanceof AttributeType.Text
            && cursor.is(Token.TEXT)
            && cursor.text().isBlank())
        || (Scalars.isJoined(cursor) && cursor.text().isBlank());
  }
}
