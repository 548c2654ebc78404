package org.supervisionrules.cli;

import java.util.Locale;
import org.supervisionrules.report.text.Page;

/**
 * How far a run is, in one line: a bar and the time left where it is known how much there is, else
 * how many and how fast.
 */
final class Meter {
  private static final int BAR = 20;
  private static final double SECOND = 1e9;

  private final boolean symbols;

  /** A meter with block symbols, or with plain characters. */
  Meter(boolean symbols) {
    this.symbols = symbols;
  }

  /**
   * The line.
   *
   * @param histories how many are done
   * @param nanos how long it took
   * @param share how much of the input has been read, 0 to 1; negative where that is not known
   */
  String line(long histories, long nanos, double share) {
    double seconds = Math.max(nanos, 1) / SECOND;
    String done = Page.count(histories, "history", "histories");
    String rate = Page.grouped(Math.round(histories / seconds)) + "/s";
    if (share <= 0) {
      return done + "  " + rate;
    }
    double known = Math.min(1, share);
    long left = Math.round(seconds / known - seconds);
    return bar(known)
        + String.format(Locale.ROOT, " %3d%%  ", (int) (known * 100))
        + done
        + "  "
        + rate
        + "  "
        + time(left)
        + " left";
  }

  private String bar(double share) {
    int full = (int) (share * BAR);
    String drawn = (symbols ? "█" : "#").repeat(full) + (symbols ? "░" : ".").repeat(BAR - full);
    return symbols ? drawn : "[" + drawn + "]";
  }

  /** {@code 35 s}, {@code 4 min 05 s}, {@code 2 h 07 min}. */
  static String time(long seconds) {
    if (seconds < 60) {
      return seconds + " s";
    }
    if (seconds < 3600) {
      return String.format(Locale.ROOT, "%d min %02d s", seconds / 60, seconds % 60);
    }
    return String.format(Locale.ROOT, "%d h %02d min", seconds / 3600, seconds % 3600 / 60);
  }
}
