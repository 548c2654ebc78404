package org.supervisionrules.policy;

import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Dated;
import org.supervisionrules.vocabulary.EntryType;

/**
 * In any stretch of a length something happens so many times.
 *
 * @param rolling the length
 * @param what the events that count and how many there must be
 */
public record RollingCount(Dated<Amount> rolling, Counting what) implements Kind {

  @Override
  public String word() {
    return "count";
  }

  @Override
  public String asks() {
    return what.asks() + " in any " + rolling;
  }

  @Override
  public EntryType evidence() {
    return what.evidence();
  }
}
