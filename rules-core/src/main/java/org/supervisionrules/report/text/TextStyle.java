package org.supervisionrules.report.text;

/**
 * How a text looks.
 *
 * @param width how many columns a line has at most, where words allow it; 40 to 200
 * @param colour whether it is coloured; colour never says anything that words do not
 * @param symbols whether symbols beyond ASCII are used
 */
public record TextStyle(int width, boolean colour, boolean symbols) {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 200;

  /** For a file or another program: the same bytes on every machine. */
  public static final TextStyle PLAIN = new TextStyle(100, false, true);

  public TextStyle {
    width = Math.min(Math.max(width, NARROWEST), WIDEST);
  }
}
