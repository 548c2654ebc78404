package org.supervisionrules.report.text;

/** Symbols of the text output, each with an ASCII stand-in. */
public enum Symbol {
  VIOLATION("✗", "x"),
  WARNING("▲", "!"),
  ADVICE("•", "-"),
  MET("✓", "+"),
  PENDING("○", "o"),
  UNDETERMINED("?", "?"),
  FULL("█", "#"),
  EMPTY("░", "."),
  RULE("─", "-"),
  DOT("·", "-");

  private final String drawn;
  private final String ascii;

  Symbol(String drawn, String ascii) {
    this.drawn = drawn;
    this.ascii = ascii;
  }

  String in(boolean symbols) {
    return symbols ? drawn : ascii;
  }
}
