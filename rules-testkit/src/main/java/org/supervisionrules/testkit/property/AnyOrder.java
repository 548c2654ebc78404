package org.supervisionrules.testkit.property;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.supervisionrules.testkit.draft.Draft;

/** The order in which periods and events are written changes nothing but places. */
final class AnyOrder implements Check {
  private static final int SHUFFLE = 20_261_001;

  private final Judge judge;

  AnyOrder(Judge judge) {
    this.judge = judge;
  }

  @Override
  public Optional<Violation> violation(Draft draft) {
    List<String> words = Words.of(judge.results(draft), false);
    return Stream.of(draft.reversed(), draft.shuffled(new Random(SHUFFLE)))
        .flatMap(other -> Words.difference(words, Words.of(judge.afresh(other), false)).stream())
        .findFirst()
        .map(each -> Violation.of("", each));
  }
}
