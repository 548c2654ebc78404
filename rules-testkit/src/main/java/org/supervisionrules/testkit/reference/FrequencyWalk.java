package org.supervisionrules.testkit.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Steps 2 to 4 of {@code readings.md}, "frequency": from one due date to the next, until the period
 * is over, or nothing more has happened.
 *
 * @param asOf T
 * @param lastDay b, the last day of the applicability period
 * @param events the qualifying events up to T
 * @param nextDue the due date that follows from an anchor, pauses included
 * @param delayedTo the latest reconvening limit that still runs at T of a session postponed after
 *     the first day given and not after the second; the second day itself where there is none
 * @param about what the findings name
 */
record FrequencyWalk(
    LocalDate asOf,
    LocalDate lastDay,
    List<Qualifying> events,
    UnaryOperator<LocalDate> nextDue,
    BinaryOperator<LocalDate> delayedTo,
    @Nullable String about) {

  /**
   * An event that counts.
   *
   * @param held when it was held
   * @param credited at which date it counts
   */
  record Qualifying(LocalDate held, LocalDate credited) {}

  /** A walk from an anchor before the period: events after the anchor count. */
  void after(LocalDate anchor, LocalDate firstDue, Verdict verdict) {
    from(anchor, firstDue, anchor.plusDays(1), verdict);
  }

  /** A walk from the first day of the period as the anchor: events on that day count too. */
  void onOrAfter(LocalDate firstDay, Verdict verdict) {
    from(firstDay, nextDue.apply(firstDay), firstDay, verdict);
  }

  private void from(
      LocalDate firstAnchor, LocalDate firstDue, LocalDate firstEventDay, Verdict verdict) {
    verdict.applies();
    LocalDate anchor = firstAnchor;
    LocalDate due = firstDue;
    LocalDate eventsFrom = firstEventDay;
    while (!due.isAfter(lastDay)) {
      Optional<LocalDate> inTime = earliestHeld(eventsFrom, due);
      Optional<LocalDate> atAll = earliestHeld(eventsFrom, Span.OPEN);
      if (inTime.isPresent()) {
        anchor = inTime.get();
      } else if (atAll.isPresent()) {
        verdict.breached(due.toString(), atAll.get().toString(), about, anchor);
        anchor = atAll.get();
      } else {
        nothingYet(anchor, due, verdict);
        return;
      }
      due = nextDue.apply(anchor);
      eventsFrom = anchor.plusDays(1);
    }
  }

  private Optional<LocalDate> earliestHeld(LocalDate from, LocalDate creditedBy) {
    return events.stream()
        .filter(event -> !event.held().isBefore(from))
        .filter(event -> !event.credited().isAfter(creditedBy))
        .map(Qualifying::held)
        .min(LocalDate::compareTo);
  }

  private void nothingYet(LocalDate anchor, LocalDate due, Verdict verdict) {
    LocalDate dueWithDelay = asOf.isAfter(due) ? delayedTo.apply(anchor, due) : due;
    if (asOf.isAfter(dueWithDelay)) {
      verdict.breached(due.toString(), null, about, anchor);
    } else {
      verdict.pending(dueWithDelay.toString(), about, anchor);
    }
  }
}
