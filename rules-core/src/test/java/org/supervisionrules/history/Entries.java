package org.supervisionrules.history;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.supervisionrules.time.Moment;
import org.supervisionrules.vocabulary.EntryType;
import org.supervisionrules.vocabulary.SharedVocabulary;

/** Single periods and events of the shared vocabulary, without a history around them. */
public final class Entries {
  private Entries() {}

  /** An event that was held on a day. */
  public static Event held(String type, int day) {
    EntryType known = requireNonNull(SharedVocabulary.get().event(type));
    @Nullable Object[] values = new @Nullable Object[known.slots()];
    EntryType.State state = known.state();
    if (state != null) {
      values[state.slot()] = EntryType.HELD;
    }
    values[known.datedWhenHeld().get(0)] = Moment.of(day);
    return new Event(known, null, values, 0, null);
  }

  /** A period from one day to another, both inclusive. */
  public static Period period(String type, int from, int to) {
    EntryType known = requireNonNull(SharedVocabulary.get().period(type));
    return new Period(known, null, from, to, new @Nullable Object[known.slots()], 0, null);
  }
}
