package org.supervisionrules.problem;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a history, a policy or another input.
 *
 * @param at the place: {@code riverside.json:41:18} (line and column count from 1), or only the
 *     file where no line is known
 * @param pointer the JSON pointer of the value, empty where there is none
 * @param subject the id of the subject whose history it is, or null
 * @param message what was found, in backticks, and what was expected; lower case, no full stop
 * @param help what to do: {@code did you mean `cancelled`?}, or null
 * @param severity whether the history is set aside
 */
public record Problem(
    String at,
    String pointer,
    @Nullable String subject,
    String message,
    @Nullable String help,
    Severity severity)
    implements Serializable {

  /** What a problem does to the input that has it. */
  public enum Severity {
    /** The history is not evaluated, the policy is not used. */
    ERROR,
    /** Said on standard error; evaluation goes on. */
    WARNING
  }

  /** An error at a place. */
  public static Problem error(String at, String pointer, String message, @Nullable String help) {
    return new Problem(at, pointer, null, message, help, Severity.ERROR);
  }

  /** A warning at a place. */
  public static Problem warning(String at, String pointer, String message, @Nullable String help) {
    return new Problem(at, pointer, null, message, help, Severity.WARNING);
  }

  /** The same problem, said of a subject. */
  public Problem of(@Nullable String subject) {
    return new Problem(at, pointer, subject, message, help, severity);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  public Optional<String> helpText() {
    return Optional.ofNullable(help);
  }

  /** One line, as it is written to standard error. */
  @Override
  public String toString() {
    String line = (at.isEmpty() ? "" : at + ": ") + message;
    return help == null ? line : line + ". help: " + help;
  }
}
