package org.supervisionrules.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.history.Entry;
import org.supervisionrules.history.Event;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Moment;

/**
 * Something to be done within a time after an event.
 *
 * @param requirement the requirement
 * @param trigger the event or period that started the clock
 * @param from the day or time from which it runs
 * @param within the time allowed
 * @param due the day or time at which it ends, inclusive
 * @param actual when it was done, as precisely as due where both are known; null while it was not
 * @param act the event that did it, where it is not the trigger itself
 * @param unclear whether the record says too little to tell
 * @param leftOn the end of the last employment; {@link Days#OPEN} where it has none
 * @param asOf the as-of day
 * @param silent whether acts may be missing from the records, so that silence proves nothing
 */
public record TimedAct(
    Requirement requirement,
    Entry trigger,
    Moment from,
    Amount within,
    Moment due,
    @Nullable Moment actual,
    @Nullable Event act,
    boolean unclear,
    int leftOn,
    int asOf,
    boolean silent)
    implements Obligation {

  /** Whether it was done, in time or not, and the record says enough. */
  public boolean done() {
    return actual != null && !unclear;
  }

  /** Whether it was done after its time: a later day, or a later second where both have one. */
  public boolean late() {
    if (actual == null) {
      return false;
    }
    return (due.hasTime() && actual.hasTime())
        ? actual.epochSecond() > due.epochSecond()
        : actual.day() > due.day();
  }

  /** The day it is due, of a time its day. */
  public int dueOn() {
    return due.day();
  }

  /** The day from which it runs. */
  @Override
  public Moment since() {
    return Moment.of(from.day());
  }

  @Override
  public String about() {
    return trigger.label();
  }

  @Override
  public List<Entry> evidence() {
    return act == null ? List.of(trigger) : List.of(trigger, act);
  }
}
