package org.supervisionrules.rules;

import static org.supervisionrules.rules.Sample.DUE;

import java.util.List;
import org.supervisionrules.facts.Duty;
import org.supervisionrules.time.Days;

/** Something asked by {@link Sample#DUE}, seen on that day, not done. */
final class DutySketch {
  private int doneOn = Days.OPEN;
  private int leftOn = Days.OPEN;
  private int asOf = DUE;
  private boolean silent;

  DutySketch doneOn(int day) {
    doneOn = day;
    return this;
  }

  DutySketch leftOn(int day) {
    leftOn = day;
    return this;
  }

  DutySketch asOf(int day) {
    asOf = day;
    return this;
  }

  DutySketch silent() {
    silent = true;
    return this;
  }

  Duty duty() {
    return new Duty(
        Sample.REQUIREMENT,
        null,
        DUE - 28,
        null,
        DUE,
        doneOn,
        List.of("something"),
        List.of(),
        leftOn,
        asOf,
        silent);
  }
}
