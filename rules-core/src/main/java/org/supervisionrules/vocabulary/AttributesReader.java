package org.supervisionrules.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.problem.Suggestion;

/** Reads attributes, gives each its slot, and adds to known ones without moving theirs. */
final class AttributesReader {
  private static final List<String> KEYS =
      List.of(
          "about",
          "required",
          "default",
          "short",
          "is",
          "oneOf",
          "someOf",
          "families",
          "attributes",
          "each",
          "sensitive");

  private final Source source;
  private final AttributeTypeReader types;

  AttributesReader(Source source) {
    this.source = source;
    this.types = new AttributeTypeReader(source);
  }

  /**
   * Attributes with their slots.
   *
   * @param slots how many slots are used
   */
  record Compiled(Attributes attributes, int slots) {
    /** These and a date or time that is not required, in the next slot. */
    Compiled and(String name, String about) {
      Map<String, Attribute> byName = new LinkedHashMap<>();
      attributes.all().forEach(attribute -> byName.put(attribute.name(), attribute));
      byName.put(
          name,
          new Attribute(
              name, about, new AttributeType.DateOrTime(false), false, null, slots, false));
      return new Compiled(new Attributes(byName), slots + 1);
    }
  }

  /**
   * Reads a mapping of attributes.
   *
   * @param node the mapping, or null for none
   * @param known the attributes to add to, or null
   * @param firstSlot the first slot that is free
   * @param reserved names that have a meaning already
   */
  Compiled read(
      @Nullable Node node, @Nullable Attributes known, int firstSlot, List<String> reserved) {
    Map<String, Attribute> byName = new LinkedHashMap<>();
    if (known != null) {
      known.all().forEach(attribute -> byName.put(attribute.name(), attribute));
    }
    int slot = firstSlot;
    for (Node.Pair pair :
        node == null ? List.<Node.Pair>of() : source.mapping(node, "`attributes`")) {
      if (reserved.contains(pair.key())) {
        source.problem(pair.keyMark(), "`" + pair.key() + "` has a meaning already", null);
      } else if (source.isName(pair)) {
        Attribute before = byName.get(pair.key());
        slot = before == null ? add(pair, slot, byName) : extend(pair, before, slot, byName);
      }
    }
    return new Compiled(new Attributes(byName), slot);
  }

  /** Checks that every id names a type of event that there is. */
  void checkReferences(Collection<String> events) {
    types.checkReferences(events);
  }

  private int add(Node.Pair pair, int slot, Map<String, Attribute> into) {
    Node.Mapping keys = keys(pair);
    int next = slot + 1;
    AttributeType type;
    Node group = keys.get("attributes");
    Node each = keys.get("each");
    if (group != null) {
      Compiled compiled = read(group, null, next, List.of());
      next = compiled.slots();
      type = new AttributeType.Group(compiled.attributes(), null);
    } else if (each != null) {
      Attributes attributes = read(each, null, 0, List.of()).attributes();
      type =
          new AttributeType.ListOf(
              new AttributeType.Group(attributes, shorthand(keys, attributes)));
    } else {
      type = types.read(pair, keys);
    }
    Node required = keys.get("required");
    Node sensitive = keys.get("sensitive");
    into.put(
        pair.key(),
        new Attribute(
            pair.key(),
            about(pair, keys),
            type,
            required != null && source.flag(required, "`required`"),
            byDefault(keys, type),
            slot,
            sensitive != null && source.flag(sensitive, "`sensitive`")));
    return next;
  }

  private int extend(Node.Pair pair, Attribute known, int slot, Map<String, Attribute> into) {
    Node.Mapping keys = keys(pair);
    int next = slot;
    boolean sensitive = known.sensitive();
    AttributeType type = known.type();
    for (Node.Pair key : keys.pairs()) {
      if (key.key().equals("attributes") && type instanceof AttributeType.Group group) {
        Compiled compiled = read(key.value(), group.attributes(), next, List.of());
        next = compiled.slots();
        type = new AttributeType.Group(compiled.attributes(), group.shorthand());
      } else if (key.key().equals("each")
          && type instanceof AttributeType.ListOf list
          && list.element() instanceof AttributeType.Group group) {
        Attributes of = group.attributes();
        Attributes more = read(key.value(), of, of.slots(), List.of()).attributes();
        type = new AttributeType.ListOf(new AttributeType.Group(more, group.shorthand()));
      } else if (key.key().equals("sensitive")) {
        sensitive |= source.flag(key.value(), "`sensitive`");
      } else {
        type = types.extend(key, known.name(), type);
      }
    }
    into.put(
        known.name(),
        new Attribute(
            known.name(),
            known.about(),
            type,
            known.required(),
            known.byDefault(),
            known.slot(),
            sensitive));
    return next;
  }

  private Node.Mapping keys(Node.Pair pair) {
    return new Node.Mapping(
        pair.value().mark(), source.keys(pair.value(), "`" + pair.key() + "`", KEYS));
  }

  private String about(Node.Pair pair, Node.Mapping keys) {
    Node about = keys.get("about");
    if (about == null) {
      source.problem(pair.keyMark(), "`" + pair.key() + "` needs `about`", null);
      return "";
    }
    return source.text(about, "`about`");
  }

  private @Nullable String byDefault(Node.Mapping keys, AttributeType type) {
    Node node = keys.get("default");
    if (node == null) {
      return null;
    }
    String word = source.text(node, "`default`");
    if (type instanceof AttributeType.Words words && words.words().contains(word)) {
      return words.words().get(words.words().indexOf(word));
    }
    source.problem(
        node.mark(),
        "unknown word `" + word + "`",
        type instanceof AttributeType.Words words
            ? Suggestion.help(word, words.words())
            : "only a word can be a default");
    return null;
  }

  private @Nullable String shorthand(Node.Mapping keys, Attributes attributes) {
    Node node = keys.get("short");
    if (node == null) {
      return null;
    }
    String name = source.text(node, "`short`");
    Attribute attribute = attributes.get(name);
    if (attribute == null || !(attribute.type() instanceof AttributeType.Text)) {
      source.problem(
          node.mark(),
          "`" + name + "` is not a text of the group",
          Suggestion.help(name, new ArrayList<>(attributes.names())));
      return null;
    }
    return attribute.name();
  }
}
