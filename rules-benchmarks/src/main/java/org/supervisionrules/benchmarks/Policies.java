package org.supervisionrules.benchmarks;

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
import org.supervisionrules.catalog.Catalog;
import org.supervisionrules.policy.InvalidPolicyException;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.report.Result;

/** What more requirements cost: the same histories under twelve, one pack and all packs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class Policies {
  private static final int SAMPLES = 50;

  private final AsOf asOf = AsOf.document(Sketch.END);

  @Param({"HEADLINE", "DEFAULT", "ALL"})
  public Which policy = Which.HEADLINE;

  @Param("STAFF")
  public Samples.Who who = Samples.Who.STAFF;

  private ComplianceChecker checker = ComplianceChecker.of(Samples.policy());
  private List<Sample> samples = List.of();
  private int turn;

  /** How many requirements. */
  public enum Which {
    /** The twelve headline requirements. */
    HEADLINE,
    /** All of {@code cambridgeshire-2017}. */
    DEFAULT,
    /** All packs of the catalogue together. */
    ALL;

    Policy policy() {
      return switch (this) {
        case HEADLINE -> Samples.policy();
        case DEFAULT -> Catalog.policy("cambridgeshire-2017");
        case ALL -> together(Catalog.ids().stream().map(Catalog::policy).toList());
      };
    }

    private static Policy together(List<Policy> packs) {
      try {
        return Policy.together(packs);
      } catch (InvalidPolicyException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Setup(Level.Trial)
  public void draw() {
    Policy chosen = policy.policy();
    checker.close();
    checker = ComplianceChecker.of(chosen);
    samples = Samples.of(who, SAMPLES, chosen);
  }

  @TearDown(Level.Trial)
  public void free() {
    checker.close();
  }

  /** The results of one history, findings without their words. */
  @Benchmark
  public List<Result> engine() {
    turn = turn + 1 == SAMPLES ? 0 : turn + 1;
    return checker.results(samples.get(turn).history(), asOf);
  }
}
