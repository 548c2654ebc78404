package org.supervisionrules.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.supervisionrules.AsOf;
import org.supervisionrules.ComplianceChecker;
import org.supervisionrules.benchmarks.handwritten.HandWritten;
import org.supervisionrules.benchmarks.peers.EasyRulesPeer;
import org.supervisionrules.benchmarks.peers.Fact;
import org.supervisionrules.benchmarks.peers.Facts;
import org.supervisionrules.benchmarks.peers.Peer;
import org.supervisionrules.history.History;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.time.Days;

/**
 * A short run for CI: each ratio is of two things measured turn by turn in this process, and may
 * not be above a bound that is far above what is usual. It finds what has become several times
 * slower; what is a few percent slower it is not meant to find.
 */
public final class Guard {
  /** Time of this thread on a processor: what else runs on the machine is not in it. */
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private static final int SAMPLES = 50;
  private static final int ROUNDS = 9;
  private static final int WARM_UP_RUNS = 10_000;
  private static final long WARM_UP = 3_000_000_000L;
  private static final long ROUND = 120_000_000L;
  private static final int LONG = 2_000;
  private static final int VERY_LONG = 10 * LONG;

  private Guard() {}

  private record Ratio(String what, String against, double value, double bound) {
    boolean isBroken() {
      return value > bound;
    }
  }

  /** Something to measure, of one sample after the other. */
  private static final class Subject {
    private final IntFunction<Object> run;
    private final int count;
    private final double units;
    private int turn;
    private int consumed;
    private boolean isWarm;

    Subject(int count, double units, IntFunction<Object> run) {
      this.run = run;
      this.count = count;
      this.units = units;
    }

    /** Runs until it is compiled, or for some seconds; not again where it has been. */
    void warmUp() {
      if (!isWarm) {
        measure(WARM_UP, WARM_UP_RUNS);
        isWarm = true;
      }
    }

    /** Nanoseconds of this thread a unit. */
    double measure() {
      return measure(ROUND, Long.MAX_VALUE);
    }

    private double measure(long nanoseconds, long atMost) {
      long begun = CLOCK.getCurrentThreadCpuTime();
      long runs = 0;
      long passed = 0;
      while (passed < nanoseconds && runs < atMost) {
        consumed += System.identityHashCode(run.apply(turn)) & 1;
        turn = turn + 1 == count ? 0 : turn + 1;
        runs++;
        passed = CLOCK.getCurrentThreadCpuTime() - begun;
      }
      return consumed < 0 ? 0 : passed / units / runs;
    }
  }

  /** Prints the ratios; the exit code is 1 where one is above its bound. */
  public static void main(String[] arguments) {
    List<Ratio> ratios = measure();
    System.out.println("| ratio | of | is | may be |");
    System.out.println("|---|---|---|---|");
    for (Ratio ratio : ratios) {
      System.out.printf(
          Locale.ROOT,
          "| %s | %s | %.2f | %.0f%s |%n",
          ratio.what(),
          ratio.against(),
          ratio.value(),
          ratio.bound(),
          ratio.isBroken() ? " (!)" : "");
    }
    if (ratios.stream().anyMatch(Ratio::isBroken)) {
      System.err.println("a ratio is above its bound");
      System.exit(1);
    }
  }

  private static List<Ratio> measure() {
    Policy headline = Policies.Which.HEADLINE.policy();
    Policy all = Policies.Which.ALL.policy();
    List<Sample> samples = Samples.of(Samples.Who.STAFF, SAMPLES, headline);
    List<Sample> underAll = Samples.of(Samples.Who.STAFF, SAMPLES, all);
    List<byte[]> texts =
        samples.stream().map(it -> it.text().getBytes(StandardCharsets.UTF_8)).toList();
    HandWritten handWritten = new HandWritten(headline);
    AsOf asOf = AsOf.document(Sketch.END);
    int day = Days.of(Sketch.END);
    DerivedFacts derived = new DerivedFacts(headline);
    List<List<Object>> facts =
        samples.stream().map(sample -> derived.of(sample.history(), day)).toList();
    List<List<Fact>> walked =
        samples.stream().map(sample -> Facts.of(handWritten, sample.history(), day)).toList();
    List<History> growing =
        Stream.of(LONG, VERY_LONG)
            .map(events -> Samples.read(LongSketch.draw(events).toString(), headline).get(0))
            .toList();
    List<Ratio> ratios = new ArrayList<>();
    try (ComplianceChecker checker = ComplianceChecker.of(headline);
        ComplianceChecker everything = ComplianceChecker.of(all);
        LibraryRules rules = new LibraryRules();
        Peer easyRules = new EasyRulesPeer()) {
      Subject engine =
          new Subject(SAMPLES, 1, i -> checker.results(samples.get(i).history(), asOf));
      ratios.add(
          ratio(
              "evaluating one history",
              "plain Java",
              25,
              engine,
              new Subject(SAMPLES, 1, i -> handWritten.evaluate(samples.get(i).history(), day))));
      ratios.add(
          ratio(
              "the rules alone",
              "Easy Rules",
              5,
              new Subject(SAMPLES, 1, i -> rules.judge(facts.get(i))),
              new Subject(SAMPLES, 1, i -> easyRules.judge(walked.get(i)))));
      ratios.add(
          ratio(
              "all packs",
              "headline requirements",
              25,
              new Subject(SAMPLES, 1, i -> everything.results(underAll.get(i).history(), asOf)),
              engine));
      ratios.add(
          ratio(
              "reading a history",
              "binding it to records",
              8,
              new Subject(SAMPLES, 1, i -> Samples.read(texts.get(i), headline)),
              new Subject(SAMPLES, 1, i -> PlainHistory.document(texts.get(i)))));
      ratios.add(
          ratio(
              "an event of " + VERY_LONG,
              "an event of " + LONG,
              4,
              new Subject(1, VERY_LONG, i -> checker.results(growing.get(1), asOf)),
              new Subject(1, LONG, i -> checker.results(growing.get(0), asOf))));
    }
    return ratios;
  }

  /** The best round of each, because whatever else runs on the machine only makes it slower. */
  private static Ratio ratio(
      String what, String against, double bound, Subject subject, Subject yardstick) {
    subject.warmUp();
    yardstick.warmUp();
    double best = Double.MAX_VALUE;
    double yardsticksBest = Double.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      best = Math.min(best, subject.measure());
      yardsticksBest = Math.min(yardsticksBest, yardstick.measure());
    }
    return new Ratio(what, against, best / yardsticksBest, bound);
  }
}
