package org.supervisionrules.testkit.cases;

import org.supervisionrules.problem.Problem;

/** A file of cases that cannot be read, with the place and the reason. */
public final class InvalidCaseException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final Problem problem;

  InvalidCaseException(Problem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  /** What is wrong, and where. */
  public Problem problem() {
    return problem;
  }
}
