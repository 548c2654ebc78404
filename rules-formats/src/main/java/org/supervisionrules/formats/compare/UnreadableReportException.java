package org.supervisionrules.formats.compare;

import org.supervisionrules.problem.Problem;

/** A file that is no report, or no whole one. */
public final class UnreadableReportException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Problem problem;

  UnreadableReportException(Problem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  /** What is wrong, with its place. */
  public Problem problem() {
    return problem;
  }
}
