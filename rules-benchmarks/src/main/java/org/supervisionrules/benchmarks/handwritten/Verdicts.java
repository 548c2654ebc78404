package org.supervisionrules.benchmarks.handwritten;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Moment;

/** The judge in plain Java; collects the verdicts on one history. */
final class Verdicts implements Judge {
  private final List<Verdict> verdicts = new ArrayList<>();
  private final int asOf;

  Verdicts(int asOf) {
    this.asOf = asOf;
  }

  List<Verdict> all() {
    return verdicts;
  }

  @Override
  public void interval(
      int requirement, int due, int creditedOn, int actual, int reconvenableUntil) {
    if (actual != Days.OPEN) {
      breached(requirement, Moment.of(due), Moment.of(actual));
    } else if (asOf <= due) {
      pending(requirement, Moment.of(due));
    } else if (asOf <= reconvenableUntil) {
      pending(requirement, Moment.of(reconvenableUntil));
    } else {
      breached(requirement, Moment.of(due), null);
    }
  }

  @Override
  public void act(
      int requirement,
      Moment due,
      @Nullable Moment actual,
      boolean unclear,
      boolean silent,
      int leftOn) {
    if (actual != null && !unclear) {
      breached(requirement, due, actual);
    } else if (leftOn >= due.day()) {
      if (unclear || silent) {
        undetermined(requirement);
      } else {
        notDone(requirement, due);
      }
    }
  }

  @Override
  public void missingRecords(int requirement) {
    undetermined(requirement);
  }

  @Override
  public void keeping(
      int keepUntil, int destroyedOn, boolean underHold, int releasedOn, boolean silent) {
    int requirement = HandWritten.LEAVER_RETAINED;
    if (destroyedOn == Days.OPEN) {
      if (asOf < keepUntil) {
        if (silent) {
          undetermined(requirement);
        } else {
          pending(requirement, Moment.of(keepUntil));
        }
      }
    } else if (destroyedOn < keepUntil) {
      breached(requirement, Moment.of(keepUntil), Moment.of(destroyedOn));
    } else if (underHold) {
      breached(requirement, moment(releasedOn), Moment.of(destroyedOn));
    }
  }

  @Override
  public void destruction(int due, int destroyedOn, boolean suspended, boolean silent) {
    int requirement = HandWritten.LEAVER_DESTROYED;
    if (suspended) {
      return;
    }
    if (destroyedOn != Days.OPEN) {
      if (destroyedOn > due) {
        breached(requirement, Moment.of(due), Moment.of(destroyedOn));
      }
    } else if (silent) {
      undetermined(requirement);
    } else {
      notDone(requirement, Moment.of(due));
    }
  }

  @Override
  public void quota(
      int until,
      boolean over,
      boolean reached,
      boolean possiblyReached,
      boolean silent,
      int leftOn) {
    int requirement = HandWritten.ASYE_OBSERVATIONS;
    if (!possiblyReached && leftOn < until) {
      return;
    }
    if (!over) {
      if (reached || !silent) {
        pending(requirement, Moment.of(until));
      } else {
        undetermined(requirement);
      }
    } else if (!reached) {
      if (possiblyReached || silent) {
        undetermined(requirement);
      } else {
        breached(requirement, Moment.of(until), null);
      }
    }
  }

  /** What has not been done: pending on the due day and before, breached after. */
  private void notDone(int requirement, Moment due) {
    if (asOf <= due.day()) {
      pending(requirement, due);
    } else {
      breached(requirement, due, null);
    }
  }

  private void breached(int requirement, @Nullable Moment due, @Nullable Moment actual) {
    verdicts.add(new Verdict(requirement, Outcome.BREACHED, due, actual));
  }

  private void pending(int requirement, Moment due) {
    verdicts.add(new Verdict(requirement, Outcome.PENDING, due, null));
  }

  private void undetermined(int requirement) {
    verdicts.add(new Verdict(requirement, Outcome.UNDETERMINED, null, null));
  }

  private static @Nullable Moment moment(int day) {
    return day == Days.OPEN ? null : Moment.of(day);
  }
}
