package org.supervisionrules.policy;

import java.io.Serializable;
import java.util.Optional;
import org.supervisionrules.time.Amount;

/**
 * A stretch of days at the start of each run of some periods: the first six months of an ASYE.
 *
 * <p>It ends on the later of the run's start + {@code lasts} and the date of the first gate on
 * record; its last day is the day before. Where a gate is asked for and none is on record, it lasts
 * to the end of the run.
 *
 * @param id the name other parts of the pack use
 * @param of the periods whose adjoining runs have the phase
 * @param lasts how long it lasts at least
 * @param until the event that ends it, where one is needed
 */
public record Phase(String id, Selector of, Amount lasts, Optional<Gate> until)
    implements Serializable {

  /**
   * The event that ends a phase.
   *
   * @param event which events
   * @param early how long before the run's start + {@code lasts} it is accepted at the earliest;
   *     empty where it may come at any time
   */
  public record Gate(Selector event, Optional<Amount> early) implements Serializable {}
}
