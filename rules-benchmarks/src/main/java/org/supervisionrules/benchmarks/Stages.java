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
import org.supervisionrules.history.History;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.report.Report;
import org.supervisionrules.time.Days;

/**
 * The way of one history from bytes to a report, stage by stage: twelve requirements, 50 samples in
 * turn. What is given over to the next stage was made before.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class Stages {
  private static final int SAMPLES = 50;

  private final Policy policy = Samples.policy();
  private final ComplianceChecker checker = ComplianceChecker.of(policy);
  private final DerivedFacts derived = new DerivedFacts(policy);
  private final LibraryRules rules = new LibraryRules();
  private final AsOf asOf = AsOf.document(Sketch.END);
  private final int asOfDay = Days.of(Sketch.END);

  @Param("STAFF")
  public Samples.Who who = Samples.Who.STAFF;

  private final List<byte[]> texts = new ArrayList<>();
  private final List<History> histories = new ArrayList<>();
  private final List<List<Object>> facts = new ArrayList<>();
  private final List<Report> reports = new ArrayList<>();
  private int turn;

  @Setup(Level.Trial)
  public void draw() {
    for (Sample sample : Samples.of(who, SAMPLES, policy)) {
      texts.add(sample.text().getBytes(StandardCharsets.UTF_8));
      histories.add(sample.history());
      facts.add(derived.of(sample.history(), asOfDay));
      reports.add(checker.check(sample.history(), asOf));
    }
  }

  @TearDown(Level.Trial)
  public void free() {
    checker.close();
    rules.close();
  }

  private int next() {
    turn = turn + 1 == SAMPLES ? 0 : turn + 1;
    return turn;
  }

  /** Jackson binds the document to records, and that is all: the yardstick of reading. */
  @Benchmark
  public Object bind() {
    return PlainHistory.document(texts.get(next()));
  }

  /** JSON bytes to a history, checked against the vocabulary. */
  @Benchmark
  public History parse() {
    return Samples.read(texts.get(next()), policy).get(0);
  }

  /** A history to facts. */
  @Benchmark
  public List<Object> facts() {
    return derived.of(histories.get(next()), asOfDay);
  }

  /** Facts through the rules. */
  @Benchmark
  public int rules() {
    return rules.judge(facts.get(next()));
  }

  /**
   * A report to JSON bytes, its words made before; what those cost is the difference of {@code
   * engineWithWords} and {@code engine} in {@link EvaluateOneHistory}.
   */
  @Benchmark
  public int report() {
    return JsonLength.of(reports.get(next()));
  }

  /** JSON bytes to JSON bytes. */
  @Benchmark
  public int whole() {
    return JsonLength.of(checker.check(Samples.read(texts.get(next()), policy).get(0), asOf));
  }
}
