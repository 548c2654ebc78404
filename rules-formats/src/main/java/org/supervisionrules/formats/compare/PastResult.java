package org.supervisionrules.formats.compare;

import java.util.List;
import org.supervisionrules.report.Outcome;

/** What a report told of one subject and one requirement. */
record PastResult(
    String subject, String requirement, Outcome outcome, long checked, List<PastFinding> findings) {
  PastResult {
    findings = List.copyOf(findings);
  }

  Pair pair() {
    return new Pair(subject, requirement);
  }

  /** A subject and a requirement. */
  record Pair(String subject, String requirement) {}
}
