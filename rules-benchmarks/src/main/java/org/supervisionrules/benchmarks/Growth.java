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
import org.supervisionrules.benchmarks.handwritten.HandWritten;
import org.supervisionrules.benchmarks.handwritten.Verdict;
import org.supervisionrules.history.History;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.report.Result;
import org.supervisionrules.time.Days;

/**
 * How the cost of one history grows with its events: nine years of one person, recorded ever more
 * closely. Twelve requirements.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class Growth {
  private final Policy policy = Samples.policy();
  private final ComplianceChecker checker = ComplianceChecker.of(policy);
  private final HandWritten handWritten = new HandWritten(policy);
  private final AsOf asOf = AsOf.document(Sketch.END);

  @Param({"10", "100", "1000", "10000"})
  public int events;

  private History history = Samples.read(LongSketch.draw(10).toString(), policy).get(0);

  @Setup(Level.Trial)
  public void draw() {
    history = Samples.read(LongSketch.draw(events).toString(), policy).get(0);
  }

  @TearDown(Level.Trial)
  public void free() {
    checker.close();
  }

  /** The rule engine, findings without their words. */
  @Benchmark
  public List<Result> engine() {
    return checker.results(history, asOf);
  }

  /** The same requirements in plain Java. */
  @Benchmark
  public List<Verdict> handWritten() {
    return handWritten.evaluate(history, Days.of(Sketch.END));
  }
}
