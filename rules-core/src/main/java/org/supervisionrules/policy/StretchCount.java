package org.supervisionrules.policy;

import java.util.List;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Dated;
import org.supervisionrules.vocabulary.EntryType;

/**
 * In each stretch of a length, one after the other from the start of each run of the periods a
 * requirement is for, something happens so many times: feedback in each quarter of the ASYE.
 *
 * @param each the length; a stretch ends on the day that is so long after the one before
 * @param counts the events that count, of any of these sorts
 * @param atLeast how many there must be
 */
public record StretchCount(Amount each, List<Selector> counts, Dated<Integer> atLeast)
    implements Kind {
  public StretchCount {
    counts = List.copyOf(counts);
  }

  @Override
  public String word() {
    return "count";
  }

  @Override
  public String asks() {
    return "at least " + atLeast + " in each " + each;
  }

  @Override
  public EntryType evidence() {
    return counts.get(0).type();
  }
}
