package org.supervisionrules.policy;

import java.io.Serializable;
import java.util.Optional;
import org.supervisionrules.time.Amount;

/**
 * A stretch of days at the start of each run of some periods: the first six months of an ASYE.
 *
 * <p>It ends on the later of the run's start + {@code lasts} and the date of the gate; its last day
 * is the day before. Where a gate is asked for and none is on record, it lasts to the end of the
 * run.
 *
 * @param id the name other parts of the pack use
 * @param of the periods whose adjoining runs have the phase
 * @param lasts how long it lasts at least; empty where the gate alone ends it
 * @param until what ends it, where something besides its length does
 */
public record Phase(String id, Selector of, Optional<Amount> lasts, Optional<Gate> until)
    implements Serializable {

  /** What ends a phase. */
  public sealed interface Gate extends Serializable {

    /**
     * The first event of some sort.
     *
     * @param event which events
     * @param early how long before the run's start + {@code lasts} it is accepted at the earliest;
     *     empty where it may come at any time, of a phase without a length from the run's start on
     */
    record Happened(Selector event, Optional<Amount> early) implements Gate {}

    /**
     * A date that the periods give, of several the latest.
     *
     * @param slot its slot
     * @param ahead whether it is known before its day
     */
    record Agreed(int slot, boolean ahead) implements Gate {}
  }
}
