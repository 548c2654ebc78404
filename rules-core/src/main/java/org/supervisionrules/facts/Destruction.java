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
 * The records of someone who left, or one record, to be destroyed once they need not be kept.
 *
 * @param requirement the requirement
 * @param of the employment that ended last, or the event whose record it is
 * @param sinceOn the day it ended, or the record was made
 * @param keep how long they are kept
 * @param keepUntil the first day on which they may be destroyed
 * @param within the time allowed after that
 * @param dueOn the last day on which they are destroyed in time; {@link Days#OPEN} while a legal
 *     hold without an end covers it
 * @param heldUntil the last day of the legal hold that moved the due day; {@link Days#BEGINNING}
 *     where none did
 * @param disposal the earliest destruction of them; null while there is none
 * @param asOf the as-of day
 * @param silent whether acts may be missing from the records, so that silence proves nothing
 */
public record Destruction(
    Requirement requirement,
    Entry of,
    int sinceOn,
    Amount keep,
    int keepUntil,
    Amount within,
    int dueOn,
    int heldUntil,
    @Nullable Event disposal,
    int asOf,
    boolean silent)
    implements Obligation {

  /** Whether they were destroyed. */
  public boolean destroyed() {
    return disposal != null;
  }

  /** The day they were destroyed; {@link Days#OPEN} while they are not. */
  public int destroyedOn() {
    return disposal == null ? Days.OPEN : disposal.day();
  }

  /** Whether a legal hold without an end suspends it. */
  public boolean suspended() {
    return dueOn == Days.OPEN;
  }

  @Override
  public @Nullable String about() {
    return of instanceof Event event ? event.label() : null;
  }

  @Override
  public Moment since() {
    return Moment.of(sinceOn);
  }

  @Override
  public @Nullable Moment due() {
    return suspended() ? null : Moment.of(dueOn);
  }

  @Override
  public @Nullable Moment actual() {
    return disposal == null ? null : Moment.of(disposal.day());
  }

  @Override
  public List<Entry> evidence() {
    return disposal == null ? List.of(of) : List.of(of, disposal);
  }
}
