package org.supervisionrules.history;

import java.util.List;
import java.util.stream.Collectors;
import org.supervisionrules.problem.Problem;

/** A history that cannot be built, with everything that is wrong with it. */
public final class InvalidHistoryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final List<Problem> problems;

  /**
   * A history with problems.
   *
   * @param problems at least one
   */
  public InvalidHistoryException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, each with the place of its entry ({@code S-1042#/events/3}). */
  public List<Problem> problems() {
    return problems;
  }
}
