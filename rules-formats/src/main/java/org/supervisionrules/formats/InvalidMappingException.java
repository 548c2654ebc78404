package org.supervisionrules.formats;

import java.util.List;
import org.supervisionrules.problem.Problem;

/** A mapping that cannot be used. */
public final class InvalidMappingException extends Exception {
  private static final long serialVersionUID = 1L;

  private final List<Problem> problems;

  public InvalidMappingException(List<Problem> problems) {
    super(problems.isEmpty() ? "" : problems.get(0).toString());
    this.problems = List.copyOf(problems);
  }

  /** What is wrong with it, each with its place. */
  public List<Problem> problems() {
    return problems;
  }
}
