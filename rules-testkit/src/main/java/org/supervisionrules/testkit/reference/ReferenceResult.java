package org.supervisionrules.testkit.reference;

import java.util.List;

/**
 * What the reference evaluator says about one subject and one requirement.
 *
 * @param subject the id of the subject
 * @param requirement the id of the requirement
 * @param outcome {@code breached}, {@code undetermined}, {@code pending}, {@code met} or {@code
 *     not-applicable}: the first of these that any obligation has
 * @param findings the findings that are not met, by due date; those without come last
 */
public record ReferenceResult(
    String subject, String requirement, String outcome, List<ReferenceFinding> findings) {

  /** Copies the findings. */
  public ReferenceResult {
    findings = List.copyOf(findings);
  }
}
