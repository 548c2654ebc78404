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
 * @param full the same with a value that {@code message} leaves out because it can be a name, a
 *     reason or free text; null where it leaves nothing out
 */
public record Problem(
    String at,
    String pointer,
    @Nullable String subject,
    String message,
    @Nullable String help,
    Severity severity,
    @Nullable Full full)
    implements Serializable {

  /** A problem whose words tell nothing that is for few to read. */
  public Problem(
      String at,
      String pointer,
      @Nullable String subject,
      String message,
      @Nullable String help,
      Severity severity) {
    this(at, pointer, subject, message, help, severity, null);
  }

  /**
   * What is said where a value may be shown that can be a name, a reason or free text.
   *
   * @param message as {@link Problem#message}, with the value
   * @param help as {@link Problem#help}, or null
   */
  public record Full(String message, @Nullable String help) implements Serializable {}

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
    return new Problem(at, pointer, subject, message, help, severity, full);
  }

  /** The same problem at another place. */
  public Problem at(String place, String otherPointer) {
    return new Problem(place, otherPointer, subject, message, help, severity, full);
  }

  /** The same problem in full, for those who may read what the records say. */
  public Problem inFull() {
    return full == null
        ? this
        : new Problem(at, pointer, subject, full.message(), full.help(), severity);
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
