package org.supervisionrules.testkit.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.supervisionrules.AsOf;
import org.supervisionrules.ComplianceChecker;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.Result;
import org.supervisionrules.time.Moment;

/** Compares what a policy says of a case with what the case expects. */
public final class CaseCheck {
  private static final String NOTHING = "nothing";
  private static final String MISSING = "missing: ";

  private CaseCheck() {}

  /**
   * What differs, a line each; empty where everything is as expected. A requirement that the policy
   * does not enforce is not applicable.
   */
  public static List<String> differences(ComplianceChecker checker, PolicyCase policyCase) {
    Optional<Result> result =
        checker.results(policyCase.given(), AsOf.date(policyCase.asOf())).stream()
            .filter(each -> each.requirement().id().equals(policyCase.requirement()))
            .findFirst();
    Optional<Finding> finding =
        result.flatMap(
            of ->
                of.findings().stream().filter(each -> each.outcome() == of.outcome()).findFirst());
    List<String> differences = new ArrayList<>();
    policyCase
        .expect()
        .forEach(
            (key, expected) -> {
              String found = found(key, result, finding);
              boolean same =
                  key.equals("because") ? found.contains(expected) : found.equals(expected);
              if (!same) {
                differences.add(key + " is " + found + ", expected " + expected);
              }
            });
    return differences;
  }

  private static String found(String key, Optional<Result> result, Optional<Finding> finding) {
    return switch (key) {
      case "outcome" -> result.map(Result::outcome).orElse(Outcome.NOT_APPLICABLE).word();
      case "checked" -> String.valueOf(result.map(Result::checked).orElse(0));
      case "due" -> finding.flatMap(Finding::due).map(Moment::toString).orElse(NOTHING);
      case "actual" -> finding.flatMap(Finding::actual).map(Moment::toString).orElse(NOTHING);
      case "late" -> finding.flatMap(Finding::late).orElse(NOTHING);
      case "about" -> finding.flatMap(Finding::about).orElse(NOTHING);
      case "missing" -> finding.map(CaseCheck::missing).orElse(NOTHING);
      case "because" -> finding.map(each -> String.join("; ", each.because())).orElse(NOTHING);
      default -> throw new IllegalArgumentException("unknown expectation " + key);
    };
  }

  /** What a finding lists as missing: the words of its steps that begin with {@code missing: }. */
  private static String missing(Finding finding) {
    String words =
        finding.because().stream()
            .filter(step -> step.startsWith(MISSING))
            .map(step -> step.substring(MISSING.length()))
            .collect(Collectors.joining(", "));
    return words.isEmpty() ? NOTHING : words;
  }
}
