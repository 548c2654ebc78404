package org.supervisionrules.policy;

import java.util.stream.Collectors;
import org.supervisionrules.internal.document.CoreSchema;
import org.supervisionrules.internal.document.Node;

/** The words of a value of a pack, on one line, in the flow style of YAML. */
final class Written {
  private static final String PLAIN = "[A-Za-z0-9][A-Za-z0-9 _./%+-]*";

  private Written() {}

  /** A value that, read again, is the same: {@code { event: session, status: held }}. */
  static String flow(Node node) {
    if (node instanceof Node.Mapping mapping) {
      return mapping.pairs().isEmpty()
          ? "{}"
          : mapping.pairs().stream()
              .map(pair -> word(pair.key()) + ": " + flow(pair.value()))
              .collect(Collectors.joining(", ", "{ ", " }"));
    }
    if (node instanceof Node.Sequence sequence) {
      return sequence.items().stream()
          .map(Written::flow)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    Node.Scalar scalar = (Node.Scalar) node;
    return scalar.type() == Node.Scalar.Type.TEXT ? word(scalar.text()) : scalar.text();
  }

  /** A text, in quotes where it needs them. */
  static String word(String text) {
    boolean plain =
        text.matches(PLAIN)
            && text.equals(text.strip())
            && CoreSchema.type(text, true) == Node.Scalar.Type.TEXT;
    return plain
        ? text
        : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
  }
}
