package org.supervisionrules.rules;

import static org.supervisionrules.rules.Sample.DUE;

import java.util.List;
import org.supervisionrules.facts.Interval;
import org.supervisionrules.history.Entries;
import org.supervisionrules.time.Days;

/** An interval due on {@link Sample#DUE}, seen on that day, without an act. */
final class IntervalSketch {
  private int heldOn = Days.OPEN;
  private int creditedOn = Days.OPEN;
  private int reconvenableUntil = Days.BEGINNING;
  private int asOf = DUE;
  private boolean silent;

  IntervalSketch heldOn(int day) {
    return heldOn(day, day);
  }

  IntervalSketch heldOn(int day, int creditedDay) {
    heldOn = day;
    creditedOn = creditedDay;
    return this;
  }

  IntervalSketch reconvenableUntil(int day) {
    reconvenableUntil = day;
    return this;
  }

  IntervalSketch asOf(int day) {
    asOf = day;
    return this;
  }

  IntervalSketch silent(boolean is) {
    silent = is;
    return this;
  }

  Interval fact() {
    return new Interval(
        Sample.REQUIREMENT,
        null,
        DUE - 28,
        null,
        Entries.period("role", DUE - 28, Days.OPEN),
        Sample.FOUR_WEEKS,
        null,
        DUE,
        null,
        heldOn == Days.OPEN ? null : Entries.held("session", heldOn),
        creditedOn,
        List.of(),
        0,
        reconvenableUntil == Days.BEGINNING ? null : Entries.held("session", DUE - 1),
        reconvenableUntil,
        asOf,
        silent);
  }
}
