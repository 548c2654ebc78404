package org.supervisionrules.formats.due;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.Result;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Moment;

/**
 * Something that is to be done: a finding that is pending, or a breach that is still open.
 *
 * @param result the subject and requirement
 * @param due the last day or time at which it is, or would have been, in time
 * @param supervisor who supervises the subject on that day, or null where nothing tells it
 */
public record Due(Result result, Finding finding, Moment due, @Nullable String supervisor) {

  /**
   * What a finding asks to be done.
   *
   * @param supervisors those of its subject
   * @return empty where there is nothing to be done any more, or it is not said until when
   */
  public static Optional<Due> of(Result result, Finding finding, Supervisors supervisors) {
    boolean isToDo =
        finding.outcome() == Outcome.PENDING
            || (finding.outcome() == Outcome.BREACHED
                && finding.actual().isEmpty()
                && finding.late().isPresent());
    return isToDo
        ? finding
            .due()
            .filter(due -> due.day() != Days.OPEN)
            .map(due -> new Due(result, finding, due, supervisors.on(due.day())))
        : Optional.empty();
  }

  /** Whether it is too late to be in time. */
  public boolean overdue() {
    return finding.outcome() == Outcome.BREACHED;
  }

  public String subject() {
    return result.subject();
  }

  public String requirement() {
    return result.requirement().id();
  }
}
