package org.supervisionrules.testkit.verify;

import java.time.LocalDate;
import java.util.List;
import org.supervisionrules.AsOf;
import org.supervisionrules.ComplianceChecker;
import org.supervisionrules.history.History;
import org.supervisionrules.history.HistoryBuilder;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.report.Result;

/**
 * Verifies what a policy says of a history, a requirement at a time.
 *
 * <pre>{@code
 * try (RequirementVerifier verifier = RequirementVerifier.of(policy)) {
 *   verifier
 *       .requirement("social-work-supervision")
 *       .given(history)
 *       .asOf("2026-10-01")
 *       .expect(breached().due("2026-02-09").actual("2026-02-12").late("3 days"));
 * }
 * }</pre>
 *
 * <p>What is not as expected is an {@link AssertionError} that shows every finding with its
 * arithmetic, and the history as a case. One verifier may serve a whole test class; it is safe for
 * any number of threads.
 */
public final class RequirementVerifier implements AutoCloseable {
  private final ComplianceChecker checker;

  private RequirementVerifier(ComplianceChecker checker) {
    this.checker = checker;
  }

  /** A verifier for a policy. */
  public static RequirementVerifier of(Policy policy) {
    return new RequirementVerifier(ComplianceChecker.of(policy));
  }

  /**
   * Verifies one requirement, judged together with all others of the policy.
   *
   * @throws IllegalArgumentException where the policy does not enforce one of that id
   */
  public Of requirement(String id) {
    List<String> known = checker.policy().enforced().stream().map(Requirement::id).toList();
    if (!known.contains(id)) {
      String help = Suggestion.help(id, known);
      throw new IllegalArgumentException(
          checker.policy().id()
              + " does not enforce `"
              + id
              + "`"
              + (help == null ? "" : ". help: " + help));
    }
    return new Of(checker, id);
  }

  /** Frees what the verifier holds. */
  @Override
  public void close() {
    checker.close();
  }

  /** A requirement that is to be verified. */
  public static final class Of {
    private final ComplianceChecker checker;
    private final String id;

    private Of(ComplianceChecker checker, String id) {
      this.checker = checker;
      this.id = id;
    }

    /** Of a history. */
    public Given given(History history) {
      return new Given(this, history);
    }

    /**
     * Of a history that is built here.
     *
     * @throws org.supervisionrules.history.InvalidHistoryException where anything is wrong with it
     */
    public Given given(HistoryBuilder history) {
      return given(history.build());
    }

    private Result result(History history, LocalDate asOf) {
      return checker.results(history, AsOf.date(asOf)).stream()
          .filter(each -> each.requirement().id().equals(id))
          .findFirst()
          .orElseThrow();
    }
  }

  /** A history of which a requirement is to be verified. */
  public static final class Given {
    private final Of of;
    private final History history;

    private Given(Of of, History history) {
      this.of = of;
      this.history = history;
    }

    /**
     * As of a day, inclusive.
     *
     * @throws java.time.DateTimeException where it is not a date
     */
    public Judged asOf(String day) {
      LocalDate asOf = AsOf.date(day).of(history);
      return new Judged(this, asOf, of.result(history, asOf));
    }
  }

  /** What a requirement says of a history as of a day. */
  public static final class Judged {
    private final Given given;
    private final LocalDate asOf;
    private final Result result;

    private Judged(Given given, LocalDate asOf, Result result) {
      this.given = given;
      this.asOf = asOf;
      this.result = result;
    }

    /**
     * Fails where it says anything else.
     *
     * @return this, for a further finding of the same result
     */
    public Judged expect(Expected expected) {
      String difference = expected.difference(result);
      if (!difference.isEmpty()) {
        throw new AssertionError(FailureText.of(result, expected, difference, given.history, asOf));
      }
      return this;
    }

    /** The same history as of another day. */
    public Judged asOf(String day) {
      return given.asOf(day);
    }

    /** The result, for anything else that is to be asked of it. */
    public Result result() {
      return result;
    }
  }
}
