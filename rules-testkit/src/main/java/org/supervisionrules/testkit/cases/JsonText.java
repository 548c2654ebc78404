package org.supervisionrules.testkit.cases;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import org.supervisionrules.internal.document.Node;

/** Writes a node of a YAML document as JSON. */
final class JsonText {
  private JsonText() {}

  /** Adds a comma, a key and its value. */
  static void pair(StringBuilder json, Node.Pair pair) {
    json.append(',');
    quoted(json, pair.key());
    json.append(':');
    value(json, pair.value());
  }

  private static void value(StringBuilder json, Node node) {
    if (node instanceof Node.Mapping mapping) {
      StringBuilder pairs = new StringBuilder();
      mapping.pairs().forEach(pair -> pair(pairs, pair));
      json.append('{').append(pairs.isEmpty() ? "" : pairs.substring(1)).append('}');
    } else if (node instanceof Node.Sequence sequence) {
      json.append('[');
      for (int i = 0; i < sequence.items().size(); i++) {
        json.append(i == 0 ? "" : ",");
        value(json, sequence.items().get(i));
      }
      json.append(']');
    } else if (node instanceof Node.Scalar scalar) {
      switch (scalar.type()) {
        case TEXT -> quoted(json, scalar.text());
        case NOTHING -> json.append("null");
        case NUMBER, FLAG -> json.append(scalar.text());
      }
    }
  }

  private static void quoted(StringBuilder json, String text) {
    json.append('"');
    JsonStringEncoder.getInstance().quoteAsString(text, json);
    json.append('"');
  }
}
