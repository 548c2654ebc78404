package org.supervisionrules.internal.read;

/** Text from an input as a message shows it: one line, not too long, no control characters. */
public final class Shown {
  private static final int LONGEST = 60;

  private Shown() {}

  /** In backticks, of which it has none itself. */
  public static String quoted(String text) {
    return "`" + of(text.replace('`', '\'')) + "`";
  }

  public static String of(String text) {
    return of(text, LONGEST);
  }

  /** At most so many characters, with dots for what was left off. */
  public static String of(String text, int longest) {
    StringBuilder shown = new StringBuilder();
    int end = Math.min(text.length(), longest);
    if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean plain = !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT;
      shown.append(plain ? c : ' ');
    }
    return end < text.length() ? shown.append("...").toString() : shown.toString();
  }
}
