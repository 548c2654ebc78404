package org.supervisionrules.testkit.property;

import java.util.Optional;
import org.supervisionrules.testkit.draft.Draft;

/** No valid history ends a run. */
final class Judged implements Check {
  private final Judge judge;

  Judged(Judge judge) {
    this.judge = judge;
  }

  @Override
  public Optional<Violation> violation(Draft draft) {
    try {
      judge.results(draft);
      return Optional.empty();
    } catch (RuntimeException e) {
      StackTraceElement[] trace = e.getStackTrace();
      String where = trace.length == 0 ? "" : " at " + trace[0];
      return Optional.of(Violation.of("", "it cannot be judged: " + e + where));
    }
  }
}
