package org.supervisionrules.rules;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.supervisionrules.policy.Clock;
import org.supervisionrules.policy.Frequency;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.policy.Scope;
import org.supervisionrules.policy.Selector;
import org.supervisionrules.policy.Severity;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Dated;
import org.supervisionrules.time.Days;
import org.supervisionrules.vocabulary.SharedVocabulary;

/** What every fact of these tests carries and no rule looks at. */
final class Sample {
  /** The day that each test is about: the last day on which an act is in time. */
  static final int DUE = Days.of("2026-03-02");

  static final Amount FOUR_WEEKS = Amount.weeks(4);

  static final Requirement REQUIREMENT =
      new Requirement(
          "sample",
          List.of("SAMPLE-1"),
          "A sample is kept",
          Dated.always(Severity.VIOLATION),
          Dated.always(false),
          new Scope(List.of("staff"), Optional.empty(), List.of(), List.of(), List.of(), List.of()),
          new Frequency(
              new Clock(
                  "sample",
                  List.of(
                      new Selector(
                          requireNonNull(SharedVocabulary.get().event("session")),
                          List.of(),
                          List.of(),
                          "session")),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty()),
              new Frequency.Every.Stated(Dated.always(FOUR_WEEKS)),
              Optional.empty(),
              Optional.empty(),
              -1,
              Optional.empty(),
              Optional.empty()),
          "session",
          Optional.empty(),
          Map.of(),
          Optional.empty(),
          Optional.empty(),
          Days.BEGINNING,
          Map.of());

  private Sample() {}
}
