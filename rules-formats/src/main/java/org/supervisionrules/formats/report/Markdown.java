package org.supervisionrules.formats.report;

import java.util.Locale;

/** Text that comes from outside, as Markdown of which nothing is markup. */
public final class Markdown {
  private static final String MARKUP = "\\`*_[]<>|~&";
  private static final String INVISIBLE = "\u200B";

  private Markdown() {}

  /**
   * Plain text on one line. No part of it becomes markup or a link, calls a person ({@code @name})
   * or another issue ({@code #12}).
   */
  public static String text(String text) {
    String line = oneLine(text);
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (MARKUP.indexOf(c) >= 0 || startsLink(line, i)) {
        written.append('\\');
      }
      written.append(c);
      if (c == '@' || (c == '#' && i + 1 < line.length() && isDigit(line.charAt(i + 1)))) {
        written.append(INVISIBLE);
      }
    }
    return written.toString();
  }

  /** A word in code style, such as an id. */
  public static String code(String word) {
    String line = oneLine(word).replace("|", "\\|");
    String fence = "`";
    while (line.contains(fence)) {
      fence += "`";
    }
    String room = fence.length() > 1 || line.isBlank() ? " " : "";
    return fence + room + line + room + fence;
  }

  /**
   * Whether a colon or full stop makes the text around it a link: {@code http://}, {@code www.}.
   */
  private static boolean startsLink(String line, int at) {
    return line.startsWith("://", at)
        || (line.charAt(at) == '.'
            && line.substring(Math.max(0, at - 3), at).toLowerCase(Locale.ROOT).equals("www"));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String oneLine(String text) {
    return CleanText.of(text).replaceAll("\\s+", " ").strip();
  }
}
