package org.supervisionrules.testkit.reference;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which session reconvenes which ({@code readings.md}, "deadline" and "Credited date").
 *
 * <p>A chain runs from a held session over any links to the session that was postponed first; a
 * chain that ends in a session which is not in the submission has no first.
 */
final class Reconvening {

  private static final int WITHIN_WORKING_DAYS = 5;

  private final HistoryAtT history;

  Reconvening(HistoryAtT history) {
    this.history = history;
  }

  /** The last day on which a session postponed from a day may be reconvened. */
  static LocalDate limit(LocalDate original) {
    return ReferenceCalendar.plusWorkingDays(original, WITHIN_WORKING_DAYS);
  }

  /** The earliest day up to T on which a held one-to-one session reconvened the postponed one. */
  Optional<LocalDate> reconvenedOn(Session postponed) {
    return history.heldOneToOnes().stream()
        .filter(held -> held.reconvenes() != null)
        .filter(held -> first(held).filter(first -> first.id().equals(postponed.id())).isPresent())
        .map(Session::heldOn)
        .min(LocalDate::compareTo);
  }

  /**
   * The day at which a held session counts: the day from which it was first postponed if it was
   * reconvened inside the limit of that day, or the day on which it was held if that is earlier.
   */
  LocalDate creditedDate(Session held) {
    Optional<Session> first = first(held).filter(Session::isFirstPostponed);
    if (held.reconvenes() == null || first.isEmpty()) {
      return held.heldOn();
    }
    LocalDate original = first.get().plannedOn();
    boolean insideLimit = !held.heldOn().isAfter(limit(original));
    return insideLimit && original.isBefore(held.heldOn()) ? original : held.heldOn();
  }

  /** The first session of the chain, over links of any status and date. */
  private Optional<Session> first(Session session) {
    Session current = session;
    while (current.reconvenes() != null) {
      Optional<Session> previous = byId(current.reconvenes());
      if (previous.isEmpty()) {
        return Optional.empty();
      }
      current = previous.get();
    }
    return Optional.of(current);
  }

  private Optional<Session> byId(String id) {
    return history.allSessions().stream().filter(session -> session.id().equals(id)).findFirst();
  }
}
