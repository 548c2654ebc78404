package org.supervisionrules.report;

import java.util.Arrays;
import java.util.Optional;

/**
 * What came of one subject and one requirement, worst first: a result has the worst outcome of its
 * findings.
 */
public enum Outcome {
  /** The requirement was not kept. */
  BREACHED("breached"),
  /** The records do not say. */
  UNDETERMINED("undetermined"),
  /** It was not kept, and a waiver that someone approved covers it. */
  WAIVED("waived"),
  /** It has not been kept yet, and it is not too late. */
  PENDING("pending"),
  /** It was kept. */
  MET("met"),
  /** It never applied. */
  NOT_APPLICABLE("not-applicable");

  private final String word;

  Outcome(String word) {
    this.word = word;
  }

  /** The word of the report: {@code not-applicable}. */
  public String word() {
    return word;
  }

  /** The outcome of a word. */
  public static Optional<Outcome> of(String word) {
    return Arrays.stream(values()).filter(outcome -> outcome.word.equals(word)).findFirst();
  }

  @Override
  public String toString() {
    return word;
  }
}
