package org.supervisionrules.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.vocabulary.Attribute;
import org.supervisionrules.vocabulary.AttributeType;
import org.supervisionrules.vocabulary.EntryType;
import org.supervisionrules.vocabulary.Vocabulary;

/**
 * Reads selectors: {@code { event: session, form: one-to-one, status: held }}, {@code { period:
 * role, role: { family: social-work } }}, {@code { event: asye-review, any: [{ review: frequency },
 * { quarter: 2 }] }}.
 */
final class SelectorReader {
  private static final String PRESENT = "present";
  private static final String ABSENT = "absent";

  private final PackFile file;
  private final Vocabulary vocabulary;

  SelectorReader(PackFile file, Vocabulary vocabulary) {
    this.file = file;
    this.vocabulary = vocabulary;
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
    List<Selector.Test> tests = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Node.Pair pair : mapping.pairs()) {
      if (pair.key().equals("event")
          || pair.key().equals("period")
          || besides.contains(pair.key())) {
        continue;
      }
      tests.add(pair.key().equals("any") ? anyOf(type, pair.value()) : test(type, pair));
      words.add(pair.key() + " " + text(pair.value()));
    }
    String text = type.name() + (words.isEmpty() ? "" : " (" + String.join(", ", words) + ")");
    return new Selector(type, tests, text);
  }

  Selector read(Node node) throws PolicyProblem {
    return read(node, Set.of());
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

  private Selector.Test anyOf(EntryType type, Node node) throws PolicyProblem {
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

  /** One attribute and what it must be: a value, a list of values, a family, present or absent. */
  Selector.Test test(EntryType type, Node.Pair pair) throws PolicyProblem {
    Attribute attribute = attribute(type, pair.keyMark(), pair.key());
    Node node = pair.value();
    if (node instanceof Node.Scalar scalar
        && (scalar.text().equals(PRESENT) || scalar.text().equals(ABSENT))) {
      return new Selector.Given(attribute.slot(), scalar.text().equals(PRESENT));
    }
    Set<Object> values = new TreeSet<>();
    if (node instanceof Node.Mapping mapping) {
      Node families = mapping.get("family");
      if (families == null || mapping.pairs().size() != 1) {
        throw file.problem(node, "only `family` can stand here", null);
      }
      for (Node family : Fields.several(families)) {
        values.addAll(family(attribute, family));
      }
    } else {
      for (Node item : Fields.several(node)) {
        values.add(value(attribute, item));
      }
    }
    return new Selector.Is(attribute.slot(), values);
  }

  private List<String> family(Attribute attribute, Node node) throws PolicyProblem {
    String name = node instanceof Node.Scalar scalar ? scalar.text() : "";
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

  private Object value(Attribute attribute, Node node) throws PolicyProblem {
    if (!(node instanceof Node.Scalar scalar)) {
      throw file.problem(node, "found " + node.what() + ", one value was expected", null);
    }
    String text = scalar.text();
    if (attribute.type() instanceof AttributeType.Words words) {
      if (!words.words().contains(text)) {
        throw file.problem(
            node,
            "unknown " + attribute.name() + " `" + text + "`",
            Suggestion.help(text, words.words()));
      }
      return text;
    }
    if (attribute.type() instanceof AttributeType.Whole && text.matches("[0-9]{1,9}")) {
      return Integer.valueOf(text);
    }
    if (attribute.type() instanceof AttributeType.Flag
        && (text.equals("true") || text.equals("false"))) {
      return Boolean.valueOf(text);
    }
    if (attribute.type() instanceof AttributeType.Text) {
      return text;
    }
    throw file.problem(
        node,
        "`" + attribute.name() + "` cannot be compared with `" + text + "`",
        "ask whether it is `present` or `absent`");
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
