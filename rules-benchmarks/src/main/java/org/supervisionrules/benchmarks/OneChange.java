package org.supervisionrules.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.supervisionrules.AsOf;
import org.supervisionrules.ComplianceChecker;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.report.Report;
import org.supervisionrules.report.Result;

/**
 * What a running program waits for: a checker for a policy, the first check, and the check of one
 * history after a change, as behind the save button of a form. The default policy, all of it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class OneChange {
  private static final int SAMPLES = 50;

  private final Policy policy = Policies.Which.DEFAULT.policy();
  private final ComplianceChecker checker = ComplianceChecker.of(policy);
  private final AsOf asOf = AsOf.document(Sketch.END);

  @Param("STAFF")
  public Samples.Who who = Samples.Who.STAFF;

  private List<Sample> samples = List.of();
  private final List<byte[]> texts = new ArrayList<>();
  private int turn;

  @Setup(Level.Trial)
  public void draw() {
    samples = Samples.of(who, SAMPLES, policy);
    for (Sample sample : samples) {
      texts.add(sample.text().getBytes(StandardCharsets.UTF_8));
    }
  }

  @TearDown(Level.Trial)
  public void free() {
    checker.close();
  }

  private int next() {
    turn = turn + 1 == SAMPLES ? 0 : turn + 1;
    return turn;
  }

  /** {@code ComplianceChecker.of(policy)}; the rules are loaded at the first check. */
  @Benchmark
  public void checkerOf() {
    ComplianceChecker.of(policy).close();
  }

  /** A checker and its first check, the rules loaded. */
  @Benchmark
  public List<Result> checkerOfAndFirstCheck() {
    try (ComplianceChecker fresh = ComplianceChecker.of(policy)) {
      return fresh.results(samples.get(next()).history(), asOf);
    }
  }

  /** The report on a history that has changed. */
  @Benchmark
  public Report check() {
    return checker.check(samples.get(next()).history(), asOf);
  }

  /** The same, the history given as JSON. */
  @Benchmark
  public Report readAndCheck() {
    return checker.check(Samples.read(texts.get(next()), policy).get(0), asOf);
  }
}
