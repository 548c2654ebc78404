package org.supervisionrules.formats.html;

import org.supervisionrules.report.text.Tally;

/**
 * A share as a bar, in parts of {@link #LENGTH}: of what the records decide, what is kept or not
 * due yet, and what was breached. What there is any of is seen.
 */
record Bar(int kept, int failed) {
  static final int LENGTH = 200;
  private static final int LEAST = 3;

  static Bar of(Tally tally) {
    if (!tally.decided()) {
      return new Bar(0, 0);
    }
    long failures = tally.decidedCount() - tally.upToDate();
    int failed =
        failures <= 0
            ? 0
            : (int) Math.max(LEAST, Math.min(LENGTH, failures * LENGTH / tally.decidedCount()));
    return new Bar(LENGTH - failed, failed);
  }

  String keptPath() {
    return path(0, kept);
  }

  String failedPath() {
    return path(kept, failed);
  }

  private static String path(int from, int length) {
    return "M" + from + " 0h" + length + "v12h" + -length + "z";
  }
}
