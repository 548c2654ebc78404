package org.supervisionrules.testkit.draft;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a draft as a case in YAML, as {@code cases/<requirement>.yaml} has them. */
public final class CaseText {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9 _./+-]*[A-Za-z0-9]");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private static final List<String> NOT_TEXT =
      List.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

  private CaseText() {}

  /**
   * A case.
   *
   * @param name what it shows, a sentence
   * @param expect what is expected of it: {@code outcome} and more; left out where empty
   */
  public static String of(Draft draft, String name, Map<String, String> expect) {
    StringBuilder text = new StringBuilder();
    text.append("  - name: ").append(scalar(name)).append('\n');
    text.append("    asOf: ").append(draft.asOf()).append('\n');
    text.append("    given:\n");
    text.append("      subject: { id: ").append(scalar(draft.subject()));
    text.append(", kind: ").append(scalar(draft.kind())).append(" }\n");
    draft
        .frame()
        .forEach(
            (key, value) ->
                text.append("      ").append(key).append(": ").append(value(value)).append('\n'));
    entries(text, "periods", draft.periods());
    entries(text, "events", draft.events());
    if (!expect.isEmpty()) {
      text.append("    expect: ").append(value(expect)).append('\n');
    }
    return text.toString();
  }

  private static void entries(StringBuilder text, String key, List<Map<String, Object>> entries) {
    if (!entries.isEmpty()) {
      text.append("      ").append(key).append(":\n");
      entries.forEach(each -> text.append("        - ").append(value(each)).append('\n'));
    }
  }

  private static String value(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.isEmpty()
          ? "{}"
          : map.entrySet().stream()
              .map(each -> each.getKey() + ": " + value(each.getValue()))
              .collect(Collectors.joining(", ", "{ ", " }"));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(CaseText::value).collect(Collectors.joining(", ", "[", "]"));
    }
    return value instanceof String text ? scalar(text) : String.valueOf(value);
  }

  private static String scalar(String text) {
    boolean plain = PLAIN.matcher(text).matches() && !NOT_TEXT.contains(text);
    if (plain || DATE.matcher(text).matches()) {
      return text;
    }
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (each == '"' || each == '\\') {
        quoted.append('\\').append(each);
      } else if (each < ' ') {
        quoted.append(String.format(Locale.ROOT, "\\x%02x", (int) each));
      } else {
        quoted.append(each);
      }
    }
    return quoted.append('"').toString();
  }
}
