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
          case BREACHED -> isKnown(result) ? State.SKIPPED : State.FAILED;
          case UNDETERMINED, WAIVED, NOT_APPLICABLE -> State.SKIPPED;
          case PENDING, MET -> State.PASSED;
        };
    List<Finding> findings =
        result.findings().stream()
            .filter(finding -> finding.outcome() == result.outcome())
            .sorted(Comparator.comparing(Finding::known))
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

  /** Whether every breach is in the baseline. */
  private static boolean isKnown(Result result) {
    return result.findings().stream()
        .filter(finding -> finding.outcome() == Outcome.BREACHED)
        .allMatch(Finding::known);
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
    Finding shown = findings.get(0);
    String first =
        outcome.word() + (shown.known() ? ", in the baseline: " : ": ") + shown.message();
    return findings.size() == 1 ? first : first + " (and " + (findings.size() - 1) + " more)";
  }
}
