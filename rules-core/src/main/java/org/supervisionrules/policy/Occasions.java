package org.supervisionrules.policy;

import java.io.Serializable;
import java.util.Optional;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Dated;

/**
 * What a requirement is asked of, and when it is due: each session, each relationship.
 *
 * @param each the entries
 * @param which which of them, by day
 * @param since the date from which it runs
 * @param within the time allowed; without one, and without {@code by}, it is due on the day itself
 * @param by what else makes it due, where something does; with both the earlier counts
 */
public record Occasions(
    Selector each, Which which, Since since, Optional<Dated<Amount>> within, Optional<By> by)
    implements Serializable {
  /** Which of several, by day. */
  public enum Which {
    ALL,
    /** Only the first. */
    FIRST,
    /** All but the first. */
    LATER
  }

  /**
   * The date from which something runs.
   *
   * @param kind where it stands
   * @param path the date, of several the latest; of the entry's own day or end without meaning
   */
  public record Since(Kind kind, Optional<ValuePath> path) implements Serializable {

    /** Where a date stands. */
    public enum Kind {
      /** The day that dates the entry, of a period its first. */
      DATED,
      /** The first day of a period, which is asked only of one that began when it may be judged. */
      STARTED,
      /** The last day of a period. */
      ENDED,
      /** A date of the entry. */
      OWN
    }
  }

  /** An event or a date by which something is due. */
  public sealed interface By extends Serializable {

    /** A date of the entry. */
    record OwnDate(int slot) implements By {}

    /** The first related event on or after it; of its own sort, the first after it. */
    record Next(Related events) implements By {}
  }
}
