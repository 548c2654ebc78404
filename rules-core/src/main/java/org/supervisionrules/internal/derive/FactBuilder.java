package org.supervisionrules.internal.derive;

import java.util.function.Consumer;
import org.supervisionrules.policy.AheadCoverage;
import org.supervisionrules.policy.Attestation;
import org.supervisionrules.policy.Authority;
import org.supervisionrules.policy.CalendarCount;
import org.supervisionrules.policy.Count;
import org.supervisionrules.policy.Coverage;
import org.supervisionrules.policy.DayCoverage;
import org.supervisionrules.policy.Deadline;
import org.supervisionrules.policy.Frequency;
import org.supervisionrules.policy.Kind;
import org.supervisionrules.policy.Points;
import org.supervisionrules.policy.Precedence;
import org.supervisionrules.policy.Prohibition;
import org.supervisionrules.policy.RecurringCoverage;
import org.supervisionrules.policy.RequiredAttribute;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.policy.Retention;
import org.supervisionrules.policy.RollingCount;
import org.supervisionrules.policy.StretchCount;

/**
 * Turns one history into the facts of one requirement: an obligation for each thing that was not
 * plainly met, and a tally of what was.
 */
public final class FactBuilder {
  private FactBuilder() {}

  /** Hands every fact of a requirement to a consumer; none where it does not apply. */
  public static void derive(Requirement requirement, HistoryView view, Consumer<Object> facts) {
    if (!requirement.scope().subjectKinds().contains(view.history().subjectKind())) {
      return;
    }
    Kind kind = requirement.kind();
    if (kind instanceof Frequency frequency) {
      new FrequencyFacts(requirement, frequency, view, facts).derive();
    } else if (kind instanceof Points points) {
      new PointsFacts(requirement, points, view, facts).derive();
    } else if (kind instanceof Deadline deadline) {
      new DeadlineFacts(requirement, deadline, view, facts).derive();
    } else if (kind instanceof Retention retention) {
      new RetentionFacts(requirement, retention, view, facts).derive();
    } else if (kind instanceof Count count) {
      new CountFacts(requirement, count, view, facts).derive();
    } else if (kind instanceof CalendarCount count) {
      new CalendarCountFacts(requirement, count, view, facts).derive();
    } else if (kind instanceof RollingCount count) {
      new RollingCountFacts(requirement, count, view, facts).derive();
    } else if (kind instanceof StretchCount count) {
      new StretchCountFacts(requirement, count, view, facts).derive();
    } else if (kind instanceof RequiredAttribute attribute) {
      new ParticularsFacts(requirement, attribute, view, facts).derive();
    } else if (kind instanceof Coverage coverage) {
      new CoverageFacts(requirement, coverage, view, facts).derive();
    } else if (kind instanceof RecurringCoverage coverage) {
      new RecurringCoverageFacts(requirement, coverage, view, facts).derive();
    } else if (kind instanceof DayCoverage coverage) {
      new DayCoverageFacts(requirement, coverage, view, facts).derive();
    } else if (kind instanceof AheadCoverage coverage) {
      new AheadFacts(requirement, coverage, view, facts).derive();
    } else if (kind instanceof Precedence precedence) {
      new PrecedenceFacts(requirement, precedence, view, facts).derive();
    } else if (kind instanceof Authority authority) {
      new AuthorityFacts(requirement, authority, view, facts).derive();
    } else if (kind instanceof Prohibition prohibition) {
      new ProhibitionFacts(requirement, prohibition, view, facts).derive();
    } else if (kind instanceof Attestation attestation) {
      new AttestationFacts(requirement, attestation, view, facts).derive();
    }
  }
}
