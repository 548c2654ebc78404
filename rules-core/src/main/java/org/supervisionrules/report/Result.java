package org.supervisionrules.report;

import java.util.List;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.policy.Severity;

/**
 * What came of one subject and one requirement.
 *
 * @param subject the id of the subject
 * @param requirement the requirement
 * @param severity the severity in force at the as-of date
 * @param outcome the worst outcome of the findings, else met or not applicable
 * @param checked how many obligations were judged, those still pending included
 * @param findings what was not plainly met, by due date
 */
public record Result(
    String subject,
    Requirement requirement,
    Severity severity,
    Outcome outcome,
    int checked,
    List<Finding> findings) {
  public Result {
    findings = List.copyOf(findings);
  }
}
