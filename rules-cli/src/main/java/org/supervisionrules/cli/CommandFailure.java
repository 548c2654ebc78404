package org.supervisionrules.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.policy.InvalidPolicyException;
import org.supervisionrules.problem.Problem;

/** A command that cannot go on, with its exit code and what to say. */
final class CommandFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final int exitCode;
  private final List<Problem> problems;

  CommandFailure(int exitCode, List<Problem> problems) {
    super(problems.isEmpty() ? "" : problems.get(0).toString());
    this.exitCode = exitCode;
    this.problems = List.copyOf(problems);
  }

  /** Wrong usage: what was found, and what to do. */
  static CommandFailure usage(String message, @Nullable String help) {
    return new CommandFailure(ExitCode.USAGE, List.of(Problem.error("", "", message, help)));
  }

  /** A policy that is unknown or invalid. */
  static CommandFailure policy(InvalidPolicyException cause) {
    return new CommandFailure(ExitCode.POLICY, cause.problems());
  }

  int exitCode() {
    return exitCode;
  }

  /** What to say, a line each. */
  List<Problem> problems() {
    return problems;
  }
}
