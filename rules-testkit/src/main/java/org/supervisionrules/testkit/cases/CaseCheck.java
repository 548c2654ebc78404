package org.supervisionrules.testkit.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.supervisionrules.AsOf;
import org.supervisionrules.ComplianceChecker;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Result;
import org.supervisionrules.time.Moment;

/** Compares what a policy says of a case with what the case expects. */
public final class CaseCheck {
  private CaseCheck() {}

  /** What differs, a line each; empty where everything is as expected. */
  public static List<String> differences(ComplianceChecker checker, PolicyCase policyCase) {
    Result result =
        checker.results(policyCase.given(), AsOf.date(policyCase.asOf())).stream()
            .filter(each -> each.requirement().id().equals(policyCase.requirement()))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException(policyCase.requirement() + " is not enforced"));
    Optional<Finding> finding =
        result.findings().stream().filter(each -> each.outcome() == result.outcome()).findFirst();
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

  private static String found(String key, Result result, Optional<Finding> finding) {
    return switch (key) {
      case "outcome" -> result.outcome().word();
      case "checked" -> String.valueOf(result.checked());
      case "due" -> finding.flatMap(Finding::due).map(Moment::toString).orElse("nothing");
      case "actual" -> finding.flatMap(Finding::actual).map(Moment::toString).orElse("nothing");
      case "late" -> finding.flatMap(Finding::late).orElse("nothing");
      case "about" -> finding.flatMap(Finding::about).orElse("nothing");
      case "because" -> finding.map(each -> String.join("; ", each.because())).orElse("nothing");
      default -> throw new IllegalArgumentException("unknown expectation " + key);
    };
  }
}
