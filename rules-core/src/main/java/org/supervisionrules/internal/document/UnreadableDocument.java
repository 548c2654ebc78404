package org.supervisionrules.internal.document;

import org.supervisionrules.problem.Problem;

/** A document that is not well formed, told as a problem with its place. */
public final class UnreadableDocument extends Exception {
  private static final long serialVersionUID = 1L;

  private final Problem problem;

  public UnreadableDocument(Problem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
