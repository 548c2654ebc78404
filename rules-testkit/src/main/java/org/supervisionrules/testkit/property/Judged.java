package org.supervisionrules.testkit.property;

import java.util.Optional;
import java.util.stream.Stream;
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
      String where =
          Stream.of(e.getStackTrace())
              .filter(each -> each.getClassName().startsWith("org.supervisionrules."))
              .findFirst()
              .map(each -> " at " + each)
              .orElse("");
      return Optional.of(Violation.of("", "it cannot be judged: " + e + where));
    }
  }
}
