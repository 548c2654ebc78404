package org.supervisionrules.testkit.property;

import java.util.List;
import java.util.Optional;
import org.supervisionrules.testkit.draft.Draft;

/** A history gives the same words twice, whatever was judged in between, and by another checker. */
final class SameTwice implements Check {
  private final Judge judge;
  private final Judge other;

  SameTwice(Judge judge, Judge other) {
    this.judge = judge;
    this.other = other;
  }

  @Override
  public Optional<Violation> violation(Draft draft) {
    List<String> first = Words.of(judge.results(draft), true);
    return Words.difference(first, Words.of(judge.afresh(draft), true))
        .or(() -> Words.difference(first, Words.of(other.results(draft), true)))
        .map(words -> Violation.of("", words));
  }
}
