package org.supervisionrules.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.problem.Suggestion;

/** Reads the parts of a vocabulary, and keeps what was found wrong with them so far. */
final class Source {
  private final List<Problem> problems = new ArrayList<>();

  void problem(Node.Mark mark, String message, @Nullable String help) {
    problems.add(Problem.error(mark.place(), "", message, help));
  }

  void problem(Problem problem) {
    problems.add(problem);
  }

  /** Ends the reading where anything was wrong. */
  void check() throws InvalidVocabularyException {
    if (!problems.isEmpty()) {
      throw new InvalidVocabularyException(problems);
    }
  }

  /** The keys of a mapping, each of which must be known; empty where it is none. */
  List<Node.Pair> keys(Node node, String what, Collection<String> known) {
    List<Node.Pair> pairs = new ArrayList<>();
    for (Node.Pair pair : mapping(node, what)) {
      if (known.contains(pair.key())) {
        pairs.add(pair);
      } else {
        problem(
            pair.keyMark(),
            "unknown key `" + pair.key() + "` in " + what,
            Suggestion.help(pair.key(), known));
      }
    }
    return pairs;
  }

  /** The pairs of a mapping with names of its own; empty where it is none. */
  List<Node.Pair> mapping(Node node, String what) {
    if (node instanceof Node.Mapping mapping) {
      return mapping.pairs();
    }
    if (!(node instanceof Node.Scalar scalar) || scalar.type() != Node.Scalar.Type.NOTHING) {
      problem(node.mark(), "found " + node.what() + ", " + what + " is keys with values", null);
    }
    return List.of();
  }

  /** One value; empty where it is none. */
  String text(Node node, String what) {
    if (node instanceof Node.Scalar scalar && scalar.type() != Node.Scalar.Type.NOTHING) {
      return scalar.text();
    }
    problem(node.mark(), "found " + node.what() + ", " + what + " is one value", null);
    return "";
  }

  /** A value, or each value of a list. */
  List<String> texts(Node node, String what) {
    if (!(node instanceof Node.Sequence sequence)) {
      return List.of(text(node, what));
    }
    List<String> texts = new ArrayList<>();
    for (Node item : sequence.items()) {
      texts.add(text(item, what));
    }
    return texts;
  }

  boolean flag(Node node, String what) {
    if (node instanceof Node.Scalar scalar && scalar.type() == Node.Scalar.Type.FLAG) {
      return scalar.text().equalsIgnoreCase("true");
    }
    problem(node.mark(), "found " + node.what() + ", " + what + " is `true` or `false`", null);
    return false;
  }

  /** A name of a type or an attribute. */
  boolean isName(Node.Pair pair) {
    if (pair.key().matches("[A-Za-z][A-Za-z0-9-]{0,59}")) {
      return true;
    }
    problem(
        pair.keyMark(),
        "`" + pair.key() + "` is not a name",
        "a name starts with a letter and has letters, digits and `-`");
    return false;
  }
}
