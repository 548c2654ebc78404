package org.supervisionrules.formats.report;

/** Text from histories, without what the forms of a report cannot carry. */
public final class CleanText {
  private static final int REPLACEMENT = 0xFFFD;

  private CleanText() {}

  /**
   * The text with the replacement character for what has no place in UTF-8 or XML: halves of
   * surrogate pairs and control characters other than tab and line ends.
   */
  public static String of(String text) {
    if (text.codePoints().allMatch(CleanText::isCarried)) {
      return text;
    }
    return text.codePoints()
        .map(point -> isCarried(point) ? point : REPLACEMENT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isCarried(int point) {
    return point >= ' '
        ? !isHalf(point) && !Character.isISOControl(point) && (point & 0xFFFE) != 0xFFFE
        : point == '\t' || point == '\n' || point == '\r';
  }

  private static boolean isHalf(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}
