package org.supervisionrules.testkit.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A run of days.
 *
 * @param from the first day
 * @param to the last day, inclusive; {@link #OPEN} where there is none
 */
record Span(LocalDate from, LocalDate to) {

  /** The last day of a run that is still open: {@code 9999-12-31} says the same as no end. */
  static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

  boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  boolean isOpen() {
    return to.equals(OPEN);
  }

  /**
   * The longest runs of days on which something holds, looking at one day after the other.
   *
   * @param first the first day to look at
   * @param last the last day to look at: what holds on it holds for ever
   */
  static List<Span> runs(Predicate<LocalDate> holds, LocalDate first, LocalDate last) {
    List<Span> runs = new ArrayList<>();
    @Nullable LocalDate start = null;
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      boolean now = holds.test(day);
      if (now && start == null) {
        start = day;
      }
      if (!now && start != null) {
        runs.add(new Span(start, day.minusDays(1)));
        start = null;
      }
    }
    if (start != null) {
      runs.add(new Span(start, OPEN));
    }
    return runs;
  }
}
