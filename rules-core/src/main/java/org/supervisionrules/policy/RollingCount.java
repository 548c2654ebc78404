package org.supervisionrules.policy;

import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Dated;
import org.supervisionrules.vocabulary.EntryType;

/**
 * In any stretch of a length something happens so many times.
 *
 * @param rolling the length
 * @param counts the events that count
 * @param atLeast how many there must be
 */
public record RollingCount(Dated<Amount> rolling, Selector counts, Dated<Integer> atLeast)
    implements Kind {

  @Override
  public String word() {
    return "count";
  }

  @Override
  public String asks() {
    return "at least " + atLeast + " in any " + rolling;
  }

  @Override
  public EntryType evidence() {
    return counts.type();
  }
}
