package org.supervisionrules.benchmarks;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.supervisionrules.AsOf;
import org.supervisionrules.ComplianceChecker;
import org.supervisionrules.benchmarks.handwritten.HandWritten;
import org.supervisionrules.benchmarks.peers.FactJson;
import org.supervisionrules.benchmarks.peers.Facts;
import org.supervisionrules.history.History;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Result;
import org.supervisionrules.time.Days;

/**
 * The library's side of {@code peers-node}: writes the facts of the samples, and what the library
 * finds, for the engines that run in Node; and times the library in the way they are timed.
 */
public final class NodeFacts {
  private static final int SAMPLES = 50;
  private static final double NANOS = 1e9;

  private NodeFacts() {}

  /**
   * Writes the facts and prints the times, a line each: name, microseconds a history, findings.
   *
   * @param arguments the file to write, and how many seconds to measure each
   */
  public static void main(String[] arguments) throws IOException {
    Policy policy = Samples.policy();
    AsOf asOf = AsOf.document(Sketch.END);
    int asOfDay = Days.of(Sketch.END);
    double seconds = Double.parseDouble(arguments[1]);
    List<Sample> samples = new ArrayList<>(Samples.of(Samples.Who.STAFF, SAMPLES, policy));
    samples.addAll(Samples.of(Samples.Who.UNIT, SAMPLES / 5, policy));
    HandWritten dates = new HandWritten(policy);
    try (ComplianceChecker checker = ComplianceChecker.of(policy);
        LibraryRules rules = new LibraryRules();
        Writer out = Files.newBufferedWriter(Path.of(arguments[0]))) {
      int findings = 0;
      for (Sample sample : samples) {
        ArrayNode found = found(checker.results(sample.history(), asOf));
        findings += found.size();
        out.write(line(sample.history(), dates, asOfDay, found).toString());
        out.write('\n');
      }
      DerivedFacts derived = new DerivedFacts(policy);
      List<History> histories = samples.stream().map(Sample::history).toList();
      List<List<Object>> facts =
          histories.stream().map(history -> derived.of(history, asOfDay)).toList();
      print("the library's rules", microseconds(seconds, facts, rules::judge), findings);
      print(
          "the library, from the history on",
          microseconds(seconds, histories, history -> checker.results(history, asOf).size()),
          findings);
    }
  }

  private static ObjectNode line(History history, HandWritten dates, int asOf, ArrayNode found) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("subject", history.subject());
    ArrayNode facts = line.putArray("facts");
    Facts.of(dates, history, asOf).forEach(fact -> facts.add(FactJson.of(fact)));
    line.set("found", found);
    return line;
  }

  private static ArrayNode found(List<Result> results) {
    ArrayNode found = JsonNodeFactory.instance.arrayNode();
    for (Result result : results) {
      for (Finding finding : result.findings()) {
        found.add(
            result.requirement().id()
                + " "
                + finding.outcome().word()
                + " "
                + text(finding.due())
                + " "
                + text(finding.actual()));
      }
    }
    return found;
  }

  private static String text(Optional<?> day) {
    return day.map(Object::toString).orElse("null");
  }

  private interface Judge<T> {
    int judge(T one);
  }

  /** The mean of a time, after half of that time to warm up. */
  private static <T> double microseconds(double seconds, List<T> all, Judge<T> judge) {
    loop(seconds / 2, all, judge);
    return loop(seconds, all, judge);
  }

  private static <T> double loop(double seconds, List<T> all, Judge<T> judge) {
    long begun = System.nanoTime();
    long count = 0;
    long found = 0;
    while (System.nanoTime() - begun < seconds * NANOS) {
      for (T one : all) {
        found += judge.judge(one);
        count++;
      }
    }
    double each = (System.nanoTime() - begun) / 1e3 / count;
    if (found == 0) {
      throw new IllegalStateException("nothing was found");
    }
    return each;
  }

  private static void print(String name, double microseconds, int findings) {
    System.out.printf(Locale.ROOT, "%s\t%.1f\t%d%n", name, microseconds, findings);
  }
}
