package org.supervisionrules.benchmarks;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and prints what each costs, beside the yardstick of its kind. */
public final class Measurements {
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
    Map<String, MeasurementTable> tables = new TreeMap<>();
    for (RunResult run : runs) {
      MeasurementTable table = MeasurementTable.of(run);
      tables.computeIfAbsent(table.title(), title -> table).add(run);
    }
    tables.values().forEach(table -> table.print(System.out));
  }
}
