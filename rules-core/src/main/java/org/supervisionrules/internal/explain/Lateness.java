package org.supervisionrules.internal.explain;

import org.jspecify.annotations.Nullable;
import org.supervisionrules.time.Moment;
import org.supervisionrules.time.WorkingDays;

/** How long after its due date something was done. */
final class Lateness {
  private static final int MINUTES_A_DAY = 24 * 60;

  private Lateness() {}

  /**
   * The time between due and done: hours and minutes where both have a time, else working days
   * where the limit counts them and there are any, else days.
   *
   * @param workingDays the calendar of a limit in working days; null for any other
   * @return for something done before it might be, {@code 147 days early}; null where it was done
   *     on the day
   */
  static @Nullable String between(Moment due, Moment done, @Nullable WorkingDays workingDays) {
    if (due.hasTime() && done.hasTime()) {
      return elapsed((done.epochSecond() - due.epochSecond() + 59) / 60);
    }
    int days = done.day() - due.day();
    if (days == 0) {
      return null;
    }
    if (days < 0) {
      return Words.count(-days, "day") + " early";
    }
    int working = workingDays == null ? 0 : workingDays.count(due.day() + 1, done.day());
    return working > 0 ? Words.count(working, "working day") : Words.count(days, "day");
  }

  /** Minutes as days, hours and minutes; a part of a minute is a whole one. */
  private static String elapsed(long minutes) {
    if (minutes >= 2 * MINUTES_A_DAY) {
      long hours = minutes % MINUTES_A_DAY / 60;
      String days = Words.count(minutes / MINUTES_A_DAY, "day");
      return hours == 0 ? days : days + " " + Words.count(hours, "hour");
    }
    String hours = Words.count(minutes / 60, "hour");
    String rest = Words.count(minutes % 60, "minute");
    if (minutes < 60) {
      return rest;
    }
    return minutes % 60 == 0 ? hours : hours + " " + rest;
  }
}
