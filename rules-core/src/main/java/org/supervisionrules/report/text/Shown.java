package org.supervisionrules.report.text;

import java.util.Set;
import org.supervisionrules.report.Outcome;

/**
 * Which findings a text shows one by one.
 *
 * @param outcomes the outcomes asked for; empty for the usual view: every kind, the long lists cut
 */
record Shown(Set<Outcome> outcomes) {
  /** Whether an outcome has a section. */
  boolean has(Outcome outcome) {
    return outcomes.isEmpty()
        ? outcome != Outcome.MET && outcome != Outcome.NOT_APPLICABLE
        : outcomes.contains(outcome);
  }

  /** Whether an outcome was asked for by name, and is listed in full. */
  boolean inFull(Outcome outcome) {
    return outcomes.contains(outcome);
  }
}
