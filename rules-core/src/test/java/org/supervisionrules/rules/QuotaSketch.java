package org.supervisionrules.rules;

import static org.supervisionrules.rules.Sample.DUE;

import java.util.Collections;
import org.supervisionrules.facts.Quota;
import org.supervisionrules.history.Entries;
import org.supervisionrules.history.Event;
import org.supervisionrules.time.Days;

/**
 * Three acts, two of them by the person named, to be reached by {@link Sample#DUE}; seen the day
 * after, when the counting is over.
 */
final class QuotaSketch {
  static final int NEEDED = 3;
  static final int NEEDED_BY_NAMED = 2;

  private int acts;
  private int byNamed;
  private int byUnknown;
  private boolean ended;
  private int leftOn = Days.OPEN;
  private int asOf = DUE + 1;
  private boolean silent;

  QuotaSketch acts(int number, int numberByNamed, int numberByUnknown) {
    acts = number;
    byNamed = numberByNamed;
    byUnknown = numberByUnknown;
    return this;
  }

  /** With an event that ended the counting. */
  QuotaSketch ended(boolean is) {
    ended = is;
    return this;
  }

  QuotaSketch leftOn(int day) {
    leftOn = day;
    return this;
  }

  QuotaSketch asOf(int day) {
    asOf = day;
    return this;
  }

  QuotaSketch silent(boolean is) {
    silent = is;
    return this;
  }

  Quota fact() {
    Event act = Entries.held("observation", DUE - 30);
    return new Quota(
        Sample.REQUIREMENT,
        Entries.period("asye", DUE - 364, DUE),
        DUE - 364,
        DUE,
        ended ? Entries.held("asye-review", DUE) : null,
        NEEDED,
        Collections.nCopies(acts, act),
        NEEDED_BY_NAMED,
        byNamed,
        byUnknown,
        leftOn,
        asOf,
        silent);
  }
}
