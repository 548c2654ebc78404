package org.supervisionrules.policy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Dated;
import org.supervisionrules.time.Days;

/**
 * The keys of one mapping of a pack, read one by one: what is asked for is known, and what was not
 * asked for in the end is a problem.
 */
final class Fields {
  private final PackFile file;
  private final Node.Mapping mapping;
  private final String what;
  private final Set<String> known = new HashSet<>();

  Fields(PackFile file, Node node, String what) throws PolicyProblem {
    this.file = file;
    this.what = what;
    if (!(node instanceof Node.Mapping found)) {
      throw file.problem(node, "found " + node.what() + ", " + what + " is keys with values", null);
    }
    this.mapping = found;
  }

  Node.Mapping mapping() {
    return mapping;
  }

  /** A problem at the start of the mapping. */
  PolicyProblem problem(String message, @Nullable String help) {
    return file.problem(mapping, message, help);
  }

  /** A problem of a value. */
  PolicyProblem problem(Node node, String message, @Nullable String help) {
    return file.problem(node, message, help);
  }

  Optional<Node> node(String key) {
    known.add(key);
    Node node = mapping.get(key);
    return node == null || isNothing(node) ? Optional.empty() : Optional.of(node);
  }

  Node required(String key) throws PolicyProblem {
    Optional<Node> node = node(key);
    if (node.isEmpty()) {
      String unknown =
          mapping.keys().stream()
              .filter(word -> Suggestion.nearest(word, List.of(key)).isPresent())
              .findFirst()
              .orElse(null);
      Node.Pair typed = unknown == null ? null : mapping.pair(unknown);
      if (typed != null) {
        throw file.unknown(typed, what, List.of(key));
      }
      throw problem(what + " needs `" + key + "`", null);
    }
    return node.get();
  }

  boolean has(String key) {
    return node(key).isPresent();
  }

  String text(String key) throws PolicyProblem {
    return text(required(key), key);
  }

  Optional<String> optionalText(String key) throws PolicyProblem {
    Optional<Node> node = node(key);
    return node.isPresent() ? Optional.of(text(node.get(), key)) : Optional.empty();
  }

  List<String> texts(String key) throws PolicyProblem {
    List<String> texts = new ArrayList<>();
    for (Node node : several(required(key))) {
      texts.add(text(node, key));
    }
    return texts;
  }

  /** A value, or each value of a list. */
  static List<Node> several(Node node) {
    return node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
  }

  /** Whether a key is {@code true}; it is not where it is not given. */
  boolean isTrue(String key) throws PolicyProblem {
    Optional<Node> node = node(key);
    return node.isPresent() && flag(node.get(), key);
  }

  boolean flag(Node node, String key) throws PolicyProblem {
    if (node instanceof Node.Scalar scalar && scalar.type() == Node.Scalar.Type.FLAG) {
      return Boolean.parseBoolean(scalar.text());
    }
    throw file.problem(node, "found " + node.what() + ", `" + key + "` is true or false", null);
  }

  String text(Node node, String key) throws PolicyProblem {
    if (node instanceof Node.Scalar scalar) {
      return scalar.text();
    }
    throw file.problem(node, "found " + node.what() + ", `" + key + "` is one value", null);
  }

  Amount amount(Node node, String key) throws PolicyProblem {
    String text = text(node, key);
    Optional<Amount> amount = Amount.parse(text);
    if (amount.isEmpty()) {
      throw file.problem(
          node,
          "`" + text + "` is not an amount",
          "write a whole number and a unit: `4 weeks`, `5 working days`, `24 hours`, `6 months`");
    }
    return amount.get();
  }

  int whole(Node node, String key) throws PolicyProblem {
    String text = text(node, key);
    if (!text.matches("[0-9]{1,4}")) {
      throw file.problem(node, "`" + text + "` is not a whole number from 0 to 9999", null);
    }
    return Integer.parseInt(text);
  }

  int day(Node node, String key) throws PolicyProblem {
    String text = text(node, key);
    try {
      return Days.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      throw file.problem(node, "`" + text + "` is not a date", "write dates as `2026-04-01`");
    }
  }

  /** The day of {@code effective: { from: 2026-04-01 }}, where it is given. */
  Optional<Integer> effectiveFrom(List<Problem> problems) throws PolicyProblem {
    Optional<Node> node = node("effective");
    if (node.isEmpty()) {
      return Optional.empty();
    }
    Fields effective = new Fields(file, node.get(), "`effective`");
    int from = effective.day(effective.required("from"), "from");
    effective.end(problems);
    return Optional.of(from);
  }

  /** Reads one value of a key. */
  interface Parser<T> {
    T parse(Node node, String key) throws PolicyProblem;
  }

  /** A value that may be dated: {@code { 2017-10-01: 4 weeks, 2026-04-01: 3 weeks }}. */
  <T> Dated<T> dated(String key, Parser<T> parser) throws PolicyProblem {
    Node node = required(key);
    if (!(node instanceof Node.Mapping stages) || stages.pairs().isEmpty()) {
      return Dated.always(parser.parse(node, key));
    }
    TreeMap<Integer, T> values = new TreeMap<>();
    for (Node.Pair stage : stages.pairs()) {
      int from = day(new Node.Scalar(stage.keyMark(), stage.key(), Node.Scalar.Type.TEXT), key);
      values.put(from, parser.parse(DatedNode.value(stage.value()), key));
    }
    return Dated.of(values);
  }

  /** Adds a problem for each key that nobody asked for. */
  void end(List<Problem> problems) {
    for (Node.Pair pair : mapping.pairs()) {
      if (!known.contains(pair.key())) {
        problems.add(file.unknown(pair, what, known).problem());
      }
    }
  }

  private static boolean isNothing(Node node) {
    return node instanceof Node.Scalar scalar && scalar.type() == Node.Scalar.Type.NOTHING;
  }
}
