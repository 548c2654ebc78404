package org.supervisionrules.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.history.Entry;
import org.supervisionrules.history.Event;
import org.supervisionrules.history.Period;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Moment;

/**
 * A number of acts to be reached in a run of periods.
 *
 * @param requirement the requirement
 * @param period the first period of the run
 * @param startOn the first day on which an act counts
 * @param until the last day on which an act counts
 * @param end the event that ended the counting; null while there is none
 * @param needed how many acts there must be
 * @param acts those there are
 * @param neededByNamed how many of them must be by the person the period names; 0 where none must
 * @param byNamed how many are
 * @param byUnknown how many are on days on which the period names nobody
 * @param leftOn the end of the last employment; {@link Days#OPEN} where it has none
 * @param asOf the as-of day
 * @param silent whether acts may be missing from the records, so that silence proves nothing
 */
public record Quota(
    Requirement requirement,
    Period period,
    int startOn,
    int until,
    @Nullable Event end,
    int needed,
    List<Event> acts,
    int neededByNamed,
    int byNamed,
    int byUnknown,
    int leftOn,
    int asOf,
    boolean silent)
    implements Obligation {

  /** Whether the counting is over. */
  public boolean over() {
    return end != null || asOf > until;
  }

  /** Whether there are as many acts as needed, and as many by the person named. */
  public boolean reached() {
    return acts.size() >= needed && byNamed >= neededByNamed;
  }

  /** Whether there would be, were those by whom nobody can tell by the person named. */
  public boolean possiblyReached() {
    return acts.size() >= needed && byNamed + byUnknown >= neededByNamed;
  }

  @Override
  public String about() {
    return period.type().name() + " from " + Days.text(startOn);
  }

  @Override
  public Moment since() {
    return Moment.of(startOn);
  }

  @Override
  public Moment due() {
    return Moment.of(until);
  }

  @Override
  public @Nullable Moment actual() {
    return null;
  }

  @Override
  public List<Entry> evidence() {
    List<Entry> evidence = new ArrayList<>();
    evidence.add(period);
    evidence.addAll(acts);
    if (end != null) {
      evidence.add(end);
    }
    return evidence;
  }
}
