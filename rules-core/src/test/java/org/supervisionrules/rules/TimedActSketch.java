package org.supervisionrules.rules;

import static org.supervisionrules.rules.Sample.DUE;

import org.jspecify.annotations.Nullable;
import org.supervisionrules.facts.TimedAct;
import org.supervisionrules.history.Entries;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Moment;

/** An act due on {@link Sample#DUE}, seen on that day, not done. */
final class TimedActSketch {
  private Moment due = Moment.of(DUE);
  private @Nullable Moment actual;
  private boolean unclear;
  private int leftOn = Days.OPEN;
  private int asOf = DUE;
  private boolean silent;

  TimedActSketch due(Moment moment) {
    due = moment;
    return this;
  }

  TimedActSketch doneOn(int day) {
    return done(Moment.of(day));
  }

  TimedActSketch done(Moment moment) {
    actual = moment;
    return this;
  }

  TimedActSketch unclear(boolean is) {
    unclear = is;
    return this;
  }

  TimedActSketch leftOn(int day) {
    leftOn = day;
    return this;
  }

  TimedActSketch asOf(int day) {
    asOf = day;
    return this;
  }

  TimedActSketch silent(boolean is) {
    silent = is;
    return this;
  }

  TimedAct fact() {
    return new TimedAct(
        Sample.REQUIREMENT,
        Entries.held("unit-meeting", DUE - 1),
        Moment.of(DUE - 1),
        Amount.hours(24),
        due,
        actual,
        null,
        unclear,
        leftOn,
        asOf,
        silent);
  }
}
