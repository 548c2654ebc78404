package org.supervisionrules.benchmarks.handwritten;

import java.util.ArrayList;
import java.util.List;
import org.supervisionrules.history.Event;
import org.supervisionrules.history.Period;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Dated;
import org.supervisionrules.time.DayRanges;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.WorkingDays;

/** The five frequencies of individual supervision, which share one clock. */
final class Supervision {
  private static final Dated<Amount> TWO_WEEKS = Dated.always(Amount.weeks(2));
  private static final Dated<Amount> FOUR_WEEKS = Dated.always(Amount.weeks(4));
  private static final Amount FIRST_PHASE = Amount.months(6);
  private static final int ACCEPTED_EARLY = 14;
  private static final int PAUSES_FROM = 10;
  private static final Integer SECOND_QUARTER = 2;

  private final Staff staff;
  private final HandWritten rules;
  private final Judge judge;
  private final DayRanges paused;
  private final List<Arrangement> arrangements = new ArrayList<>(4);

  /** An interval and the days on which it holds. */
  private record Arrangement(int requirement, DayRanges days, Dated<Amount> every) {}

  Supervision(Staff staff, Judge judge) {
    this.staff = staff;
    this.rules = staff.rules;
    this.judge = judge;
    this.paused = staff.absences.isEmpty() ? DayRanges.NONE : paused();
    if (!staff.asyeRuns.isEmpty()) {
      arrange(HandWritten.ASYE_FIRST_PHASE, phase(false).and(staff.employment), TWO_WEEKS);
      arrange(HandWritten.ASYE_AFTER_REVIEW, phase(true).and(staff.employment), FOUR_WEEKS);
    }
    DayRanges agreed = Staff.runs(staff.agreedPartTimes);
    DayRanges free = staff.employment.minus(agreed);
    arrange(HandWritten.SOCIAL_WORK, staff.socialWork.and(free).minus(staff.asyeRuns), FOUR_WEEKS);
    arrange(HandWritten.OTHER_STAFF, staff.otherWork.and(free), FOUR_WEEKS);
    for (Period period : staff.agreedPartTimes) {
      if (period.value(staff.slots.agreedInterval) instanceof Amount every) {
        DayRanges days =
            DayRanges.of(period.from(), period.to())
                .and(staff.employment)
                .and(staff.socialWork.or(staff.otherWork))
                .minus(staff.asyeRuns);
        arrange(HandWritten.PART_TIME, days, Dated.always(every));
      }
    }
  }

  private void arrange(int requirement, DayRanges days, Dated<Amount> every) {
    if (!days.isEmpty()) {
      arrangements.add(new Arrangement(requirement, days, every));
    }
  }

  /** Absences with no working day between them are one; a long one pauses the clock. */
  private DayRanges paused() {
    WorkingDays working = rules.reckoning().workingDays();
    DayRanges absences = staff.absences;
    DayRanges.Builder lasting = new DayRanges.Builder();
    for (int i = 0; i < absences.size(); i++) {
      int from = absences.from(i);
      while (i + 1 < absences.size()
          && !working.atLeast(1, absences.to(i) + 1, absences.from(i + 1) - 1)) {
        i++;
      }
      if (working.atLeast(PAUSES_FROM, from, absences.to(i))) {
        lasting.add(from, absences.to(i));
      }
    }
    return lasting.build();
  }

  /** The days of the first phase of every ASYE, or those after it. */
  private DayRanges phase(boolean after) {
    DayRanges runs = staff.asyeRuns;
    DayRanges.Builder days = new DayRanges.Builder();
    for (int i = 0; i < runs.size(); i++) {
      int over = firstPhaseOver(runs.from(i));
      if (after && over != Days.OPEN) {
        days.add(over, runs.to(i));
      } else if (!after) {
        days.add(runs.from(i), Math.min(Days.before(over), runs.to(i)));
      }
    }
    return days.build();
  }

