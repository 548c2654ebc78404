package org.supervisionrules.testkit.reference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The days of absence that stop the clock of individual supervision ({@code readings.md},
 * "Pausing").
 *
 * <p>Away from Monday 2026-01-05 to Friday 2026-01-16 are 10 working days: those 12 days do not
 * count, and a session due on 2026-01-26 is due on 2026-02-07.
 */
final class PausedDays {

  private static final int LEAST_WORKING_DAYS = 10;

  private static final Set<String> REASONS =
      Set.of("sickness", "maternity", "paternity", "adoption", "career-break", "secondment");

  private final Set<LocalDate> paused = new HashSet<>();

  PausedDays(HistoryAtT history) {
    for (List<LocalDate> absence : joined(daysAway(history))) {
      LocalDate first = absence.get(0);
      LocalDate last = absence.get(absence.size() - 1);
      if (ReferenceCalendar.workingDaysIn(first, last) >= LEAST_WORKING_DAYS) {
        paused.addAll(absence);
      }
    }
  }

  /**
   * The first day by which as many days that are not paused have gone by since the anchor as there
   * are calendar days from the anchor to anchor + interval.
   */
  LocalDate due(LocalDate anchor, Amount interval) {
    long wanted = ChronoUnit.DAYS.between(anchor, interval.after(anchor));
    LocalDate day = anchor;
    long counted = 0;
    while (counted < wanted) {
      day = day.plusDays(1);
      if (!paused.contains(day)) {
        counted++;
      }
    }
    return day;
  }

  /** An open absence lasts to T, a closed one to its end, and one that starts after T is not. */
  private static SortedSet<LocalDate> daysAway(HistoryAtT history) {
    SortedSet<LocalDate> away = new TreeSet<>();
    for (Period absence : history.periods("absence")) {
      String reason = absence.attribute("reason");
      LocalDate from = absence.days().from();
      if (reason == null || !REASONS.contains(reason) || from.isAfter(history.asOf())) {
        continue;
      }
      LocalDate to = absence.days().isOpen() ? history.asOf() : absence.days().to();
      for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
        away.add(day);
      }
    }
    return away;
  }

  /** Absences with no working day between them are one, and the days between belong to it. */
  private static List<List<LocalDate>> joined(SortedSet<LocalDate> away) {
    List<List<LocalDate>> absences = new ArrayList<>();
    List<LocalDate> current = new ArrayList<>();
    for (LocalDate day : away) {
      if (!current.isEmpty()) {
        LocalDate last = current.get(current.size() - 1);
        if (ReferenceCalendar.workingDaysIn(last.plusDays(1), day.minusDays(1)) > 0) {
          absences.add(current);
          current = new ArrayList<>();
        } else {
          for (LocalDate d = last.plusDays(1); d.isBefore(day); d = d.plusDays(1)) {
            current.add(d);
          }
        }
      }
      current.add(day);
    }
    if (!current.isEmpty()) {
      absences.add(current);
    }
    return absences;
  }
}
