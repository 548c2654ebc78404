package org.supervisionrules.testkit.reference;

import java.time.LocalDate;
import java.util.List;

/**
 * The first phase of each ASYE and what follows it ({@code readings.md}, "Who is under which
 * frequency").
 *
 * <p>An ASYE from 2025-01-06 reaches six months on 2025-07-06. With a review accepted on 2025-07-08
 * the last day of the first phase is 2025-07-07; with none it is the end of the ASYE.
 */
final class AsyePhases {

  private static final int MONTHS = 6;
  private static final int DAYS_EARLY = 14;

  private final HistoryAtT history;
  private final List<Span> runs;

  AsyePhases(HistoryAtT history) {
    this.history = history;
    this.runs = history.runsOf("asye");
  }

  boolean isInFirstPhase(LocalDate day) {
    return runs.stream().anyMatch(run -> run.covers(day) && day.isBefore(endOfFirstPhase(run)));
  }

  boolean isAfterReview(LocalDate day) {
    return runs.stream().anyMatch(run -> run.covers(day) && !day.isBefore(endOfFirstPhase(run)));
  }

  /** The day from which the first phase is over; no day of the run where no review is accepted. */
  private LocalDate endOfFirstPhase(Span run) {
    LocalDate sixMonths = run.from().plusMonths(MONTHS);
    LocalDate accepted =
        history.events("asye-review").stream()
            .filter(AsyePhases::reviewsFrequency)
            .map(DatedEvent::on)
            .filter(on -> !on.isBefore(sixMonths.minusDays(DAYS_EARLY)))
            .min(LocalDate::compareTo)
            .orElse(Span.OPEN.plusDays(1));
    return accepted.isAfter(sixMonths) ? accepted : sixMonths;
  }

  private static boolean reviewsFrequency(DatedEvent review) {
    return review.has("review", "frequency")
        || (review.has("review", "quarterly")
            && review.attributes().path("quarter").intValue() == 2);
  }
}
