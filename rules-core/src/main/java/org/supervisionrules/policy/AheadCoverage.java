package org.supervisionrules.policy;

import java.util.Optional;
import org.supervisionrules.time.Amount;
import org.supervisionrules.vocabulary.EntryType;

/**
 * On each anniversary of a period, or more often, dates for a time ahead are known, no further
 * apart than the interval in force: a year's sessions are booked.
 *
 * @param each the periods whose anniversaries count
 * @param every how often it is asked, counted from the first day of the period
 * @param ahead how far ahead
 * @param of the events whose dates count
 * @param on the slot of their date
 * @param knownBy the slot of the date since which each is known
 * @param clock the clock whose interval is the longest distance
 * @param grace how long after the first day of a period its first dates may be booked, where it may
 */
public record AheadCoverage(
    Selector each,
    Amount every,
    Amount ahead,
    Selector of,
    int on,
    ValuePath knownBy,
    String clock,
    Optional<Amount> grace)
    implements Kind {

  @Override
  public String word() {
    return "coverage";
  }

  @Override
  public String asks() {
    return ahead + " ahead, every " + every;
  }

  @Override
  public EntryType evidence() {
    return of.type();
  }
}
