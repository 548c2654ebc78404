package org.supervisionrules.cli;

import java.io.Console;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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

  /** What this process writes to. */
  static Terminal detect() {
    Console console = System.console();
    String told = System.getProperty(PROPERTY, console == null ? "" : "out,err");
    Charset charset = console == null ? StandardCharsets.UTF_8 : console.charset();
    return of(told.contains("out"), told.contains("err"), charset, System.getenv());
  }

  /** A terminal as the environment describes it. */
  static Terminal of(boolean out, boolean err, Charset charset, Map<String, String> environment) {
    boolean colour =
        out
            && environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.getOrDefault("TERM", "").equals("dumb");
    boolean symbols = !out || charset.newEncoder().canEncode("✗█─");
    return new Terminal(out, err, new TextStyle(width(environment), colour, symbols));
  }

  /** The same without colour. */
  Terminal withoutColour() {
    return new Terminal(out, err, new TextStyle(style.width(), false, style.symbols()));
  }

  private static int width(Map<String, String> environment) {
    String columns = environment.getOrDefault("COLUMNS", "");
    boolean number = columns.length() < 6 && columns.chars().allMatch(c -> c >= '0' && c <= '9');
    return number && !columns.isEmpty() ? Integer.parseInt(columns) : TextStyle.PLAIN.width();
  }
}
