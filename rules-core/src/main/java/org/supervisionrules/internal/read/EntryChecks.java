package org.supervisionrules.internal.read;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Moment;
import org.supervisionrules.vocabulary.Attribute;
import org.supervisionrules.vocabulary.EntryType;

/** What must be true of an entry once all of it is read, and of the events of a history. */
final class EntryChecks {
  private final Cursor cursor;
  private final GroupDecoder groups;
  private final Links links = new Links();
  private final Happened happened = new Happened();

  EntryChecks(Cursor cursor, GroupDecoder groups) {
    this.cursor = cursor;
    this.groups = groups;
  }

  /** Starts a history. */
  void clear() {
    links.clear();
    happened.clear();
  }

  /** Notes the id of an event. */
  void id(String id, @Nullable EntryType type, int index, long position) {
    links.id(cursor, id, type, index, position);
  }

  /** Fills in the state and other defaults, and tells what is missing. */
  void values(EntryType type, Slots slots, long start) {
    EntryType.State state = type.state();
    if (state != null && !slots.isGiven(state.slot())) {
      slots.put(state.slot(), isHeld(state, slots) ? EntryType.HELD : state.otherwise());
    }
    groups.complete(type.attributes(), slots, start, type.name());
  }

  private static boolean isHeld(EntryType.State state, Slots slots) {
    List<Integer> signs = state.heldIfGiven();
    for (int i = 0; i < signs.size(); i++) {
      if (slots.isGiven(signs.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** A period has a start, and its end is not before it. */
  void bounds(EntryType type, Bounds bounds, long start) {
    if (!bounds.hasFrom()) {
      error(start, "", Shown.quoted(type.name()) + " needs `from`");
    } else if (bounds.from() != Days.OPEN && bounds.to() < bounds.from()) {
      error(
          bounds.toPosition(),
          "/to",
          beforeStart(Days.text(bounds.to()), Days.text(bounds.from())));
    }
  }

  /** An event has a date, does not end before it starts, and is noted where it took place. */
  void dates(EntryType type, Slots slots, int index, long start) {
    EntryType.State state = type.state();
    if (state != null && slots.value(state.slot()) == null) {
      return;
    }
    boolean held = type.held(slots.values());
    List<Integer> dated = type.dated(held);
    int slot = firstGiven(dated, slots);
    if (slot < 0 && (held || type.alwaysDated())) {
      error(start, "", needsDate(type, slots, dated));
    }
    if (slot >= 0 && held && slots.value(slot) instanceof Moment moment) {
      happened.add(type, index, slot, moment.day(), slots.position(slot));
    }
    if (type.lasts() != null) {
      checkSpan(type, type.lasts(), slots);
    }
  }

  private void checkSpan(EntryType type, EntryType.Span span, Slots slots) {
    if (slots.value(span.from()) instanceof Moment from
        && slots.value(span.to()) instanceof Moment to) {
      boolean areTimes = from.hasTime() && to.hasTime();
      if (areTimes ? to.epochSecond() < from.epochSecond() : to.day() < from.day()) {
        error(
            slots.position(span.to()),
            "/" + name(type, span.to()),
            beforeStart(to.toString(), from.toString()));
      }
    }
  }

  /** Notes which other events an event names. */
  void links(EntryType type, Slots slots, int index, @Nullable String id) {
    List<Attribute> references = type.attributes().references();
    for (int i = 0; i < references.size(); i++) {
      Attribute attribute = references.get(i);
      int slot = attribute.slot();
      if (slots.value(slot) instanceof String to) {
        links.link(index, id, attribute, slot == type.replaces(), to, slots.position(slot));
      }
    }
  }

  /**
   * Checks the events of a history with each other and with its dates.
   *
   * @param at the pointer of the history
   * @param asOf the last day it speaks of; {@link Days#OPEN} where it does not say
   * @param mayBeMissing whether an event that is named but not there may lie before the records
   */
  void history(String at, int asOf, boolean mayBeMissing) {
    links.check(cursor, at, mayBeMissing);
    for (int i = 0; happened.last() > asOf && i < happened.size(); i++) {
      if (happened.day(i) > asOf) {
        after(asOf, i, at);
      }
    }
  }

  private void after(int asOf, int number, String at) {
    EntryType type = happened.type(number);
    long position = happened.position(number);
    String pointer =
        at + "/events/" + happened.index(number) + "/" + name(type, happened.slot(number));
    String day = Days.text(happened.day(number));
    String dates = "`" + day + "`, after `asOf`, which is `" + Days.text(asOf) + "`";
    if (type.state() == null) {
      cursor.warning(position, pointer, "dated " + dates, null);
    } else {
      cursor.error(position, pointer, "held on " + dates, "is it only planned?");
    }
  }

  private void error(long position, String below, String message) {
    cursor.error(position, cursor.pointer().text() + below, message, null);
  }

  private static String beforeStart(String end, String start) {
    return "the end `" + end + "` lies before the start `" + start + "`";
  }

  private static int firstGiven(List<Integer> dated, Slots slots) {
    for (int i = 0; i < dated.size(); i++) {
      if (slots.isGiven(dated.get(i))) {
        return dated.get(i);
      }
    }
    return -1;
  }

  private static String needsDate(EntryType type, Slots slots, List<Integer> dated) {
    String names =
        dated.stream()
            .map(slot -> "`" + name(type, slot) + "`")
            .collect(Collectors.joining(" or "));
    EntryType.State state = type.state();
    String which =
        state == null
            ? Shown.quoted(type.name())
            : "a " + slots.value(state.slot()) + " " + Shown.quoted(type.name());
    return which + " needs " + names;
  }

  private static String name(EntryType type, int slot) {
    for (Attribute attribute : type.attributes().all()) {
      if (attribute.slot() == slot) {
        return attribute.name();
      }
    }
    return "";
  }
}
