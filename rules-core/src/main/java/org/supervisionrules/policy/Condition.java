package org.supervisionrules.policy;

import java.io.Serializable;
import java.util.List;

/**
 * One thing that an entry must carry, with where it stands: what a missing value is told by.
 *
 * @param asks the attributes it is about: one, or those of its alternatives
 * @param test what it must be
 * @param text as people read it: {@code record.scanned present}
 */
public record Condition(List<ValuePath> asks, Selector.Test test, String text)
    implements Serializable {
  public Condition {
    asks = List.copyOf(asks);
  }

  /** The attribute, dotted, of alternatives the first: {@code record.scanned}. */
  public String path() {
    return asks.get(0).text();
  }
}
