package org.supervisionrules.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.supervisionrules.history.Input;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.problem.Problem;

/**
 * The whole answer of one run.
 *
 * @param policy the policy that was enforced
 * @param asOf the as-of date, inclusive
 * @param results every pair of subject and requirement, by subject as submitted and requirement as
 *     in the pack; {@code not-applicable} ones included
 * @param waivers what became of the waivers; {@link Waivers#NONE} where none were given
 * @param problems what was wrong with the input; histories with errors were set aside
 * @param inputs the files that were read; empty where histories came from a program
 * @param summary the counts
 */
public record Report(
    Policy policy,
    LocalDate asOf,
    List<Result> results,
    Waivers waivers,
    List<Problem> problems,
    List<Input> inputs,
    Summary summary) {
  public Report {
    results = List.copyOf(results);
    problems = List.copyOf(problems);
    inputs = List.copyOf(inputs);
  }

  /** A report without waivers. */
  public Report(
      Policy policy,
      LocalDate asOf,
      List<Result> results,
      List<Problem> problems,
      List<Input> inputs,
      Summary summary) {
    this(policy, asOf, results, Waivers.NONE, problems, inputs, summary);
  }

  /** The breached findings, in the order of the results. */
  public List<Finding> breaches() {
    return findings(Outcome.BREACHED).toList();
  }

  /** The findings of an outcome, in the order of the results. */
  public Stream<Finding> findings(Outcome outcome) {
    return results.stream()
        .flatMap(result -> result.findings().stream())
        .filter(finding -> finding.outcome() == outcome);
  }
}