  /** The first day after the first phase; {@link Days#OPEN} where no review has ended it. */
  private int firstPhaseOver(int start) {
    int sixMonths = rules.after(start, FIRST_PHASE);
    int accepted = Days.OPEN;
    for (Event review : staff.reviews) {
      if (review.day() >= sixMonths - ACCEPTED_EARLY && endsFirstPhase(review)) {
        accepted = Math.min(accepted, review.day());
      }
    }
    return Math.max(sixMonths, accepted);
  }

  private boolean endsFirstPhase(Event review) {
    Object of = review.value(staff.slots.review);
    return "frequency".equals(of)
        || ("quarterly".equals(of) && SECOND_QUARTER.equals(review.value(staff.slots.quarter)));
  }

  void walk() {
    for (Arrangement arrangement : arrangements) {
      DayRanges days = arrangement.days;
      for (int i = 0; i < days.size(); i++) {
        int start = Math.max(days.from(i), staff.judgedFrom);
        if (start <= days.to(i) && start <= staff.asOf) {
          walk(arrangement, start, days.to(i));
        }
      }
    }
  }

  private void walk(Arrangement arrangement, int start, int end) {
    int last = lastBefore(start);
    int running = last == Days.BEGINNING ? Days.OPEN : running(last, start - 1);
    if (running == Days.OPEN) {
      walk(arrangement, start, start, due(start, arrangement.every), end);
    } else {
      int handedOver =
          Math.max(due(last, arrangement.every), Math.min(running, due(start, arrangement.every)));
      walk(arrangement, last, last + 1, Math.max(start, handedOver), end);
    }
  }

  /** The last session before a day, or what was carried in. */
  private int lastBefore(int day) {
    int index = staff.firstHeldFrom(day) - 1;
    int last = index < 0 ? Days.BEGINNING : staff.held.get(index).day;
    int carriedIn = staff.history.carryIn("lastSession");
    return carriedIn < day && carriedIn <= staff.asOf ? Math.max(last, carriedIn) : last;
  }

  /** The due day that ran on a day; {@link Days#OPEN} where none did. */
  private int running(int last, int day) {
    int running = Days.OPEN;
    for (Arrangement before : arrangements) {
      if (before.days.contains(day)) {
        running = Math.min(running, due(last, before.every));
      }
    }
    return running;
  }

  private int due(int anchor, Dated<Amount> every) {
    return rules.due(anchor, every, paused);
  }

  private void walk(Arrangement arrangement, int anchor, int from, int firstDue, int end) {
    List<Staff.Held> held = staff.held;
    int at = anchor;
    int due = firstDue;
    int next = staff.firstHeldFrom(from);
    while (due <= end) {
      if (next == held.size()) {
        open(arrangement.requirement, at, due);
        return;
      }
      int act = inTime(next, due);
      if (act < 0) {
        act = next;
        Staff.Held late = held.get(act);
        judge.interval(arrangement.requirement, due, late.creditedOn, late.day, Days.BEGINNING);
      }
      at = held.get(act).day;
      due = due(at, arrangement.every);
      next = act + 1;
      while (next < held.size() && held.get(next).day == at) {
        next++;
      }
    }
  }

  /** The earliest session from an index on that is credited on or before a day, or -1. */
  private int inTime(int next, int due) {
    if (staff.held.get(next).creditedOn <= due) {
      return next;
    }
    if (staff.anyCredit) {
      for (int i = next + 1; i < staff.held.size(); i++) {
        if (staff.held.get(i).creditedOn <= due) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Nothing was held; a postponed session may still be reconvened. */
  private void open(int requirement, int anchor, int due) {
    int until = Days.BEGINNING;
    if (staff.asOf > due) {
      for (Staff.Postponed session : staff.postponed) {
        if (session.day > anchor
            && session.day <= due
            && session.reconvenedOn == Days.OPEN
            && staff.asOf <= session.limit) {
          until = Math.max(until, session.limit);
        }
      }
    }
    judge.interval(requirement, due, Days.OPEN, Days.OPEN, until);
  }
}
