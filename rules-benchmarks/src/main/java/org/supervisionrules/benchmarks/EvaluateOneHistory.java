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
import org.openjdk.jmh.infra.Blackhole;
import org.supervisionrules.AsOf;
import org.supervisionrules.ComplianceChecker;
import org.supervisionrules.benchmarks.handwritten.HandWritten;
import org.supervisionrules.benchmarks.handwritten.Verdict;
import org.supervisionrules.benchmarks.peers.EasyRulesPeer;
import org.supervisionrules.benchmarks.peers.EvretePeer;
import org.supervisionrules.benchmarks.peers.Fact;
import org.supervisionrules.benchmarks.peers.Facts;
import org.supervisionrules.benchmarks.peers.Peer;
import org.supervisionrules.history.History;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Result;
import org.supervisionrules.testkit.reference.ReferenceEvaluator;
import org.supervisionrules.testkit.reference.ReferenceResult;
import org.supervisionrules.time.Days;

/**
 * Judges one history in memory by twelve requirements, with the engine, in plain Java, with the
 * rules of other engines and with the naive reference. Each call takes the next of 50 samples, so
 * that no evaluator learns one of them by heart.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class EvaluateOneHistory {
  private static final int SAMPLES = 50;

  private final Policy policy = Samples.policy();
  private final ComplianceChecker checker = ComplianceChecker.of(policy);
  private final HandWritten handWritten = new HandWritten(policy);
  private final AsOf asOf = AsOf.document(Sketch.END);
  private final int asOfDay = Days.of(Sketch.END);

  @Param("STAFF")
  public Samples.Who who = Samples.Who.STAFF;

  private final Peer easyRules = new EasyRulesPeer();
  private final Peer evrete = new EvretePeer();
  private List<Sample> samples = List.of();
  private int turn;

  @Setup(Level.Trial)
  public void draw() {
    samples = Samples.of(who, SAMPLES, policy);
  }

  @TearDown(Level.Trial)
  public void free() {
    checker.close();
    easyRules.close();
    evrete.close();
  }

  private Sample next() {
    turn = turn + 1 == SAMPLES ? 0 : turn + 1;
    return samples.get(turn);
  }

  /** The rule engine, findings without their words. */
  @Benchmark
  public List<Result> engine() {
    return checker.results(next().history(), asOf);
  }

  /** The rule engine, and every word of every finding. */
  @Benchmark
  public void engineWithWords(Blackhole words) {
    for (Result result : checker.results(next().history(), asOf)) {
      for (Finding finding : result.findings()) {
        words.consume(finding.message());
        words.consume(finding.evidence());
      }
    }
  }

  /** The rule engine, and the report written as JSON. */
  @Benchmark
  public int engineWithJson() {
    History history = next().history();
    return JsonLength.of(checker.check(history, asOf));
  }

  /** The same requirements in plain Java. */
  @Benchmark
  public List<Verdict> handWritten() {
    return handWritten.evaluate(next().history(), asOfDay);
  }

  /** Only the walk in plain Java that hands its facts to the peers: what they cost besides. */
  @Benchmark
  public List<Fact> peersWalk() {
    return Facts.of(handWritten, next().history(), asOfDay);
  }

  /** The walk, and its facts judged by Easy Rules. */
  @Benchmark
  public List<Verdict> easyRules() {
    return easyRules.judge(Facts.of(handWritten, next().history(), asOfDay));
  }

  /** The walk, and its facts judged by Evrete. */
  @Benchmark
  public List<Verdict> evrete() {
    return evrete.judge(Facts.of(handWritten, next().history(), asOfDay));
  }

  /** The naive reference, which looks at every day and reads parsed JSON. */
  @Benchmark
  public List<ReferenceResult> reference() {
    return ReferenceEvaluator.evaluate(next().document(), null);
  }
}
