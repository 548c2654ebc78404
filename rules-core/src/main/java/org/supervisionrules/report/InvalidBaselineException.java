package org.supervisionrules.report;

import org.supervisionrules.problem.Problem;

/** A report that cannot be a baseline, and why. */
public final class InvalidBaselineException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Problem problem;

  /** What is wrong, with its place. */
  public InvalidBaselineException(Problem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  /** What is wrong, with its place. */
  public Problem problem() {
    return problem;
  }
}
