package org.supervisionrules.formats.compare;

import java.util.Optional;
import org.supervisionrules.policy.Severity;
import org.supervisionrules.report.Outcome;

/**
 * A finding as a report told it.
 *
 * @param due the last day or time at which it would have been in time, as written
 * @param actual when it was done, as written; empty while nothing has happened
 * @param late how late, as written
 */
public record PastFinding(
    String id,
    String subject,
    String requirement,
    Outcome outcome,
    Severity severity,
    Optional<String> due,
    Optional<String> actual,
    Optional<String> late,
    String message) {

  /** Whether something can still be done about it: nothing has happened, and it is late. */
  public boolean isOpen() {
    return actual.isEmpty() && late.isPresent();
  }
}
