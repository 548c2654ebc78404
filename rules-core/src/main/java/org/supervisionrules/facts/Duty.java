package org.supervisionrules.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.history.Entry;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Moment;

/**
 * What is asked once: of an entry, of a stretch of days, at a point in time. Each kind has a fact
 * of its own around it.
 *
 * @param requirement the requirement
 * @param about what it is about: the label of an entry; null where the subject itself is
 * @param sinceOn the day from which it runs
 * @param within the time allowed; null where it is due by an event, or on the day itself
 * @param dueOn the last day on which it is in time
 * @param doneOn the day on which it was done; {@link Days#OPEN} while it was not, {@link
 *     Days#BEGINNING} where no date says when
 * @param missing what is missing, in words of the pack; empty where it was done
 * @param evidence the entries it rests on
 * @param leftOn the end of the last employment; {@link Days#OPEN} where it has none
 * @param asOf the as-of day
 * @param silent whether records may be missing, so that silence proves nothing
 */
public record Duty(
    Requirement requirement,
    @Nullable String about,
    int sinceOn,
    @Nullable Amount within,
    int dueOn,
    int doneOn,
    List<String> missing,
    List<Entry> evidence,
    int leftOn,
    int asOf,
    boolean silent) {
  public Duty {
    missing = List.copyOf(missing);
    evidence = List.copyOf(evidence);
  }

  /** When it was done; null where it was not, or no date says when. */
  public @Nullable Moment actual() {
    return doneOn == Days.OPEN || doneOn == Days.BEGINNING ? null : Moment.of(doneOn);
  }
}
