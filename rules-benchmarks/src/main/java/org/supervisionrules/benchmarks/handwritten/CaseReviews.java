package org.supervisionrules.benchmarks.handwritten;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.supervisionrules.history.Period;
import org.supervisionrules.time.DayRanges;
import org.supervisionrules.time.Days;
import org.supervisionrules.vocabulary.Item;

/** Each case is looked at in one-to-one supervision every twelve weeks. */
final class CaseReviews {
  private static final int EVERY = 84;

  /** The periods of one case, and the days on which a session named it. */
  private static final class Reviewed {
    final List<Period> periods = new ArrayList<>(1);
    int[] on = new int[8];
    int count;

    /** Days come in order; a session that names a case twice counts once. */
    void add(int day) {
      if (count == 0 || on[count - 1] != day) {
        if (count == on.length) {
          on = Arrays.copyOf(on, 2 * count);
        }
        on[count++] = day;
      }
    }
  }

  private CaseReviews() {}

  static void walk(Staff staff, Judge judge) {
    Map<Object, Reviewed> byName = new HashMap<>();
    for (Period period : staff.cases) {
      Object name = period.value(staff.slots.caseName);
      if (name != null) {
        byName.computeIfAbsent(name, key -> new Reviewed()).periods.add(period);
      }
    }
    for (Staff.Held session : staff.held) {
      if (session.event.value(staff.slots.cases) instanceof List<?> named) {
        for (Object item : named) {
          Reviewed reviewed = byName.get(((Item) item).value(staff.slots.casesCase));
          if (reviewed != null) {
            reviewed.add(session.day);
          }
        }
      }
    }
    for (Reviewed reviewed : byName.values()) {
      DayRanges runs = Staff.runs(reviewed.periods).and(staff.employment);
      for (int i = 0; i < runs.size(); i++) {
        int start = Math.max(runs.from(i), staff.judgedFrom);
        if (start <= runs.to(i) && start <= staff.asOf) {
          int given = lastReviewed(staff, reviewed.periods, runs.from(i), runs.to(i));
          walk(reviewed, start, given, runs.to(i), judge);
        }
      }
    }
  }

  /**
   * What the first period of a run says, of several the latest; {@link Days#OPEN} where none does.
   */
  private static int lastReviewed(Staff staff, List<Period> periods, int from, int to) {
    int first = Days.OPEN;
    int latest = Days.OPEN;
    for (Period period : periods) {
      if (period.to() < from || period.from() > to || period.from() > first) {
        continue;
      }
      if (period.from() < first) {
        first = period.from();
        latest = Days.OPEN;
      }
      int given = period.day(staff.slots.lastReviewed);
      if (given <= staff.asOf && (latest == Days.OPEN || given > latest)) {
        latest = given;
      }
    }
    return latest;
  }

  private static void walk(Reviewed reviewed, int start, int lastReviewed, int end, Judge judge) {
    boolean reviewedBefore = lastReviewed != Days.OPEN && lastReviewed + EVERY >= start;
    int due = (reviewedBefore ? lastReviewed : start) + EVERY;
    int from = reviewedBefore ? lastReviewed + 1 : start;
    int next = 0;
    while (next < reviewed.count && reviewed.on[next] < from) {
      next++;
    }
    while (due <= end) {
      if (next == reviewed.count) {
        judge.interval(HandWritten.CASE_REVIEW, due, Days.OPEN, Days.OPEN, Days.BEGINNING);
        return;
      }
      int on = reviewed.on[next++];
      if (on > due) {
        judge.interval(HandWritten.CASE_REVIEW, due, on, on, Days.BEGINNING);
      }
      due = on + EVERY;
    }
  }
}
