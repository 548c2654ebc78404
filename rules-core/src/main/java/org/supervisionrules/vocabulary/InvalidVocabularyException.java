package org.supervisionrules.vocabulary;

import java.util.List;
import java.util.stream.Collectors;
import org.supervisionrules.problem.Problem;

/** A vocabulary that cannot be used, with everything that is wrong with it. */
public final class InvalidVocabularyException extends Exception {
  private static final long serialVersionUID = 1L;

  private final List<Problem> problems;

  /**
   * A vocabulary with problems.
   *
   * @param problems at least one
   */
  public InvalidVocabularyException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, each with its place. */
  public List<Problem> problems() {
    return problems;
  }
}
