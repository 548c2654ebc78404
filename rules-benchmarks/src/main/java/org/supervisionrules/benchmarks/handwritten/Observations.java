package org.supervisionrules.benchmarks.handwritten;

import org.supervisionrules.history.Event;
import org.supervisionrules.history.Period;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.DayRanges;
import org.supervisionrules.time.Days;

/** Three formal direct observations in each ASYE, two of them by the assessor. */
final class Observations {
  private static final int IN_ALL = 3;
  private static final int BY_ASSESSOR = 2;
  private static final Amount OPEN_END = Amount.months(12);

  private Observations() {}

  static void walk(Staff staff, Judge judge) {
    DayRanges runs = staff.asyeRuns;
    for (int i = 0; i < runs.size(); i++) {
      if (runs.from(i) <= staff.asOf) {
        walk(staff, runs.from(i), runs.to(i), judge);
      }
    }
  }

  private static void walk(Staff staff, int start, int last, Judge judge) {
    int finalReview = finalReview(staff, start);
    int until =
        finalReview != Days.OPEN
            ? finalReview
            : last != Days.OPEN ? last : staff.rules.after(start, OPEN_END) - 1;
    if (until < staff.judgedFrom) {
      return;
    }
    int inAll = 0;
    int byAssessor = 0;
    int byUnknown = 0;
    for (Event observation : staff.observations) {
      if (observation.day() >= start && observation.day() <= until) {
        inAll++;
        switch (by(staff, observation)) {
          case ASSESSOR -> byAssessor++;
          case UNKNOWN -> byUnknown++;
          case SOMEBODY_ELSE -> {}
        }
      }
    }
    boolean enough = inAll >= IN_ALL && byAssessor >= BY_ASSESSOR;
    boolean perhapsEnough = inAll >= IN_ALL && byAssessor + byUnknown >= BY_ASSESSOR;
    boolean over = finalReview != Days.OPEN || staff.asOf > until;
    judge.quota(
        until, over, enough, perhapsEnough, !staff.history.isComplete("observation"), staff.leftOn);
  }

  private static int finalReview(Staff staff, int start) {
    int earliest = Days.OPEN;
    for (Event review : staff.reviews) {
      if (review.day() >= start && "final".equals(review.value(staff.slots.review))) {
        earliest = Math.min(earliest, review.day());
      }
    }
    return earliest;
  }

  private enum By {
    ASSESSOR,
    SOMEBODY_ELSE,
    UNKNOWN
  }

  private static By by(Staff staff, Event observation) {
    Object observer = observation.value(staff.slots.observer);
    boolean known = false;
    for (Period asye : staff.asyes) {
      Object assessor = asye.value(staff.slots.assessor);
      if (assessor != null && asye.covers(observation.day())) {
        if (assessor.equals(observer)) {
          return By.ASSESSOR;
        }
        known = true;
      }
    }
    return known && observer != null ? By.SOMEBODY_ELSE : By.UNKNOWN;
  }
}
