package org.supervisionrules.benchmarks.handwritten;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Moment;

/** Collects the verdicts on one history. */
final class Verdicts {
  private final List<Verdict> verdicts = new ArrayList<>();

  List<Verdict> all() {
    return verdicts;
  }

  /** A breach by days; {@link Days#OPEN} for no due day, or for what was not done. */
  void breached(int requirement, int due, int actual) {
    breached(requirement, moment(due), moment(actual));
  }

  void breached(int requirement, @Nullable Moment due, @Nullable Moment actual) {
    verdicts.add(new Verdict(requirement, Outcome.BREACHED, due, actual));
  }

  void pending(int requirement, int due) {
    pending(requirement, Moment.of(due));
  }

  void pending(int requirement, Moment due) {
    verdicts.add(new Verdict(requirement, Outcome.PENDING, due, null));
  }

  void undetermined(int requirement) {
    verdicts.add(new Verdict(requirement, Outcome.UNDETERMINED, null, null));
  }

  /** What has not been done: pending on the due day and before, breached after. */
  void notDone(int requirement, int due, int asOf) {
    if (asOf <= due) {
      pending(requirement, due);
    } else {
      breached(requirement, due, Days.OPEN);
    }
  }

  private static @Nullable Moment moment(int day) {
    return day == Days.OPEN ? null : Moment.of(day);
  }
}
