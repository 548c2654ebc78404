package org.supervisionrules.internal.document;

import java.util.Set;
import java.util.regex.Pattern;

/** Which values are what in the YAML core schema: {@code NO} is a word, {@code 010} is ten. */
public final class CoreSchema {
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
  private static final int LONGEST_NUMBER = 40;
  private static final Set<String> FLAGS =
      Set.of("true", "True", "TRUE", "false", "False", "FALSE");
  private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

  private CoreSchema() {}

  /**
   * The type of a value.
   *
   * @param plain whether it is written without quotes
   */
  public static Node.Scalar.Type type(String text, boolean plain) {
    if (!plain) {
      return Node.Scalar.Type.TEXT;
    }
    if (NOTHING.contains(text)) {
      return Node.Scalar.Type.NOTHING;
    }
    if (FLAGS.contains(text)) {
      return Node.Scalar.Type.FLAG;
    }
    return text.length() <= LONGEST_NUMBER && NUMBER.matcher(text).matches()
        ? Node.Scalar.Type.NUMBER
        : Node.Scalar.Type.TEXT;
  }
}
