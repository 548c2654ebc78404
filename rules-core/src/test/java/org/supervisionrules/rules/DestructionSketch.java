package org.supervisionrules.rules;

import static org.supervisionrules.rules.Sample.DUE;

import org.supervisionrules.facts.Destruction;
import org.supervisionrules.history.Entries;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Days;

/** Records to be destroyed by {@link Sample#DUE}, seen on that day, not destroyed. */
final class DestructionSketch {
  private static final int KEEP_UNTIL = DUE - 90;
  private static final int LEFT = KEEP_UNTIL - 2191;

  private int dueOn = DUE;
  private int destroyedOn = Days.OPEN;
  private int asOf = DUE;
  private boolean silent;

  DestructionSketch suspended() {
    dueOn = Days.OPEN;
    return this;
  }

  DestructionSketch destroyedOn(int day) {
    destroyedOn = day;
    return this;
  }

  DestructionSketch asOf(int day) {
    asOf = day;
    return this;
  }

  DestructionSketch silent(boolean is) {
    silent = is;
    return this;
  }

  Destruction fact() {
    return new Destruction(
        Sample.REQUIREMENT,
        Entries.period("employment", LEFT - 1000, LEFT),
        LEFT,
        new Amount(6, Amount.Unit.YEARS),
        KEEP_UNTIL,
        Amount.days(90),
        dueOn,
        Days.BEGINNING,
        destroyedOn == Days.OPEN ? null : Entries.held("disposal", destroyedOn),
        asOf,
        silent);
  }
}
