package org.supervisionrules.report.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of text under way to a terminal. Text from outside loses its control characters here, so
 * that no history can steer the terminal it is shown on.
 */
public final class Page {
  /** How many names a line has where there are many. */
  static final int FEW = 3;

  private final StringBuilder text = new StringBuilder();
  private final TextStyle style;

  public Page(TextStyle style) {
    this.style = style;
  }

  public int width() {
    return style.width();
  }

  /** A symbol, or its stand-in where the terminal has none. */
  public String symbol(Symbol symbol) {
    return symbol.in(style.symbols());
  }

  /** Writes a piece of a line. */
  public Page add(Ink ink, String piece) {
    String clean = clean(piece);
    text.append(style.colour() ? ink.on(clean) : clean);
    return this;
  }

  /** Writes a piece of a line in the usual ink. */
  public Page add(String piece) {
    return add(Ink.PLAIN, piece);
  }

  /** Ends the line. */
  public Page end() {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    text.setLength(end);
    text.append('\n');
    return this;
  }

  /** An empty line, unless there is one already or nothing before it. */
  public Page gap() {
    int length = text.length();
    if (length > 1 && !text.substring(length - 2).equals("\n\n")) {
      text.append('\n');
    }
    return this;
  }

  /** A heading with a rule to the edge. */
  public Page heading(String words) {
    gap();
    String rule = symbol(Symbol.RULE);
    add(Ink.DIM, rule.repeat(2) + " ").add(Ink.BOLD, words);
    return add(Ink.DIM, " " + rule.repeat(Math.max(2, width() - words.length() - 4))).end();
  }

  /** Words wrapped at the edge, the first line after one indent, the others after another. */
  public Page wrapped(Ink ink, String first, String others, String words) {
    String indent = first;
    for (String line : wrap(clean(words), width() - Math.max(first.length(), others.length()))) {
      text.append(indent);
      add(ink, line).end();
      indent = others;
    }
    return this;
  }

  /** A label in a column of its own, then words wrapped beside it. */
  public Page labelled(int indent, int column, String label, String words) {
    String margin = " ".repeat(indent + column);
    String padded = " ".repeat(indent) + pad(label, column);
    boolean first = true;
    for (String line : wrap(clean(words), width() - margin.length())) {
      add(Ink.DIM, first ? padded : margin).add(line).end();
      first = false;
    }
    return this;
  }

  /** What was written so far, taken from the page. */
  public String take() {
    String taken = text.toString();
    text.setLength(0);
    return taken;
  }

  /** Text filled up with blanks to a number of columns. */
  public static String pad(String words, int columns) {
    return words + " ".repeat(Math.max(0, columns - length(words)));
  }

  /** Text pushed to the right edge of a number of columns. */
  public static String right(String words, int columns) {
    return " ".repeat(Math.max(0, columns - length(words))) + words;
  }

  /** {@code 1 history}, {@code 2 histories}: a count and its noun. */
  public static String count(long count, String one, String many) {
    return grouped(count) + " " + (count == 1 ? one : many);
  }

  /** {@code a, b, c}; of more than three the first three, {@code a, b, c and 7 more}. */
  static String few(Collection<String> words) {
    String first = words.stream().limit(FEW).collect(Collectors.joining(", "));
    return words.size() <= FEW ? first : first + " and " + grouped(words.size() - FEW) + " more";
  }

  /** {@code a, b, c}; of more than three {@code 10 requirements, among them a, b, c}. */
  static String counted(Collection<String> words, String one, String many) {
    return words.size() <= FEW
        ? few(words)
        : count(words.size(), one, many)
            + ", among them "
            + words.stream().limit(FEW).collect(Collectors.joining(", "));
  }

  /** {@code 12,345}. */
  public static String grouped(long count) {
    StringBuilder digits = new StringBuilder(Long.toString(count));
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      digits.insert(i, ',');
    }
    return digits.toString();
  }

  private static int length(String words) {
    return words.codePointCount(0, words.length());
  }

  private static String clean(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (Character.isISOControl(words.charAt(i))) {
        return words
            .codePoints()
            .map(point -> Character.isISOControl(point) ? ' ' : point)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
      }
    }
    return words;
  }

  private static List<String> wrap(String words, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.strip().split(" ", -1)) {
      if (!line.isEmpty() && length(line.toString()) + 1 + length(word) > columns) {
        lines.add(line.toString());
        line.setLength(0);
      }
      if (!line.isEmpty()) {
        line.append(' ');
      }
      line.append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
