package org.supervisionrules.internal.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.read.Tokens.Typing;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.vocabulary.Attribute;
import org.supervisionrules.vocabulary.AttributeType;
import org.supervisionrules.vocabulary.EntryType;

/** The ids of the events of one history, and which event replaces which. */
final class Links {
  private final Ids ids = new Ids();
  private final List<Link> links = new ArrayList<>();

  /**
   * An event that names another.
   *
   * @param index the index of the event that does
   * @param id its own id, or null
   * @param to the id that it names
   */
  private record Link(
      int index,
      @Nullable String id,
      String attribute,
      String wanted,
      boolean isReplacing,
      String to,
      long position) {}

  void clear() {
    ids.clear();
    links.clear();
  }

  /**
   * Notes the id of an event.
   *
   * @param type its type, or null where that is not known
   */
  void id(Cursor cursor, String id, @Nullable EntryType type, int index, long position) {
    Integer before = ids.add(id, type, index, position);
    if (before == null) {
      return;
    }
    cursor.error(
        position,
        cursor.pointer().text() + "/id",
        "a second event with the id "
            + Shown.quoted(id)
            + ", the first is "
            + place(cursor, before),
        null);
  }

  private String place(Cursor cursor, int first) {
    return cursor.typing() == Typing.TEXT_ONLY
        ? "at " + cursor.tokens().place(ids.position(first))
        : "`/events/" + ids.index(first) + "`";
  }

  /**
   * Notes that an event names another.
   *
   * @param by the attribute that does, of a type {@link AttributeType.Reference}
   * @param isReplacing whether it says that the event replaces the other
   */
  void link(
      int index, @Nullable String id, Attribute by, boolean isReplacing, String to, long position) {
    String wanted = ((AttributeType.Reference) by.type()).type();
    links.add(new Link(index, id, by.name(), wanted, isReplacing, to, position));
  }

  /**
   * Tells what is wrong with the links of the history.
   *
   * @param at the pointer of the history
   * @param mayBeMissing whether what is not there may lie before the records
   */
  void check(Cursor cursor, String at, boolean mayBeMissing) {
    if (links.isEmpty()) {
      return;
    }
    Map<String, Link> replacing = new HashMap<>();
    for (Link link : links) {
      String pointer = at + "/events/" + link.index() + "/" + link.attribute();
      Integer target = ids.number(link.to());
      if (link.to().equals(link.id())) {
        cursor.error(
            link.position(), pointer, Shown.quoted(link.to()) + " names its own event", null);
      } else if (target == null) {
        missing(cursor, link, pointer, mayBeMissing);
      } else {
        checkType(cursor, link, pointer, ids.type(target));
        if (link.id() != null && link.isReplacing()) {
          replacing.putIfAbsent(link.id(), link);
        }
      }
    }
    if (!replacing.isEmpty()) {
      checkCircles(cursor, at, replacing);
    }
  }

  private void missing(Cursor cursor, Link link, String pointer, boolean mayBeMissing) {
    String message = Shown.quoted(link.to()) + " names no `" + link.wanted() + "` of this history";
    if (mayBeMissing) {
      cursor.warning(
          link.position(), pointer, message, "it may lie before `recordsFrom`; it gives no credit");
    } else {
      List<String> known =
          ids.all().stream()
              .filter(id -> isOf(link.wanted(), typeOf(id)))
              .filter(id -> !id.equals(link.id()))
              .sorted()
              .toList();
      cursor.error(link.position(), pointer, message, Suggestion.help(link.to(), known));
    }
  }

  private @Nullable EntryType typeOf(String id) {
    Integer number = ids.number(id);
    return number == null ? null : ids.type(number);
  }

  private void checkType(Cursor cursor, Link link, String pointer, @Nullable EntryType found) {
    if (found != null && !isOf(link.wanted(), found)) {
      cursor.error(
          link.position(),
          pointer,
          Shown.quoted(link.to())
              + " is of the type `"
              + found.name()
              + "`, not `"
              + link.wanted()
              + "`",
          null);
    }
  }

  private void checkCircles(Cursor cursor, String at, Map<String, Link> replacing) {
    Map<String, Integer> walked = new HashMap<>();
    int walk = 0;
    for (Link first : links) {
      walk++;
      List<String> chain = new ArrayList<>();
      Link link = first.id() == null ? null : replacing.get(first.id());
      while (link != null && link.id() != null && !walked.containsKey(link.id())) {
        walked.put(link.id(), walk);
        chain.add(link.id());
        Link next = replacing.get(link.to());
        if (next != null && Integer.valueOf(walk).equals(walked.get(link.to()))) {
          List<String> circle = chain.subList(chain.indexOf(link.to()), chain.size());
          cursor.error(
              link.position(),
              at + "/events/" + link.index() + "/" + link.attribute(),
              "`" + link.attribute() + "` closes a circle: " + shown(circle),
              null);
        }
        link = next;
      }
    }
  }

  private static String shown(List<String> circle) {
    String ids = circle.stream().limit(10).map(Shown::quoted).collect(Collectors.joining(", "));
    return circle.size() > 10 ? ids + " and " + (circle.size() - 10) + " more" : ids;
  }

  private static boolean isOf(String wanted, @Nullable EntryType type) {
    return type != null && type.name().equals(wanted);
  }
}
