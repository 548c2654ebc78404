package org.supervisionrules.testkit.property;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.supervisionrules.report.Evidence;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Result;
import org.supervisionrules.testkit.draft.Draft;

/**
 * A finding explains itself: its requirement names a clause or says how it is read, it has a
 * sentence and the steps to it, and what it rests on is in the history.
 */
final class Explained implements Check {
  private static final Pattern PLACE = Pattern.compile("#/(periods|events)/([0-9]{1,6})$");

  private final Judge judge;

  Explained(Judge judge) {
    this.judge = judge;
  }

  @Override
  public Optional<Violation> violation(Draft draft) {
    for (Result result : judge.results(draft)) {
      for (Finding finding : result.findings()) {
        String wrong = wrong(draft, result, finding);
        if (!wrong.isEmpty()) {
          return Optional.of(Violation.of(result.requirement().id(), finding + " " + wrong));
        }
      }
    }
    return Optional.empty();
  }

  private static String wrong(Draft draft, Result result, Finding finding) {
    if (result.requirement().clauses().isEmpty() && result.requirement().reading().isEmpty()) {
      return "names no clause, and its requirement has no reading";
    }
    if (finding.message().isBlank()) {
      return "has no message";
    }
    if (finding.because().isEmpty() || finding.because().stream().anyMatch(String::isBlank)) {
      return "does not say why";
    }
    for (Evidence evidence : finding.evidence()) {
      Matcher place = PLACE.matcher(evidence.at());
      if (place.find()) {
        int size = place.group(1).equals("events") ? draft.events().size() : draft.periods().size();
        if (Integer.parseInt(place.group(2)) >= size) {
          return "rests on " + evidence.at() + ", which is not in the history";
        }
      }
    }
    return "";
  }
}
