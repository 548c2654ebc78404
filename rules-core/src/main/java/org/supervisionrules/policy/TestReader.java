package org.supervisionrules.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.vocabulary.Attribute;
import org.supervisionrules.vocabulary.AttributeType;
import org.supervisionrules.vocabulary.Attributes;
import org.supervisionrules.vocabulary.Party;

/** Reads what one attribute must be: a value, one of several, present, not after another date. */
final class TestReader {
  private static final String PRESENT = "present";
  static final String ABSENT = "absent";

  private static final Map<String, Tests.Order> ORDERS =
      new TreeMap<>(
          Map.of(
              "before", Tests.Order.BEFORE,
              "notAfter", Tests.Order.NOT_AFTER,
              "sameDayAs", Tests.Order.SAME_DAY_AS,
              "notBefore", Tests.Order.NOT_BEFORE,
              "after", Tests.Order.AFTER));

  private static final List<String> WORDS =
      List.of(
          "family",
          "all",
          "none",
          "saying",
          "each",
          "party",
          "not",
          "atMost",
          "atLeast",
          "below",
          "before",
          "notAfter",
          "sameDayAs",
          "notBefore",
          "after");

  private final PackFile file;
  private final Map<String, Party> parties;

  TestReader(PackFile file, Map<String, Party> parties) {
    this.file = file;
    this.parties = parties;
  }

  /**
   * The test of an attribute.
   *
   * @param attribute the attribute
   * @param entry all attributes of the entry, for a date that is compared with another
   */
  Selector.Test read(Attribute attribute, Node node, Attributes entry) throws PolicyProblem {
    if (node instanceof Node.Scalar scalar
        && (scalar.text().equals(PRESENT) || scalar.text().equals(ABSENT))) {
      boolean ahead = attribute.type() instanceof AttributeType.DateOrTime date && date.ahead();
      return new Selector.Given(attribute.slot(), scalar.text().equals(PRESENT), ahead);
    }
    if (node instanceof Node.Mapping mapping) {
      return compared(attribute, mapping, entry);
    }
    List<Party> named = named(attribute, node);
    if (!named.isEmpty()) {
      return new Tests.IsParty(attribute.slot(), named);
    }
    return new Selector.Is(attribute.slot(), values(attribute, node));
  }

  /** A comparison: one word and what with. */
  private Selector.Test compared(Attribute attribute, Node.Mapping mapping, Attributes entry)
      throws PolicyProblem {
    if (mapping.pairs().isEmpty()) {
      throw file.problem(
          mapping, "a comparison was expected", "known: " + String.join(", ", WORDS));
    }
    if (mapping.pairs().size() == 1) {
      return compared(attribute, mapping.pairs().get(0), entry);
    }
    List<Selector.Test> each = new ArrayList<>();
    for (Node.Pair pair : mapping.pairs()) {
      each.add(compared(attribute, pair, entry));
    }
    return new Selector.AllOf(each);
  }

  private Selector.Test compared(Attribute attribute, Node.Pair pair, Attributes entry)
      throws PolicyProblem {
    Node value = pair.value();
    int slot = attribute.slot();
    Tests.Order order = ORDERS.get(pair.key());
    if (order != null) {
      return new Tests.Compared(slot, order, other(value, entry));
    }
    return switch (pair.key()) {
      case "family" -> {
        Set<Object> members = new TreeSet<>();
        for (Node family : Fields.several(value)) {
          members.addAll(family(attribute, family));
        }
        yield new Selector.Is(slot, members);
      }
      case "all" -> {
        List<Party> named = named(attribute, value);
        yield named.isEmpty()
            ? new Tests.Lists(slot, values(attribute, value), true)
            : new Tests.HasParties(slot, named);
      }
      case "none" -> new Tests.Lists(slot, values(attribute, value), false);
      case "saying" -> {
        Set<String> plain = new HashSet<>();
        for (Node each : Fields.several(value)) {
          plain.add(Tests.Saying.plain(text(each)));
        }
        yield new Tests.Saying(slot, plain);
      }
      case "party" -> new Tests.IsParty(slot, parties(value));
      case "not" -> {
        String word = text(value);
        yield new Tests.NotParty(slot, party(value, word.equals("subject") ? "supervisee" : word));
      }
      case "each" -> each(attribute, value, entry);
      case "atMost" -> new Tests.AtMost(slot, clock(value));
      case "atLeast" -> new Tests.Bound(slot, number(value), true);
      case "below" -> new Tests.Bound(slot, number(value), false);
      default -> throw file.unknown(pair, "a comparison", WORDS);
    };
  }

