package org.supervisionrules.policy;

import org.supervisionrules.problem.Problem;

/** One thing wrong with a pack, on its way to the list of them. */
final class PolicyProblem extends Exception {
  private static final long serialVersionUID = 1L;

  private final Problem problem;

  PolicyProblem(Problem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
