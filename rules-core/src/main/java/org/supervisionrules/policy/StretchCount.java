package org.supervisionrules.policy;

import org.supervisionrules.time.Amount;
import org.supervisionrules.vocabulary.EntryType;

/**
 * In each stretch of a length, one after the other from the start of each run of the periods a
 * requirement is for, something happens so many times: feedback in each quarter of the ASYE.
 *
 * @param each the length; a stretch ends on the day that is so long after the one before
 * @param what the events that count and how many there must be
 */
public record StretchCount(Amount each, Counting what) implements Kind {
  @Override
  public String word() {
    return "count";
  }

  @Override
  public String asks() {
    return what.asks() + " in each " + each;
  }

  @Override
  public EntryType evidence() {
    return what.evidence();
  }
}
