package org.supervisionrules.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.supervisionrules.policy.FailedRuleException;
import org.supervisionrules.problem.Problem;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Finds the command, runs it, and turns what goes wrong into a line and an exit code. */
final class Cli {
  private final Shell shell;

  Cli(Shell shell) {
    this.shell = shell;
  }

  int run(String[] args) {
    try {
      int code = Commands.of(shell, args).execute(args);
      if (code != ExitCode.FAULT) {
        shell.out().flush();
      }
      return code;
    } catch (IOException | RuntimeException | Error e) {
      return fault(e, args);
    }
  }

  /** Makes a command line fail as this tool does. */
  void prepare(CommandLine line) {
    line.setExecutionExceptionHandler(new Failures());
    line.setParameterExceptionHandler(new Misuses());
  }

  /** A class and no lambda: Java cannot keep that of an interface as old as this in its archive. */
  private final class Failures implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
      return failed(e, parsed.originalArgs());
    }
  }

  /** See {@link Failures}. */
  private final class Misuses implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException e, String[] args) {
      return misused(e);
    }
  }

  private int failed(Exception e, List<String> args) {
    if (e instanceof CommandFailure failure) {
      failure.problems().forEach(shell::say);
      return failure.exitCode();
    }
    Optional<FailedRuleException> rule = failedRule(e);
    if (rule.isPresent()) {
      shell.say(rule.get().problem());
      return ExitCode.POLICY;
    }
    return fault(e, args.toArray(String[]::new));
  }

  /** The rule of the policy's own that failed, in whichever thread. */
  private static Optional<FailedRuleException> failedRule(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof FailedRuleException failed) {
        return Optional.of(failed);
      }
    }
    return Optional.empty();
  }

  private int misused(ParameterException e) {
    shell.say(Misuse.of(e).toString());
    return ExitCode.USAGE;
  }

  private int fault(Throwable e, String[] args) {
    String what = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    boolean verbose = false;
    for (String arg : args) {
      verbose |= arg.equals("-v") || arg.equals("--verbose");
    }
    String first = what.lines().findFirst().orElse("");
    shell.say(Problem.error("", "", kind(e) + first, verbose ? null : help(e)));
    if (verbose) {
      e.printStackTrace(shell.err());
      shell.err().flush();
    }
    return ExitCode.FAULT;
  }

  private static String kind(Throwable e) {
    return e instanceof IOException ? "reading or writing failed: " : "a fault of the tool: ";
  }

  private static String help(Throwable e) {
    return e instanceof OutOfMemoryError
        ? "`SUPERVISION_JAVA_OPTS=-Xmx4g` gives it more memory"
        : "`-v` shows where";
  }
}
