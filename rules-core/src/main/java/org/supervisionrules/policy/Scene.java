package org.supervisionrules.policy;

import org.supervisionrules.history.Entry;
import org.supervisionrules.time.Amount;
import org.supervisionrules.vocabulary.Party;

/** What surrounds an entry when it is tested: the history it belongs to, seen at the as-of day. */
public interface Scene {

  /** The as-of day, inclusive: a date given for a later day is not there yet. */
  int asOf();

  /** The id of the subject of the history. */
  String subject();

  /**
   * Whether a value names a party: the word, or the id of whoever that was on the entry's day.
   *
   * @param entry the entry in hand, whose attribute may say who it was
   */
  boolean isParty(Party party, Object value, Entry entry);

  /** The day an amount after a day, as the policy reckons. */
  int plus(int day, Amount amount);

  /**
   * The day by which the interval in force on a clock asks for the next act.
   *
   * @param clock the name of the clock
   * @param day the day from which it runs; the interval in force on it counts
   * @return {@link org.supervisionrules.time.Days#OPEN} where no requirement on the clock binds on
   *     that day
   */
  int dueOnClock(String clock, int day);
}
