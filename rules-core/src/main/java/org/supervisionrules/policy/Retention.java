package org.supervisionrules.policy;

import java.io.Serializable;
import java.util.Optional;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Dated;
import org.supervisionrules.vocabulary.EntryType;

/**
 * Records are kept for a time after someone leaves, or after each was made, and then destroyed.
 *
 * @param from what starts the clock
 * @param keep how long the records are kept
 * @param disposal the events that destroy them; of records that are kept each by itself one that
 *     names none destroys all
 * @param hold the periods during which nothing may be destroyed
 * @param destroyWithin how long after that they are destroyed at the latest; empty where the
 *     requirement is to keep them
 */
public record Retention(
    From from,
    Dated<Amount> keep,
    Related disposal,
    Selector hold,
    Optional<Dated<Amount>> destroyWithin)
    implements Kind {

  /** What starts the clock. */
  public sealed interface From extends Serializable {

    /** The last end of some periods, for all records together. */
    record Leaving(Selector periods) implements From {}

    /**
     * Each event, for the record of it.
     *
     * @param events which events
     * @param since the date from which it is kept; empty for the day that dates the event
     */
    record Making(Selector events, Optional<ValuePath> since) implements From {}
  }

  @Override
  public String word() {
    return "retention";
  }

  @Override
  public String asks() {
    return "keep " + keep + destroyWithin.map(within -> ", destroy within " + within).orElse("");
  }

  @Override
  public EntryType evidence() {
    return disposal.entries().type();
  }
}
