package org.supervisionrules.policy;

import java.util.List;
import java.util.Optional;
import org.supervisionrules.vocabulary.EntryType;

/** What several kinds ask of where things are found. */
final class Sources {
  private Sources() {}

  /** The type of the first source that is another entry; empty where all are the entry's own. */
  static Optional<EntryType> type(List<Source> sources) {
    for (Source source : sources) {
      if (source instanceof Source.Events events) {
        return Optional.of(events.events().entries().type());
      }
      if (source instanceof Source.Periods periods) {
        return Optional.of(periods.periods().entries().type());
      }
    }
    return Optional.empty();
  }
}
