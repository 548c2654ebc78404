package org.supervisionrules.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.problem.Suggestion;

/** Reads one type of period or event, new or with additions to a known one. */
final class TypeReader {
  private static final List<String> OF_PERIOD =
      List.of("about", "of", "alwaysComplete", "attributes");
  private static final List<String> OF_EVENT =
      List.of("about", "of", "alwaysComplete", "state", "dated", "lasts", "replaces", "attributes");

  private static final List<String> OF_EVERY_EVENT = List.of("type", "id", EntryType.ENTERED_ON);
  private static final List<String> OF_EVERY_PERIOD =
      List.of("type", "id", "from", "to", EntryType.ENTERED_ON);

  private final Source source;
  private final Collection<String> subjectKinds;
  private final AttributesReader attributes;

  TypeReader(Source source, Collection<String> subjectKinds) {
    this.source = source;
    this.subjectKinds = subjectKinds;
    this.attributes = new AttributesReader(source);
  }

  EntryType read(Node.Pair pair, @Nullable EntryType known, boolean isPeriod) {
    Node.Mapping keys = keys(pair, isPeriod ? OF_PERIOD : OF_EVENT);
    Node named = keys.get("attributes");
    List<String> reserved = isPeriod ? OF_EVERY_PERIOD : OF_EVERY_EVENT;
    AttributesReader.Compiled compiled =
        attributes.read(
            named,
            known == null ? null : known.attributes(),
            known == null ? 0 : known.slots(),
            reserved);
    if (known != null) {
      return added(keys, known, compiled);
    }
    compiled = compiled.and(EntryType.ENTERED_ON, EntryType.ABOUT_ENTERED_ON);
    Roles roles = new Roles(source, compiled.attributes());
    Node dated = keys.get("dated");
    if (dated == null && !isPeriod) {
      source.problem(pair.keyMark(), "`" + pair.key() + "` needs `dated`", "write `dated: [on]`");
    }
    List<Integer> whenHeld = roles.dated(dated, "held");
    boolean isAlwaysDated = !(dated instanceof Node.Mapping ways) || ways.get("otherwise") != null;
    return new EntryType(
            pair.key(),
            about(pair, keys),
            of(keys),
            compiled.attributes(),
            compiled.slots(),
            roles.state(keys.get("state")),
            whenHeld,
            !(dated instanceof Node.Mapping)
                ? whenHeld
                : roles.dated(dated, isAlwaysDated ? "otherwise" : "otherwiseIfGiven"),
            isAlwaysDated,
            roles.lasts(keys.get("lasts")),
            roles.replaces(keys.get("replaces")),
            flag(keys, "alwaysComplete"))
        .unique();
  }

  /** Checks that every id names a type of event that there is. */
  void checkReferences(Map<String, EntryType> events) {
    attributes.checkReferences(events.keySet());
  }

  private EntryType added(Node.Mapping keys, EntryType known, AttributesReader.Compiled compiled) {
    for (Node.Pair pair : keys.pairs()) {
      if (!pair.key().equals("attributes")) {
        source.problem(
            pair.keyMark(),
            "`" + pair.key() + "` of `" + known.name() + "` is known already",
            "only `attributes` can be added to");
      }
    }
    return new EntryType(
            known.name(),
            known.about(),
            known.subjectKinds(),
            compiled.attributes(),
            compiled.slots(),
            known.state(),
            known.datedWhenHeld(),
            known.datedOtherwise(),
            known.alwaysDated(),
            known.lasts(),
            known.replaces(),
            known.alwaysComplete())
        .unique();
  }

  private Node.Mapping keys(Node.Pair pair, List<String> known) {
    return new Node.Mapping(
        pair.value().mark(), source.keys(pair.value(), "`" + pair.key() + "`", known));
  }

  private String about(Node.Pair pair, Node.Mapping keys) {
    Node about = keys.get("about");
    if (about == null) {
      source.problem(pair.keyMark(), "`" + pair.key() + "` needs `about`", null);
      return "";
    }
    return source.text(about, "`about`");
  }

