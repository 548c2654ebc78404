package org.supervisionrules.waiver;

import java.util.List;
import java.util.stream.Collectors;
import org.supervisionrules.problem.Problem;

/** Waivers that cannot be used, with everything that is wrong with them. */
public final class InvalidWaiversException extends Exception {
  private static final long serialVersionUID = 1L;

  private final List<Problem> problems;

  /**
   * Waivers with problems.
   *
   * @param problems at least one
   */
  public InvalidWaiversException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, each with its place. */
  public List<Problem> problems() {
    return problems;
  }
}
