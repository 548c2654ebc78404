package org.supervisionrules.testkit.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code asye-formal-observations}: three formal direct observations in each ASYE, two of them by
 * the assessor ({@code readings.md}, "count").
 */
final class FormalObservations {

  private static final int IN_ALL = 3;
  private static final int BY_ASSESSOR = 2;
  private static final int MONTHS_WHEN_OPEN = 12;

  private final HistoryAtT history;

  FormalObservations(HistoryAtT history) {
    this.history = history;
  }

  Verdict judge() {
    Verdict verdict = new Verdict();
    if (!history.isStaff()) {
      return verdict;
    }
    for (Span run : history.runsOf("asye")) {
      if (!run.from().isAfter(history.asOf())) {
        judge(run, verdict);
      }
    }
    return verdict;
  }

  private void judge(Span run, Verdict verdict) {
    Optional<LocalDate> finalReview = finalReview(run);
    LocalDate last = finalReview.orElse(lastDay(run));
    if (last.isBefore(history.judgedFrom())) {
      return;
    }
    List<DatedEvent> observations = observations(new Span(run.from(), last));
    int byAssessor = 0;
    int perhapsByAssessor = 0;
    for (DatedEvent observation : observations) {
      @Nullable Boolean known = isByAssessor(observation);
      byAssessor += Boolean.TRUE.equals(known) ? 1 : 0;
      perhapsByAssessor += Boolean.FALSE.equals(known) ? 0 : 1;
    }
    boolean enough = observations.size() >= IN_ALL && byAssessor >= BY_ASSESSOR;
    boolean perhapsEnough = observations.size() >= IN_ALL && perhapsByAssessor >= BY_ASSESSOR;
    boolean judged = finalReview.isPresent() || history.asOf().isAfter(last);
    if (!perhapsEnough && history.leavesBefore(last)) {
      return;
    }
    verdict.applies();
    if (judged) {
      conclude(enough, perhapsEnough, last, run, verdict);
    } else if (enough || history.isComplete("observation")) {
      verdict.pending(last.toString(), null, run.from());
    } else {
      verdict.undetermined(null, run.from());
    }
  }

  private void conclude(
      boolean enough, boolean perhapsEnough, LocalDate last, Span run, Verdict verdict) {
    if (enough) {
      return;
    }
    if (perhapsEnough || !history.isComplete("observation")) {
      verdict.undetermined(null, run.from());
    } else {
      verdict.breached(last.toString(), null, null, run.from());
    }
  }

  private Optional<LocalDate> finalReview(Span run) {
    return history.events("asye-review").stream()
        .filter(review -> review.has("review", "final"))
        .map(DatedEvent::on)
        .filter(on -> !on.isBefore(run.from()))
        .min(LocalDate::compareTo);
  }

  private static LocalDate lastDay(Span run) {
    return run.isOpen() ? run.from().plusMonths(MONTHS_WHEN_OPEN).minusDays(1) : run.to();
  }

  private List<DatedEvent> observations(Span days) {
    return history.events("observation").stream()
        .filter(observation -> observation.has("form", "formal-direct"))
        .filter(observation -> days.covers(observation.on()))
        .toList();
  }

  /** Whether the assessor of that day observed; null where it is not said who that was. */
  private @Nullable Boolean isByAssessor(DatedEvent observation) {
    String observer = observation.attribute("observer");
    boolean said = false;
    for (Period asye : history.periods("asye")) {
      String assessor = asye.attribute("assessor");
      if (asye.days().covers(observation.on()) && assessor != null) {
        if (assessor.equals(observer)) {
          return true;
        }
        said = true;
      }
    }
    return (said && observer != null) ? Boolean.FALSE : null;
  }
}