  private Selector.Test each(Attribute attribute, Node node, Attributes entry)
      throws PolicyProblem {
    if (!(attribute.type() instanceof AttributeType.ListOf list)
        || !(list.element() instanceof AttributeType.Group group)) {
      throw file.problem(node, "`" + attribute.name() + "` is not a list of groups", null);
    }
    List<List<Selector.Test>> wanted = new ArrayList<>();
    for (Node item : Fields.several(node)) {
      if (!(item instanceof Node.Mapping mapping)) {
        throw file.problem(item, "found " + item.what() + ", conditions were expected", null);
      }
      List<Selector.Test> tests = new ArrayList<>();
      for (Node.Pair pair : mapping.pairs()) {
        Attribute inner = group.attributes().find(pair.key()).orElse(null);
        if (inner == null) {
          throw file.unknown(
              pair, "an item of `" + attribute.name() + "`", group.attributes().names());
        }
        tests.add(read(inner, pair.value(), entry));
      }
      wanted.add(tests);
    }
    return new Tests.Each(attribute.slot(), wanted);
  }

  private int other(Node node, Attributes entry) throws PolicyProblem {
    String path = text(node);
    Attribute other = entry.find(path).orElse(null);
    if (other == null
        || !(other.type() instanceof AttributeType.Date
            || other.type() instanceof AttributeType.DateOrTime)) {
      throw file.problem(
          node, "`" + path + "` is not a date of it", Suggestion.help(path, entry.names()));
    }
    return other.slot();
  }

  private String clock(Node node) throws PolicyProblem {
    Fields fields = new Fields(file, node, "`atMost`");
    return fields.text("clock");
  }

  private double number(Node node) throws PolicyProblem {
    String text = text(node);
    if (!text.matches("[0-9]{1,6}(\\.[0-9]{1,4})?")) {
      throw file.problem(node, "`" + text + "` is not a number", null);
    }
    return Double.parseDouble(text);
  }

  /** The parties that the values of a text name; empty where they are no parties. */
  private List<Party> named(Attribute attribute, Node node) {
    boolean isText =
        attribute.type() instanceof AttributeType.Text
            || (attribute.type() instanceof AttributeType.ListOf list
                && list.element() instanceof AttributeType.Text);
    List<Party> named = new ArrayList<>();
    for (Node each : Fields.several(node)) {
      Party party = parties.get(word(each));
      if (!isText || party == null) {
        return List.of();
      }
      named.add(party);
    }
    return named;
  }

  /** The word of a party, written as such or as {@code { party: supervisor }}. */
  private static String word(Node node) {
    Node inner = node instanceof Node.Mapping mapping ? mapping.get("party") : node;
    return inner instanceof Node.Scalar scalar ? scalar.text() : "";
  }

  /** One party or several. */
  List<Party> parties(Node node) throws PolicyProblem {
    List<Party> named = new ArrayList<>();
    for (Node each : Fields.several(node)) {
      named.add(party(each, text(each)));
    }
    return named;
  }

  private Party party(Node node, String word) throws PolicyProblem {
    @Nullable Party party = parties.get(word);
    if (party == null) {
      throw file.problem(
          node, "unknown party `" + word + "`", Suggestion.help(word, parties.keySet()));
    }
    return party;
  }

  private List<String> family(Attribute attribute, Node node) throws PolicyProblem {
    String name = text(node);
    if (attribute.type() instanceof AttributeType.Words words) {
      List<String> members = words.families().get(name);
      if (members != null) {
        return members;
      }
      throw file.problem(
          node, "unknown family " + node.what(), Suggestion.help(name, words.families().keySet()));
    }
    throw file.problem(node, "`" + attribute.name() + "` has no families", null);
  }

  private Set<Object> values(Attribute attribute, Node node) throws PolicyProblem {
    Set<Object> values = new TreeSet<>();
    AttributeType type =
        attribute.type() instanceof AttributeType.ListOf list ? list.element() : attribute.type();
    for (Node item : Fields.several(node)) {
      values.add(value(attribute, type, item));
    }
    return values;
  }

  private Object value(Attribute attribute, AttributeType type, Node node) throws PolicyProblem {
    String text = text(node);
    if (type instanceof AttributeType.Words words) {
      if (!words.words().contains(text)) {
        throw file.problem(
            node,
            "unknown " + attribute.name() + " `" + text + "`",
            Suggestion.help(text, words.words()));
      }
      return text;
    }
    if (type instanceof AttributeType.Whole && text.matches("[0-9]{1,9}")) {
      return Integer.valueOf(text);
    }
    if (type instanceof AttributeType.Flag && (text.equals("true") || text.equals("false"))) {
      return Boolean.valueOf(text);
    }
    if (type instanceof AttributeType.Text) {
      return text;
    }
    throw file.problem(
        node,
        "`" + attribute.name() + "` cannot be compared with `" + text + "`",
        "ask whether it is `present` or `absent`");
  }

  private String text(Node node) throws PolicyProblem {
    if (node instanceof Node.Scalar scalar) {
      return scalar.text();
    }
    throw file.problem(node, "found " + node.what() + ", one value was expected", null);
  }
}
