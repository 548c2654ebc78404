package org.supervisionrules.formats.report;

import java.util.List;
import java.util.Optional;
import org.supervisionrules.report.Evidence;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Result;

/** Findings in plain words, as lines. */
final class FindingWords {
  private FindingWords() {}

  /** The requirement with its clauses, then each finding with all that explains it. */
  static String of(Result result, List<Finding> findings) {
    StringBuilder text = new StringBuilder(result.requirement().title());
    text.append(" (").append(String.join(", ", result.requirement().clauses())).append(")\n");
    for (Finding finding : findings) {
      text.append('\n').append(finding.message()).append('\n');
      finding.due().ifPresent(due -> text.append("due: ").append(due).append('\n'));
      finding.actual().ifPresent(actual -> text.append("done: ").append(actual).append('\n'));
      finding.late().ifPresent(late -> text.append("late: ").append(late).append('\n'));
      for (String step : finding.because()) {
        text.append("because: ").append(step).append('\n');
      }
      finding.remedy().ifPresent(remedy -> text.append("remedy: ").append(remedy).append('\n'));
      waiver(finding).ifPresent(words -> text.append("waived: ").append(words).append('\n'));
      if (finding.known()) {
        text.append("baseline: in the baseline\n");
      }
      for (Evidence evidence : finding.evidence()) {
        text.append("evidence: ").append(words(evidence)).append('\n');
      }
      text.append("finding: ").append(finding.id()).append('\n');
    }
    return text.toString();
  }

  /** {@code 2026-03-01/2026-03-31: court dates; approved by the head of service}. */
  static Optional<String> waiver(Finding finding) {
    return finding.waiver().map(waiver -> waiver.days() + ": " + waiver.reason());
  }

  /** {@code s2 (riverside.json#/histories/0/events/1)}. */
  static String words(Evidence evidence) {
    String id = evidence.id();
    return id == null ? evidence.at() : id + " (" + evidence.at() + ")";
  }
}
