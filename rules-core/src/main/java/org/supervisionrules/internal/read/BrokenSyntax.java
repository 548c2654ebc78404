package org.supervisionrules.internal.read;

import org.jspecify.annotations.Nullable;
import org.supervisionrules.problem.Problem;

/** A document that is not well formed from some place on. */
public final class BrokenSyntax extends Exception {
  private static final long serialVersionUID = 1L;
  private static final String NOT_READ = "what follows was not read";

  private final Problem problem;

  public BrokenSyntax(String place, String message, @Nullable String help) {
    super(message);
    this.problem =
        Problem.error(place, "", message, help == null ? NOT_READ : help + "; " + NOT_READ);
  }

  private BrokenSyntax(Problem problem) {
    super(problem.message());
    this.problem = problem;
  }

  /** The same, said of the subject in whose history it is. */
  BrokenSyntax of(@Nullable String subject) {
    return new BrokenSyntax(problem.of(subject));
  }

  public Problem problem() {
    return problem;
  }
}
