package org.supervisionrules.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.AsOf;
import org.supervisionrules.ComplianceChecker;
import org.supervisionrules.benchmarks.handwritten.HandWritten;
import org.supervisionrules.benchmarks.handwritten.Verdict;
import org.supervisionrules.benchmarks.peers.Facts;
import org.supervisionrules.benchmarks.peers.Peer;
import org.supervisionrules.history.History;
import org.supervisionrules.testkit.reference.ReferenceEvaluator;
import org.supervisionrules.time.Days;

/**
 * What each evaluator finds, as lines that can be compared: {@code S-1 case-review breached
 * 2026-02-09 2026-02-11}.
 */
final class Found {
  private Found() {}

  static List<String> byTheEngine(ComplianceChecker checker, List<History> histories, AsOf asOf) {
    return histories.stream()
        .flatMap(history -> checker.results(history, asOf).stream())
        .flatMap(
            result ->
                result.findings().stream()
                    .map(
                        finding ->
                            line(
                                result.subject(),
                                result.requirement().id(),
                                finding.outcome(),
                                finding.due().orElse(null),
                                finding.actual().orElse(null))))
        .sorted()
        .toList();
  }

  static List<String> byHand(HandWritten handWritten, List<History> histories, AsOf asOf) {
    return histories.stream()
        .flatMap(history -> byHand(handWritten, history, Days.of(asOf.of(history))))
        .sorted()
        .toList();
  }

  static List<String> byThePeer(Peer peer, HandWritten dates, List<History> histories, AsOf asOf) {
    return histories.stream()
        .flatMap(
            history ->
                lines(history, peer.judge(Facts.of(dates, history, Days.of(asOf.of(history))))))
        .sorted()
        .toList();
  }

  private static Stream<String> byHand(HandWritten handWritten, History history, int asOf) {
    return lines(history, handWritten.evaluate(history, asOf));
  }

  private static Stream<String> lines(History history, List<Verdict> verdicts) {
    return verdicts.stream()
        .map(
            verdict ->
                line(
                    history.subject(),
                    HandWritten.REQUIREMENTS.get(verdict.requirement()),
                    verdict.outcome(),
                    verdict.due(),
                    verdict.actual()));
  }

  static List<String> byTheReference(JsonNode document, @Nullable LocalDate asOf) {
    return ReferenceEvaluator.evaluate(document, asOf).stream()
        .flatMap(
            result ->
                result.findings().stream()
                    .map(
                        finding ->
                            line(
                                result.subject(),
                                result.requirement(),
                                finding.outcome(),
                                finding.due(),
                                finding.actual())))
        .sorted()
        .toList();
  }

  private static String line(
      String subject,
      String requirement,
      Object outcome,
      @Nullable Object due,
      @Nullable Object actual) {
    return subject + " " + requirement + " " + outcome + " " + due + " " + actual;
  }
}
