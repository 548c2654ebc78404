package org.supervisionrules.testkit.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code leaver-records-retained} and {@code leaver-records-destroyed} ({@code readings.md},
 * "retention").
 *
 * <p>Left on 2019-03-31: kept until 2025-03-31, destroyed by 2025-06-29.
 */
final class LeaverRecords {

  private static final int YEARS = 6;
  private static final int DAYS_TO_DESTROY = 90;

  private final HistoryAtT history;
  private final List<Span> holds;

  LeaverRecords(HistoryAtT history) {
    this.history = history;
    this.holds = history.runsOf("hold");
  }

  Verdict judgeRetained() {
    Verdict verdict = new Verdict();
    LocalDate left = leftOn();
    if (left == null) {
      return verdict;
    }
    verdict.applies();
    LocalDate keepUntil = left.plusYears(YEARS);
    LocalDate disposed = disposedAfter(left);
    if (disposed == null) {
      if (history.asOf().isBefore(keepUntil)) {
        verdict.notDone(
            Moment.ofDay(keepUntil), history.asOf(), history.isComplete("disposal"), null, left);
      }
    } else if (disposed.isBefore(keepUntil)) {
      verdict.breached(keepUntil.toString(), disposed.toString(), null, left);
    } else {
      Optional<Span> hold = holdOn(disposed);
      if (hold.isPresent()) {
        Span days = hold.get();
        String due = days.isOpen() ? null : days.to().plusDays(1).toString();
        verdict.breached(due, disposed.toString(), null, left);
      }
    }
    return verdict;
  }

  Verdict judgeDestroyed() {
    Verdict verdict = new Verdict();
    LocalDate left = leftOn();
    if (left == null) {
      return verdict;
    }
    verdict.applies();
    LocalDate due = destroyBy(left);
    if (due == null) {
      return verdict;
    }
    LocalDate disposed = disposedAfter(left);
    if (disposed == null) {
      verdict.notDone(
          Moment.ofDay(due), history.asOf(), history.isComplete("disposal"), null, left);
    } else if (disposed.isAfter(due)) {
      verdict.breached(due.toString(), disposed.toString(), null, left);
    }
    return verdict;
  }

  /** The end of the last employment; null where there is none, or it lies after T. */
  private @Nullable LocalDate leftOn() {
    LocalDate end = history.isStaff() ? history.endOfLastEmployment() : null;
    return end == null || end.isAfter(history.asOf()) ? null : end;
  }

  /** Only the earliest disposal after leaving counts. */
  private @Nullable LocalDate disposedAfter(LocalDate left) {
    return history.events("disposal").stream()
        .map(DatedEvent::on)
        .filter(on -> on.isAfter(left))
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  /** 90 days after the records may go, and after every hold in the way; null under an open hold. */
  private @Nullable LocalDate destroyBy(LocalDate left) {
    LocalDate due = left.plusYears(YEARS).plusDays(DAYS_TO_DESTROY);
    Optional<Span> hold = holdOn(due);
    while (hold.isPresent()) {
      if (hold.get().isOpen()) {
        return null;
      }
      due = hold.get().to().plusDays(1).plusDays(DAYS_TO_DESTROY);
      hold = holdOn(due);
    }
    return due;
  }

  private Optional<Span> holdOn(LocalDate day) {
    return holds.stream().filter(hold -> hold.covers(day)).findFirst();
  }
}
