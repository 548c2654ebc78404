package org.supervisionrules.benchmarks;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and prints what each costs, beside plain Java. */
public final class Measurements {
  private static final String YARDSTICK = "handWritten";
  private static final String ALLOCATED = "gc.alloc.rate.norm";

  private Measurements() {}

  /**
   * Measures.
   *
   * @param arguments as of JMH: {@code -f 1}, {@code -p who=UNIT}, a pattern of benchmarks
   */
  public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
    Collection<RunResult> runs =
        new Runner(
                new OptionsBuilder()
                    .parent(new CommandLineOptions(arguments))
                    .addProfiler(GCProfiler.class)
                    .build())
            .run();
    Map<String, Map<String, RunResult>> byWho = new TreeMap<>();
    for (RunResult run : runs) {
      String benchmark = run.getParams().getBenchmark();
      byWho
          .computeIfAbsent(run.getParams().getParam("who"), who -> new TreeMap<>())
          .put(benchmark.substring(benchmark.lastIndexOf('.') + 1), run);
    }
    byWho.forEach(Measurements::print);
  }

  private static void print(String who, Map<String, RunResult> runs) {
    System.out.println();
    System.out.println("| one history, " + who + " | µs | of plain Java | KB allocated |");
    System.out.println("|---|---|---|---|");
    RunResult yardstick = runs.get(YARDSTICK);
    runs.forEach(
        (name, run) -> {
          double score = run.getPrimaryResult().getScore();
          double ratio = yardstick == null ? 1 : score / yardstick.getPrimaryResult().getScore();
          System.out.printf(
              "| %s | %.1f ± %.1f | %.1f | %.1f |%n",
              name, score, run.getPrimaryResult().getScoreError(), ratio, kilobytes(run));
        });
  }

  private static double kilobytes(RunResult run) {
    Result<?> allocated = run.getSecondaryResults().get(ALLOCATED);
    return allocated == null ? Double.NaN : allocated.getScore() / 1024;
  }
}
