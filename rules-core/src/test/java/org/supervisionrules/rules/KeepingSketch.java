package org.supervisionrules.rules;

import static org.supervisionrules.rules.Sample.DUE;

import org.supervisionrules.facts.Keeping;
import org.supervisionrules.history.Entries;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Days;

/** Records to be kept until {@link Sample#DUE}, seen the day before, not destroyed. */
final class KeepingSketch {
  private static final int LEFT = Days.of("2020-03-02");

  private int destroyedOn = Days.OPEN;
  private int holdEndsOn = Days.BEGINNING;
  private int asOf = DUE - 1;
  private boolean silent;

  KeepingSketch destroyedOn(int day) {
    destroyedOn = day;
    return this;
  }

  KeepingSketch holdEndsOn(int day) {
    holdEndsOn = day;
    return this;
  }

  KeepingSketch asOf(int day) {
    asOf = day;
    return this;
  }

  KeepingSketch silent(boolean is) {
    silent = is;
    return this;
  }

  Keeping fact() {
    return new Keeping(
        Sample.REQUIREMENT,
        Entries.period("employment", LEFT - 1000, LEFT),
        LEFT,
        new Amount(6, Amount.Unit.YEARS),
        DUE,
        destroyedOn == Days.OPEN ? null : Entries.held("disposal", destroyedOn),
        holdEndsOn,
        asOf,
        silent);
  }
}
