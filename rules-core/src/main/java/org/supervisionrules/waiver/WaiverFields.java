package org.supervisionrules.waiver;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.problem.Suggestion;

/**
 * The keys of one mapping of a file of waivers. What is wrong is told, and read as null; the rest
 * is read on, so that every problem of a file is found in one reading.
 */
final class WaiverFields {
  private static final Pattern DATE = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}");

  private final Node.Mapping mapping;
  private final String what;
  private final Consumer<Problem> problems;

  private WaiverFields(Node.Mapping mapping, String what, Consumer<Problem> problems) {
    this.mapping = mapping;
    this.what = what;
    this.problems = problems;
  }

  /**
   * The keys of a node.
   *
   * @return null where it has none
   */
  static @Nullable WaiverFields of(
      Node node, String what, Collection<String> known, Consumer<Problem> problems) {
    if (!(node instanceof Node.Mapping mapping)) {
      problems.accept(
          error(node.mark(), "found " + node.what() + ", " + what + " is keys with values", null));
      return null;
    }
    for (Node.Pair pair : mapping.pairs()) {
      if (!known.contains(pair.key())) {
        problems.accept(
            error(
                pair.keyMark(),
                "unknown key `" + pair.key() + "` in " + what,
                Suggestion.help(pair.key(), known)));
      }
    }
    return new WaiverFields(mapping, what, problems);
  }

  /** The value of a key; null where it is not given. */
  @Nullable Node optional(String key) {
    Node node = mapping.get(key);
    return node instanceof Node.Scalar scalar && scalar.type() == Node.Scalar.Type.NOTHING
        ? null
        : node;
  }

  /** The value of a key that must be given. */
  @Nullable Node required(String key) {
    Node node = optional(key);
    if (node == null) {
      problem(mapping.mark(), what + " needs `" + key + "`", null);
    }
    return node;
  }

  /** A text that must be given and say something. */
  @Nullable String text(String key) {
    Node node = required(key);
    return node == null ? null : text(node, key);
  }

  /** One text. */
  @Nullable String text(Node node, String key) {
    if (!(node instanceof Node.Scalar scalar)) {
      problem(node.mark(), "found " + node.what() + ", `" + key + "` is one value", null);
      return null;
    }
    if (scalar.text().isBlank()) {
      problem(node.mark(), "`" + key + "` is empty", null);
      return null;
    }
    return scalar.text().strip();
  }

  /** A value, or each of a list of at least one. */
  List<Node> several(String key) {
    Node node = required(key);
    if (node == null) {
      return List.of();
    }
    if (!(node instanceof Node.Sequence sequence)) {
      return List.of(node);
    }
    if (sequence.items().isEmpty()) {
      problem(node.mark(), "`" + key + "` is empty", null);
    }
    return new ArrayList<>(sequence.items());
  }

  /** A date. */
  @Nullable LocalDate date(@Nullable Node node, String key) {
    String text = node == null ? null : text(node, key);
    if (node == null || text == null) {
      return null;
    }
    if (!DATE.matcher(text).matches()) {
      problem(node.mark(), "`" + text + "` is not a date", "write dates as `2026-04-01`");
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      problem(node.mark(), "`" + text + "` is a date that does not exist", null);
      return null;
    }
  }

  void problem(Node.Mark mark, String message, @Nullable String help) {
    problems.accept(error(mark, message, help));
  }

  void warning(Node.Mark mark, String message, @Nullable String help) {
    problems.accept(Problem.warning(mark.place(), "", message, help));
  }

  private static Problem error(Node.Mark mark, String message, @Nullable String help) {
    return Problem.error(mark.place(), "", message, help);
  }
}
