package org.supervisionrules.internal.derive;

import java.util.function.Consumer;
import org.supervisionrules.policy.Count;
import org.supervisionrules.policy.Deadline;
import org.supervisionrules.policy.Frequency;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.policy.Retention;

/**
 * Turns one history into the facts of one requirement: an obligation for each thing that was not
 * plainly met, and a tally of what was.
 */
public final class FactBuilder {
  private FactBuilder() {}

  /** Hands every fact of a requirement to a consumer; none where it does not apply. */
  public static void derive(Requirement requirement, HistoryView view, Consumer<Object> facts) {
    if (!requirement.scope().subjectKind().equals(view.history().subjectKind())) {
      return;
    }
    if (requirement.kind() instanceof Frequency frequency) {
      new FrequencyFacts(requirement, frequency, view, facts).derive();
    } else if (requirement.kind() instanceof Deadline deadline) {
      new DeadlineFacts(requirement, deadline, view, facts).derive();
    } else if (requirement.kind() instanceof Retention retention) {
      new RetentionFacts(requirement, retention, view, facts).derive();
    } else if (requirement.kind() instanceof Count count) {
      new CountFacts(requirement, count, view, facts).derive();
    }
  }
}
