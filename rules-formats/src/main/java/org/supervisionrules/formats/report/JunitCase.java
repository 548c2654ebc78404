package org.supervisionrules.formats.report;

import java.util.Comparator;
import java.util.List;
import org.supervisionrules.policy.Severity;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.Result;

/**
 * One test case.
 *
 * @param group the class it is shown under
 * @param message one line, empty where it passes
 * @param type the word for how grave it is
 * @param text all of it
 */
record JunitCase(String group, String name, State state, String message, String type, String text) {
  private static final String INPUT = "input";

  /** What came of a test case, and the element that says so. */
  enum State {
    PASSED(""),
    FAILED("failure"),
    ERROR("error"),
    SKIPPED("skipped");

    private final String element;

    State(String element) {
      this.element = element;
    }

    String element() {
      return element;
    }
  }

  /** The case of a subject and a requirement. */
  static JunitCase of(String policy, Result result) {
    String group = policy + "." + result.subject();
    String name = result.requirement().id();
    State state =
        switch (result.outcome()) {
          case BREACHED -> State.FAILED;
          case UNDETERMINED, WAIVED, NOT_APPLICABLE -> State.SKIPPED;
          case PENDING, MET -> State.PASSED;
        };
    List<Finding> findings =
        result.findings().stream()
            .filter(finding -> finding.outcome() == result.outcome())
            .toList();
    if (state == State.PASSED) {
      return new JunitCase(group, name, state, "", "", "");
    }
    return new JunitCase(
        group,
        name,
        state,
        message(result.outcome(), findings),
        gravest(result, findings).word(),
        FindingWords.of(result, findings));
  }

  /** The case of something that could not be read. */
  static JunitCase of(String group, Problem problem) {
    String at = problem.at().isEmpty() ? INPUT : problem.at();
    return new JunitCase(group, at, State.ERROR, problem.message(), "problem", problem.toString());
  }

  private static Severity gravest(Result result, List<Finding> findings) {
    return findings.stream()
        .map(Finding::severity)
        .min(Comparator.naturalOrder())
        .orElse(result.severity());
  }

  private static String message(Outcome outcome, List<Finding> findings) {
    if (findings.isEmpty()) {
      return outcome.word();
    }
    String first = outcome.word() + ": " + findings.get(0).message();
    return findings.size() == 1 ? first : first + " (and " + (findings.size() - 1) + " more)";
  }
}
