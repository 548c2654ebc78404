package org.supervisionrules.cli;

import java.io.Console;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.supervisionrules.report.text.TextStyle;

/**
 * What the process writes to.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is one
 * @param style how text on standard output looks
 */
record Terminal(boolean out, boolean err, TextStyle style) {
  /** No terminal: files, pipes, other programs. */
  static final Terminal NONE = new Terminal(false, false, TextStyle.PLAIN);

  /** The property in which the launcher says which streams are terminals: {@code out,err}. */
  private static final String PROPERTY = "supervision.terminal";

  /** What a launcher says that cannot tell itself. */
  private static final String ASK = "console";

  /** What this process writes to. */
  static Terminal detect() {
    String told = System.getProperty(PROPERTY, "");
    return of(told.equals(ASK) ? console() : told, System.getenv());
  }

  /** Since Java 22 there is a console without a terminal, too, which says so. */
  @SuppressWarnings("SystemConsoleNull") // Java 22 and later is asked below
  private static String console() {
    Console console = System.console();
    if (console == null) {
      return "";
    }
    try {
      Object isTerminal = Console.class.getMethod("isTerminal").invoke(console);
      return Boolean.TRUE.equals(isTerminal) ? "out,err" : "";
    } catch (NoSuchMethodException e) {
      return "out,err";
    } catch (ReflectiveOperationException e) {
      return "";
    }
  }

  /** A terminal as the launcher and the environment describe it. */
  static Terminal of(String told, Map<String, String> environment) {
    boolean out = told.contains("out");
    boolean colour =
        out
            && environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.getOrDefault("TERM", "").equals("dumb");
    boolean symbols = !out || isUnicode(environment);
    return new Terminal(
        out, told.contains("err"), new TextStyle(width(environment), colour, symbols));
  }

  /** The same without colour. */
  Terminal withoutColour() {
    return new Terminal(out, err, new TextStyle(style.width(), false, style.symbols()));
  }

  /** Whether the locale's characters are Unicode; the first of the three that is set counts. */
  private static boolean isUnicode(Map<String, String> environment) {
    for (String name : List.of("LC_ALL", "LC_CTYPE", "LANG")) {
      String locale = environment.getOrDefault(name, "").toUpperCase(Locale.ROOT);
      if (!locale.isEmpty()) {
        return locale.contains("UTF-8") || locale.contains("UTF8");
      }
    }
    return false;
  }

  private static int width(Map<String, String> environment) {
    String columns = environment.getOrDefault("COLUMNS", "");
    boolean number = columns.length() < 6 && columns.chars().allMatch(c -> c >= '0' && c <= '9');
    return number && !columns.isEmpty() ? Integer.parseInt(columns) : TextStyle.PLAIN.width();
  }
}
