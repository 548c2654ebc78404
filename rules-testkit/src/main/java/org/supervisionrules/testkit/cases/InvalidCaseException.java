package org.supervisionrules.testkit.cases;

import java.util.List;
import java.util.stream.Collectors;
import org.supervisionrules.problem.Problem;

/** A file of cases that cannot be read, with the places and the reasons. */
public final class InvalidCaseException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final List<Problem> problems;

  InvalidCaseException(Problem problem) {
    this(List.of(problem));
  }

  InvalidCaseException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, and where; at least one. */
  public List<Problem> problems() {
    return problems;
  }
}
