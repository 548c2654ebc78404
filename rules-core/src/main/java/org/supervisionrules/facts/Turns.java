package org.supervisionrules.facts;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.history.Event;
import org.supervisionrules.time.Amount;

/**
 * An interval that is counted in events and not in days: so many shifts.
 *
 * @param times with which of them the next act is due
 * @param of what they are, for people: {@code shift}
 * @param within how long after the last of them it is due; null where on its day
 * @param counted those on record since the clock started, by day, as far as they count
 * @param complete whether no further ones may be missing from the records
 */
public record Turns(
    int times, String of, @Nullable Amount within, List<Event> counted, boolean complete)
    implements Serializable {
  public Turns {
    counted = List.copyOf(counted);
  }
}
