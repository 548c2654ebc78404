package org.supervisionrules.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.history.Entry;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.time.Moment;

/** One thing that one requirement asks of one subject at one time. */
public sealed interface Obligation
    permits Interval, TimedAct, MissingRecords, Keeping, Destruction, Quota, Asked {

  /** The requirement of the pack. */
  Requirement requirement();

  /** The event, case or period concerned: an id or a label; null where the subject itself is. */
  @Nullable String about();

  /** What started the clock; null where nothing did. */
  @Nullable Moment since();

  /** The day or time at which it is due; null where it has none. */
  @Nullable Moment due();

  /** When it was done; null while it has not been. */
  @Nullable Moment actual();

  /** The periods and events it rests on. */
  List<Entry> evidence();
}
