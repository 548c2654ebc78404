package org.supervisionrules.testkit.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The five frequencies of individual supervision, which share one clock ({@code readings.md},
 * "frequency").
 */
final class IndividualSupervision {

  private final HistoryAtT history;
  private final List<Arrangement> arrangements;
  private final PausedDays paused;
  private final Reconvening reconvening;
  private final List<FrequencyWalk.Qualifying> sessions;

  IndividualSupervision(HistoryAtT history) {
    this.history = history;
    this.arrangements = Arrangement.of(history);
    this.paused = new PausedDays(history);
    this.reconvening = new Reconvening(history);
    this.sessions =
        history.heldOneToOnes().stream()
            .map(
                held -> new FrequencyWalk.Qualifying(held.heldOn(), reconvening.creditedDate(held)))
            .toList();
  }

  Verdict judge(String requirement) {
    Verdict verdict = new Verdict();
    if (!history.isStaff()) {
      return verdict;
    }
    for (Arrangement arrangement : arrangements) {
      if (arrangement.requirement().equals(requirement)) {
        for (Span run : history.runs(arrangement.holdsOn())) {
          judge(arrangement, run, verdict);
        }
      }
    }
    return verdict;
  }

  private void judge(Arrangement arrangement, Span run, Verdict verdict) {
    LocalDate judgedFrom = history.judgedFrom();
    LocalDate first = run.from().isBefore(judgedFrom) ? judgedFrom : run.from();
    if (first.isAfter(run.to()) || first.isAfter(history.asOf())) {
      return;
    }
    FrequencyWalk walk =
        new FrequencyWalk(
            history.asOf(),
            run.to(),
            sessions,
            anchor -> paused.due(anchor, arrangement.interval()),
            this::delayedTo,
            null);
    LocalDate last = lastBefore(first);
    Optional<LocalDate> runningDue = last == null ? Optional.empty() : runningDue(last, first);
    if (last == null || runningDue.isEmpty()) {
      walk.onOrAfter(first, verdict);
    } else {
      walk.after(last, handedOver(arrangement.interval(), last, runningDue.get(), first), verdict);
    }
  }

  /** The latest qualifying date before a day; what was carried in counts as one. */
  private @Nullable LocalDate lastBefore(LocalDate first) {
    return Stream.concat(
            sessions.stream().map(FrequencyWalk.Qualifying::held),
            Stream.ofNullable(history.carriedIn()))
        .filter(day -> day.isBefore(first))
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  /** The due date that ran on the day before; none where that day was not covered. */
  private Optional<LocalDate> runningDue(LocalDate last, LocalDate first) {
    return arrangements.stream()
        .filter(before -> before.holdsOn().test(first.minusDays(1)))
        .map(before -> paused.due(last, before.interval()))
        .min(LocalDate::compareTo);
  }

  /** {@code max(last + I, min(last + O, a + I))}, never before a. */
  private LocalDate handedOver(
      Amount interval, LocalDate last, LocalDate runningDue, LocalDate first) {
    LocalDate due =
        later(paused.due(last, interval), earlier(runningDue, paused.due(first, interval)));
    return later(due, first);
  }

  /** A session postponed inside (anchor, due] and not reconvened delays a breach to its limit. */
  private LocalDate delayedTo(LocalDate anchor, LocalDate due) {
    return history.sessions().stream()
        .filter(Session::isFirstPostponed)
        .filter(postponed -> postponed.plannedOn().isAfter(anchor))
        .filter(postponed -> !postponed.plannedOn().isAfter(due))
        .filter(postponed -> reconvening.reconvenedOn(postponed).isEmpty())
        .map(postponed -> Reconvening.limit(postponed.plannedOn()))
        .filter(limit -> !history.asOf().isAfter(limit))
        .max(LocalDate::compareTo)
        .orElse(due);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
