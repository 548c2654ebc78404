package org.supervisionrules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.supervisionrules.history.History;
import org.supervisionrules.internal.derive.Plan;
import org.supervisionrules.internal.engine.Evaluator;
import org.supervisionrules.internal.engine.EvaluatorPool;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.report.Report;
import org.supervisionrules.report.Result;
import org.supervisionrules.report.Summary;
import org.supervisionrules.report.Waivers;
import org.supervisionrules.time.Days;
import org.supervisionrules.waiver.WaiverSet;

/**
 * Checks histories against one policy.
 *
 * <pre>{@code
 * Policy policy = Catalog.policy("cambridgeshire-2017");
 * try (ComplianceChecker checker = ComplianceChecker.of(policy)) {
 *   Report report = checker.check(histories, AsOf.date("2026-10-01"));
 *   for (Finding finding : report.breaches()) ...
 * }
 * }</pre>
 *
 * <p>Immutable and safe for any number of threads. Rule sessions are made when first needed, no
 * more than there are processors, lent to one history at a time, and freed by {@link #close}.
 */
public final class ComplianceChecker implements AutoCloseable {
  private final Policy policy;
  private final WaiverSet waivers;
  private final EvaluatorPool evaluators;

  private ComplianceChecker(Policy policy, WaiverSet waivers) {
    this.policy = policy;
    this.waivers = waivers;
    Plan plan = new Plan(policy);
    this.evaluators = new EvaluatorPool(() -> new Evaluator(plan));
  }

  /**
   * Loads the rules in advance, in the calling thread, so that the first check of a process starts
   * sooner. Never needed; useful in a thread of its own while a policy is read.
   */
  public static void prepare() {
    Evaluator.prepare();
  }

  /** A checker for a policy. */
  public static ComplianceChecker of(Policy policy) {
    return of(policy, WaiverSet.NONE);
  }

  /**
   * A checker for a policy, some of whose breaches are waived.
   *
   * @throws IllegalArgumentException where a waiver is of a requirement that the policy has not
   */
  public static ComplianceChecker of(Policy policy, WaiverSet waivers) {
    for (String requirement : waivers.requirements()) {
      if (policy.requirement(requirement).isEmpty()) {
        throw new IllegalArgumentException(
            "a waiver is of " + requirement + ", which " + policy.id() + " has not");
      }
    }
    return new ComplianceChecker(policy, waivers);
  }

  public Policy policy() {
    return policy;
  }

  /** The waivers that cover some breaches. */
  public WaiverSet waivers() {
    return waivers;
  }

  /**
   * The results of one history, one for each enforced requirement in the order of the pack, {@code
   * not-applicable} ones included.
   *
   * @throws IllegalArgumentException where the history was read with another policy's vocabulary
   * @throws IllegalStateException after {@link #close}
   */
  public List<Result> results(History history, AsOf asOf) {
    if (!history.vocabulary().equals(policy.vocabulary())) {
      throw new IllegalArgumentException(
          "the history of "
              + history.subject()
              + " was read with another vocabulary than that of "
              + policy.id());
    }
    Evaluator evaluator = evaluators.borrow();
    try {
      List<Result> results = evaluator.evaluate(history, Days.of(asOf.of(history)));
      return waivers.concerns(history.subject())
          ? results.stream().map(result -> result.under(waivers)).toList()
          : results;
    } finally {
      evaluators.giveBack(evaluator);
    }
  }

  /** The report on one history. */
  public Report check(History history, AsOf asOf) {
    return check(List.of(history), asOf);
  }

  /** The report on some histories, in their order. Its as-of date is the latest one used. */
  public Report check(Iterable<History> histories, AsOf asOf) {
    List<Result> results = new ArrayList<>();
    Summary.Counter counter = new Summary.Counter();
    Waivers.Counter waived = new Waivers.Counter(waivers);
    LocalDate latest = null;
    for (History history : histories) {
      LocalDate day = asOf.of(history);
      latest = latest == null || day.isAfter(latest) ? day : latest;
      counter.history();
      for (Result result : results(history, asOf)) {
        counter.add(result);
        waived.add(result);
        results.add(result);
      }
    }
    LocalDate day = latest == null ? asOf.day().orElse(asOf.otherwise()) : latest;
    return new Report(
        policy,
        day,
        results,
        waived.waivers(day),
        List.of(),
        List.of(),
        counter.summary(policy.enforced().size()));
  }

  /**
   * Hands over the results of each history of a stream, in its order; nothing is kept. A parallel
   * stream is judged in parallel.
   */
  public void check(Stream<History> histories, AsOf asOf, Consumer<List<Result>> sink) {
    histories.map(history -> results(history, asOf)).forEachOrdered(sink);
  }

  /** Frees the rule sessions; a history that is being judged is finished first. */
  @Override
  public void close() {
    evaluators.close();
  }
}
