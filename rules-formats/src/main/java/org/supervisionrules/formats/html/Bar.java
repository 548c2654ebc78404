package org.supervisionrules.formats.html;

import org.supervisionrules.report.text.Tally;

/**
 * A share as a bar, in parts of {@link #LENGTH}: kept or not due, undetermined, breached. What
 * there is any of is seen.
 */
record Bar(int kept, int undetermined, int failed) {
  static final int LENGTH = 200;
  private static final int LEAST = 3;

  static Bar of(Tally tally) {
    if (tally.checked() == 0) {
      return new Bar(0, 0, 0);
    }
    long failures = tally.checked() - tally.upToDate() - tally.undetermined();
    int failed = part(failures, tally.checked());
    int undetermined = part(tally.undetermined(), tally.checked());
    return new Bar(Math.max(0, LENGTH - failed - undetermined), undetermined, failed);
  }

  private static int part(long count, long of) {
    return count <= 0 ? 0 : (int) Math.max(LEAST, Math.min(LENGTH, count * LENGTH / of));
  }

  String keptPath() {
    return path(0, kept);
  }

  String undeterminedPath() {
    return path(kept, undetermined);
  }

  String failedPath() {
    return path(kept + undetermined, failed);
  }

  private static String path(int from, int length) {
    return "M" + from + " 0h" + length + "v12h" + -length + "z";
  }
}
