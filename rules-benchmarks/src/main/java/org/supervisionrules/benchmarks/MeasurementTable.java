package org.supervisionrules.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** The runs that are compared with each other, and the one they are compared with. */
final class MeasurementTable {
  private static final String ALLOCATED = "gc.alloc.rate.norm";

  private final String title;
  private final String ratio;
  private final String yardstick;
  private final List<Row> rows = new ArrayList<>();

  private record Row(String name, double score, double error, double kilobytes, double units) {
    double unitScore() {
      return score / units;
    }
  }

  private MeasurementTable(String title, String ratio, String yardstick) {
    this.title = title;
    this.ratio = ratio;
    this.yardstick = yardstick;
  }

  /** The empty table that a run belongs to. */
  static MeasurementTable of(RunResult run) {
    String who = parameter(run, "who", "");
    return switch (group(run)) {
      case "EvaluateOneHistory" ->
          new MeasurementTable("one history, " + who, "of plain Java", "handWritten");
      case "JudgeFacts" ->
          new MeasurementTable("the rules alone, " + who, "of the library's", "drools");
      case "Stages" -> new MeasurementTable("stage by stage, " + who, "of the whole", "whole");
      case "Policies" ->
          new MeasurementTable("more requirements, " + who, "of the headline", "engine HEADLINE");
      case "Growth" ->
          new MeasurementTable(
              "events, " + benchmark(run), "an event, of that at 100", benchmark(run) + " 100");
      default -> new MeasurementTable("in a running program, " + who, "of one check", "check");
    };
  }

  String title() {
    return title;
  }

  void add(RunResult run) {
    Result<?> allocated = run.getSecondaryResults().get(ALLOCATED);
    String events = parameter(run, "events", "");
    rows.add(
        new Row(
            (benchmark(run) + " " + parameter(run, "policy", "") + events).strip(),
            run.getPrimaryResult().getScore(),
            run.getPrimaryResult().getScoreError(),
            allocated == null ? Double.NaN : allocated.getScore() / 1024,
            events.isEmpty() ? 1 : Double.parseDouble(events)));
  }

  void print(PrintStream out) {
    out.println();
    out.println("| " + title + " | µs | " + ratio + " | KB allocated |");
    out.println("|---|---|---|---|");
    double base =
        rows.stream()
            .filter(row -> row.name().equals(yardstick))
            .mapToDouble(Row::unitScore)
            .findFirst()
            .orElse(Double.NaN);
    for (Row row : rows) {
      out.printf(
          Locale.ROOT,
          "| %s | %.1f ± %.1f | %.2f | %.1f |%n",
          row.name(),
          row.score(),
          row.error(),
          row.unitScore() / base,
          row.kilobytes());
    }
  }

  private static String group(RunResult run) {
    String name = run.getParams().getBenchmark();
    String owner = name.substring(0, name.lastIndexOf('.'));
    return owner.substring(owner.lastIndexOf('.') + 1);
  }

  private static String benchmark(RunResult run) {
    String name = run.getParams().getBenchmark();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static String parameter(RunResult run, String name, String otherwise) {
    return run.getParams().getParamsKeys().contains(name)
        ? run.getParams().getParam(name)
        : otherwise;
  }
}
