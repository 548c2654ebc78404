package org.supervisionrules.policy;

import java.util.Optional;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Dated;
import org.supervisionrules.vocabulary.EntryType;

/**
 * Records are kept for a time after someone leaves, and then destroyed.
 *
 * @param from the periods whose last end starts the clock
 * @param keep how long the records are kept
 * @param disposal the events that destroy them
 * @param hold the periods during which nothing may be destroyed
 * @param destroyWithin how long after that they are destroyed at the latest; empty where the
 *     requirement is to keep them
 */
public record Retention(
    Selector from,
    Dated<Amount> keep,
    Selector disposal,
    Selector hold,
    Optional<Dated<Amount>> destroyWithin)
    implements Kind {

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
    return disposal.type();
  }
}
