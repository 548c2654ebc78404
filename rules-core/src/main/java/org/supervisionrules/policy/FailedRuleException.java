package org.supervisionrules.policy;

import org.supervisionrules.problem.Problem;

/** A rule that a pack brings itself failed on a history. The message is that of the problem. */
public final class FailedRuleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Problem problem;

  /**
   * A failure.
   *
   * @param problem which rule, where, on which subject and how
   */
  public FailedRuleException(Problem problem, Throwable cause) {
    super(problem.toString(), cause);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
