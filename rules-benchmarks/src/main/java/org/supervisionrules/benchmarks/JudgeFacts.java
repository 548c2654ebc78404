package org.supervisionrules.benchmarks;

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
import org.supervisionrules.benchmarks.handwritten.HandWritten;
import org.supervisionrules.benchmarks.handwritten.Verdict;
import org.supervisionrules.benchmarks.peers.EasyRulesPeer;
import org.supervisionrules.benchmarks.peers.EvretePeer;
import org.supervisionrules.benchmarks.peers.Fact;
import org.supervisionrules.benchmarks.peers.Facts;
import org.supervisionrules.benchmarks.peers.Peer;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.time.Days;

/**
 * The rules alone, on facts made before: the library's own rules and those of the peers. The
 * library gets its own facts of the same history, which are as many and a tally for each stream
 * besides.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class JudgeFacts {
  private static final int SAMPLES = 50;

  private final LibraryRules drools = new LibraryRules();
  private final Peer easyRules = new EasyRulesPeer();
  private final Peer evrete = new EvretePeer();

  @Param("STAFF")
  public Samples.Who who = Samples.Who.STAFF;

  private final List<List<Object>> derived = new ArrayList<>();
  private final List<List<Fact>> walked = new ArrayList<>();
  private int turn;

  @Setup(Level.Trial)
  public void draw() {
    Policy policy = Samples.policy();
    DerivedFacts facts = new DerivedFacts(policy);
    HandWritten dates = new HandWritten(policy);
    int asOf = Days.of(Sketch.END);
    for (Sample sample : Samples.of(who, SAMPLES, policy)) {
      derived.add(facts.of(sample.history(), asOf));
      walked.add(Facts.of(dates, sample.history(), asOf));
    }
  }

  @TearDown(Level.Trial)
  public void free() {
    drools.close();
    easyRules.close();
    evrete.close();
  }

  private int next() {
    turn = turn + 1 == SAMPLES ? 0 : turn + 1;
    return turn;
  }

  /** The library's rules: Drools, its model built ahead. */
  @Benchmark
  public int drools() {
    return drools.judge(derived.get(next()));
  }

  /** Easy Rules. */
  @Benchmark
  public List<Verdict> easyRules() {
    return easyRules.judge(walked.get(next()));
  }

  /** Evrete. */
  @Benchmark
  public List<Verdict> evrete() {
    return evrete.judge(walked.get(next()));
  }
}
