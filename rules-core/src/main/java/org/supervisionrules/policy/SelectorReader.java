package org.supervisionrules.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.vocabulary.Attribute;
import org.supervisionrules.vocabulary.AttributeType;
import org.supervisionrules.vocabulary.Attributes;
import org.supervisionrules.vocabulary.EntryType;
import org.supervisionrules.vocabulary.Party;
import org.supervisionrules.vocabulary.Vocabulary;

/**
 * Reads selectors: {@code { event: session, form: one-to-one, status: held }}, {@code { period:
 * role, role: { family: social-work } }}, {@code { event: asye-review, any: [{ review: frequency },
 * { quarter: 2 }] }}.
 */
final class SelectorReader {
  /** The keys of a list that are not conditions on its items. */
  private static final Set<String> ITEMS = Set.of("list", "item");

  private static final String LASTS = "lasts";

  private final PackFile file;
  private final Vocabulary vocabulary;
  private final TestReader tests;

  /** One instance of what a pack selects in several places, so that a history is searched once. */
  private final Map<Selector, Selector> known = new HashMap<>();

  SelectorReader(PackFile file, Vocabulary vocabulary) {
    this.file = file;
    this.vocabulary = vocabulary;
    this.tests = new TestReader(file, vocabulary.parties());
  }

  /** A selector; further keys named in {@code besides} are left to the caller. */
  Selector read(Node node, Set<String> besides) throws PolicyProblem {
    if (!(node instanceof Node.Mapping mapping)) {
      throw file.problem(
          node,
          "found " + node.what() + ", periods or events were expected",
          "write `{ event: session, status: held }` or `{ period: role }`");
    }
    EntryType type = type(mapping);
    List<Selector.Test> selected = new ArrayList<>();
    List<List<ValuePath>> asks = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Node.Pair pair : mapping.pairs()) {
      if (pair.key().equals("event")
          || pair.key().equals("period")
          || besides.contains(pair.key())) {
        continue;
      }
      selected.add(test(type, pair));
      boolean needsNone = pair.key().equals("not") || isAbsent(pair.value());
      asks.add(needsNone ? List.of() : asked(type, pair));
      words.add(pair.key() + " " + text(pair.value()));
    }
    String text = type.name() + (words.isEmpty() ? "" : " (" + String.join(", ", words) + ")");
    Selector selector = new Selector(type, selected, asks, text);
    return known.computeIfAbsent(selector, key -> key);
  }

  Selector read(Node node) throws PolicyProblem {
    return read(node, Set.of());
  }

  /** One selector or several. */
  List<Selector> several(Node node) throws PolicyProblem {
    List<Selector> several = new ArrayList<>();
    for (Node each : Fields.several(node)) {
      several.add(read(each));
    }
    if (several.isEmpty()) {
      throw file.problem(
          node, "found an empty list, events were expected", "write `{ event: session }`");
    }
    return several;
  }

  /** The slot of an attribute of a type, by dotted name. */
  Attribute attribute(EntryType type, Node node, String path) throws PolicyProblem {
    return attribute(type, node.mark(), path);
  }

  private Attribute attribute(EntryType type, Node.Mark mark, String path) throws PolicyProblem {
    return type.attributes()
        .find(path)
        .orElseThrow(
            () ->
                file.problem(
                    mark,
                    "`" + type.name() + "` has no attribute `" + path + "`",
                    Suggestion.help(path, type.attributes().names())));
  }

  private EntryType type(Node.Mapping mapping) throws PolicyProblem {
    Node event = mapping.get("event");
    Node node = event == null ? mapping.get("period") : event;
    if (node == null) {
      throw file.problem(mapping, "neither `event` nor `period` is named", null);
    }
    String name = node instanceof Node.Scalar scalar ? scalar.text() : "";
    EntryType type = event == null ? vocabulary.period(name) : vocabulary.event(name);
    if (type == null) {
      Collection<EntryType> known = event == null ? vocabulary.periods() : vocabulary.events();
      throw file.problem(
          node,
          "unknown " + (event == null ? "period" : "event") + " " + node.what(),
          Suggestion.help(name, known.stream().map(EntryType::name).toList()));
    }
    return type;
  }

  private Selector.AnyOf anyOf(EntryType type, Node node) throws PolicyProblem {
    List<List<Selector.Test>> alternatives = new ArrayList<>();
    for (Node item : Fields.several(node)) {
      if (!(item instanceof Node.Mapping mapping)) {
        throw file.problem(item, "found " + item.what() + ", `any` is a list of conditions", null);
      }
      List<Selector.Test> tests = new ArrayList<>();
      for (Node.Pair pair : mapping.pairs()) {
        tests.add(test(type, pair));
      }
      alternatives.add(tests);
    }
    return new Selector.AnyOf(alternatives);
  }

  /** One attribute and what it must be. */
  Selector.Test test(EntryType type, Node.Pair pair) throws PolicyProblem {
    if (pair.key().equals("any")) {
      return anyOf(type, pair.value());
    }
    if (pair.key().equals("not")) {
      return new Selector.NoneOf(anyOf(type, pair.value()));
    }
    if (isOwn(type, pair, "to")) {
      return new Tests.Ended(!isAbsent(pair.value()));
    }
    if (isOwn(type, pair, LASTS)) {
      return lasts(pair.value());
    }
    return tests.read(attribute(type, pair.keyMark(), pair.key()), pair.value(), type.attributes());
  }

  /** Whether a condition is about what every period has: its last day, how long it lasts. */
  private boolean isOwn(EntryType type, Node.Pair pair, String key) {
    return pair.key().equals(key)
        && type.attributes().get(key) == null
        && type.equals(vocabulary.period(type.name()));
  }

  private Selector.Test lasts(Node node) throws PolicyProblem {
    Fields fields = new Fields(file, node, "`lasts`");
    boolean atLeast = fields.has("atLeast");
    String key = atLeast ? "atLeast" : "below";
    Selector.Test lasts = new Tests.Lasts(fields.amount(fields.required(key), key), atLeast);
    if (fields.mapping().pairs().size() > 1) {
      throw fields.problem("`lasts` is `atLeast` or `below` a time", null);
    }
    return lasts;
  }

  /** What an attribute, of the entry or of an item in it, must be. */
  Selector.Test test(Attribute attribute, Node node, Attributes entry) throws PolicyProblem {
    return tests.read(attribute, node, entry);
  }

  /** The conditions of a mapping, each with where it stands and how people read it. */
  List<Condition> conditions(EntryType type, Node node, Set<String> besides) throws PolicyProblem {
    if (!(node instanceof Node.Mapping mapping)) {
      throw file.problem(node, "found " + node.what() + ", conditions were expected", null);
    }
    List<Condition> conditions = new ArrayList<>();
    for (Node.Pair pair : mapping.pairs()) {
      if (besides.contains(pair.key())) {
        continue;
      }
      conditions.add(
          new Condition(
              asked(type, pair), test(type, pair), pair.key() + " " + text(pair.value())));
    }
    return conditions;
  }

  private static boolean isAbsent(Node node) {
    return node instanceof Node.Scalar scalar && scalar.text().equals(TestReader.ABSENT);
  }

  /** The attributes that a condition is about: one, or those of its alternatives. */
  private List<ValuePath> asked(EntryType type, Node.Pair pair) throws PolicyProblem {
    List<ValuePath> asked = new ArrayList<>();
    if (pair.key().equals("any") || pair.key().equals("not")) {
      for (Node item : Fields.several(pair.value())) {
        if (item instanceof Node.Mapping mapping) {
          for (Node.Pair inner : mapping.pairs()) {
            asked.addAll(asked(type, inner));
          }
        }
      }
    } else {
      boolean own = isOwn(type, pair, "to") || isOwn(type, pair, LASTS);
      int slot = own ? -1 : attribute(type, pair.keyMark(), pair.key()).slot();
      asked.add(new ValuePath(pair.key(), slot, -1, List.of(), Map.of()));
    }
    if (asked.isEmpty()) {
      throw file.problem(pair.keyMark(), "`" + pair.key() + "` is a list of conditions", null);
    }
    return asked;
  }

  /** Where values stand: an attribute, one of the items in a list, or of those that say more. */
  ValuePath path(EntryType type, Node node) throws PolicyProblem {
    if (node instanceof Node.Scalar scalar) {
      return path(type, node, scalar.text());
    }
    Fields fields = new Fields(file, node, "a list");
    String list = fields.text("list");
    ValuePath path = path(type, node, list + "." + fields.text("item"));
    List<Selector.Test> said = new ArrayList<>();
    Map<String, Integer> asks = new TreeMap<>();
    asks.put(path.text(), path.item());
    for (Node.Pair pair : fields.mapping().pairs()) {
      if (!ITEMS.contains(pair.key())) {
        Attribute inner = attribute(type, pair.keyMark(), list + "." + pair.key());
        said.add(tests.read(inner, pair.value(), type.attributes()));
        asks.put(list + "." + pair.key(), inner.slot());
      }
    }
    return new ValuePath(path.text(), path.slot(), path.item(), said, asks);
  }

  ValuePath path(EntryType type, Node node, String path) throws PolicyProblem {
    Attribute attribute = attribute(type, node, path);
    int dot = path.lastIndexOf('.');
    if (dot > 0) {
      Attribute list = attribute(type, node, path.substring(0, dot));
      if (list.type() instanceof AttributeType.ListOf) {
        return new ValuePath(path, list.slot(), attribute.slot(), List.of(), Map.of());
      }
    }
    if (attribute.type() instanceof AttributeType.ListOf list
        && list.element() instanceof AttributeType.Group group
        && group.shorthand() != null) {
      Attribute item = group.attributes().get(group.shorthand());
      return new ValuePath(
          path, attribute.slot(), item == null ? -1 : item.slot(), List.of(), Map.of());
    }
    return new ValuePath(path, attribute.slot(), -1, List.of(), Map.of());
  }

  /** One party or several, by the words of the vocabulary. */
  List<Party> parties(Node node) throws PolicyProblem {
    return tests.parties(node);
  }

  private static String text(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.text();
    }
    if (node instanceof Node.Sequence sequence) {
      return sequence.items().stream()
          .map(SelectorReader::text)
          .collect(Collectors.joining(" or "));
    }
    return ((Node.Mapping) node)
        .pairs().stream()
            .map(pair -> pair.key() + " " + text(pair.value()))
            .collect(Collectors.joining(", "));
  }
}
