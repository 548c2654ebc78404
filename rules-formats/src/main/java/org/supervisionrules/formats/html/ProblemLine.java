package org.supervisionrules.formats.html;

import org.supervisionrules.problem.Problem;

/**
 * Something for which a history was set aside. What was found there is left out, because a wrong
 * value can be a name or a reason; standard error and the other forms quote it.
 *
 * @param subject the subject; empty where it is not known
 */
record ProblemLine(String at, String subject, String message) {
  static ProblemLine of(Problem problem) {
    String subject = problem.subject();
    return new ProblemLine(
        problem.at(), subject == null ? "" : subject, withoutQuotes(problem.message()));
  }

  private static String withoutQuotes(String message) {
    int from = message.indexOf('`');
    int to = message.lastIndexOf('`');
    return from < 0 || from == to
        ? message
        : message.substring(0, from) + "\u2026" + message.substring(to + 1);
  }
}
