package org.supervisionrules.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.policy.Severity;
import org.supervisionrules.waiver.Waiver;
import org.supervisionrules.waiver.WaiverSet;

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

  /**
   * What is left of it under waivers: its breaches that one covers are waived, by the first that
   * does, and its outcome is the worst of what is left. Nothing else changes.
   */
  public Result under(WaiverSet waivers) {
    return withBreaches(
        breach -> {
          List<Waiver> covering =
              breach
                  .waivableOn()
                  .map(day -> waivers.covering(subject, requirement.id(), day))
                  .orElse(List.of());
          return covering.isEmpty() ? breach : breach.waivedBy(covering.get(0));
        });
  }

  /** The same with something made of each of its breaches; itself where nothing changes. */
  Result withBreaches(UnaryOperator<Finding> change) {
    if (outcome != Outcome.BREACHED) {
      return this;
    }
    List<Finding> changed = new ArrayList<>(findings.size());
    Outcome worst = Outcome.MET;
    boolean isSame = true;
    for (Finding finding : findings) {
      Finding now = finding.outcome() == Outcome.BREACHED ? change.apply(finding) : finding;
      isSame &= now.equals(finding);
      worst = now.outcome().compareTo(worst) < 0 ? now.outcome() : worst;
      changed.add(now);
    }
    return isSame ? this : new Result(subject, requirement, severity, worst, checked, changed);
  }
}