  private List<String> of(Node.Mapping keys) {
    Node of = keys.get("of");
    if (of == null) {
      return List.copyOf(subjectKinds);
    }
    List<String> kinds = source.texts(of, "`of`");
    for (String kind : kinds) {
      if (!subjectKinds.contains(kind)) {
        source.problem(
            of.mark(),
            "unknown kind of subject `" + kind + "`",
            Suggestion.help(kind, subjectKinds));
      }
    }
    return kinds;
  }

  private boolean flag(Node.Mapping keys, String key) {
    Node node = keys.get(key);
    return node != null && source.flag(node, "`" + key + "`");
  }

  /** Reads which attributes play which role. */
  private record Roles(Source source, Attributes attributes) {

    EntryType.@Nullable State state(@Nullable Node node) {
      if (node == null) {
        return null;
      }
      List<String> known = List.of("attribute", "heldIf", "otherwise");
      Node.Mapping keys = new Node.Mapping(node.mark(), source.keys(node, "`state`", known));
      Node attribute = keys.get("attribute");
      Node otherwise = keys.get("otherwise");
      if (attribute == null || otherwise == null) {
        source.problem(node.mark(), "`state` needs `attribute` and `otherwise`", null);
        return null;
      }
      String word = source.text(otherwise, "`otherwise`").intern();
      Attribute state = attribute(attribute, source.text(attribute, "`attribute`"));
      if (state == null) {
        return null;
      }
      if (!(state.type() instanceof AttributeType.Words words)
          || !words.words().containsAll(List.of(EntryType.HELD, word))) {
        source.problem(
            attribute.mark(),
            "`" + state.name() + "` is not one of words with `held` and `" + word + "`",
            null);
        return null;
      }
      Node heldIf = keys.get("heldIf");
      return new EntryType.State(state.slot(), heldIf == null ? List.of() : moments(heldIf), word);
    }

    List<Integer> dated(@Nullable Node node, String way) {
      if (!(node instanceof Node.Mapping mapping)) {
        return node == null ? List.of() : moments(node);
      }
      if (way.equals("held")) {
        source.keys(mapping, "`dated`", List.of("held", "otherwise", "otherwiseIfGiven"));
      }
      Node slots = mapping.get(way);
      return slots == null ? List.of() : moments(slots);
    }

    EntryType.@Nullable Span lasts(@Nullable Node node) {
      if (node == null) {
        return null;
      }
      Node.Mapping keys =
          new Node.Mapping(node.mark(), source.keys(node, "`lasts`", List.of("from", "to")));
      Node from = keys.get("from");
      Node to = keys.get("to");
      if (from == null || to == null) {
        source.problem(node.mark(), "`lasts` needs `from` and `to`", null);
        return null;
      }
      List<Integer> slots = new ArrayList<>(moments(from));
      slots.addAll(moments(to));
      return slots.size() == 2 ? new EntryType.Span(slots.get(0), slots.get(1)) : null;
    }

    int replaces(@Nullable Node node) {
      Attribute attribute = node == null ? null : attribute(node, source.text(node, "`replaces`"));
      if (node == null || attribute == null) {
        return -1;
      }
      if (!(attribute.type() instanceof AttributeType.Reference)) {
        source.problem(node.mark(), "`" + attribute.name() + "` is not an id of an event", null);
      }
      return attribute.slot();
    }

    private List<Integer> moments(Node node) {
      List<Integer> slots = new ArrayList<>();
      for (String name : source.texts(node, "a name of an attribute")) {
        Attribute attribute = attribute(node, name);
        if (attribute != null) {
          slots.add(attribute.slot());
          if (!(attribute.type() instanceof AttributeType.Date
              || attribute.type() instanceof AttributeType.DateOrTime)) {
            source.problem(node.mark(), "`" + name + "` is not a date", null);
          }
        }
      }
      return slots;
    }

    private @Nullable Attribute attribute(Node node, String name) {
      Attribute attribute = attributes.get(name);
      if (attribute == null && !name.isEmpty()) {
        source.problem(
            node.mark(),
            "unknown attribute `" + name + "`",
            Suggestion.help(name, attributes.names()));
      }
      return attribute;
    }
  }
}
