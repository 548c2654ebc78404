package org.supervisionrules.policy;

import java.util.Optional;
import org.supervisionrules.vocabulary.EntryType;

/**
 * In each calendar month, quarter or year something happens so many times, or so large a share of
 * what was planned does.
 *
 * @param months how many months one stretch of the calendar has: 1, 3 or 12
 * @param what the events that count and how many there must be
 * @param of the events of which a share must count, where a share is asked for
 * @param or an event that explains a shortfall, where one can
 */
public record CalendarCount(int months, Counting what, Optional<Selector> of, Optional<Selector> or)
    implements Kind {

  @Override
  public String word() {
    return "count";
  }

  @Override
  public String asks() {
    return what.asks() + (of.isPresent() ? " %" : "") + " each calendar " + stretch();
  }

  /** {@code month}, {@code quarter}, {@code year}. */
  public String stretch() {
    return months == 1 ? "month" : months == 3 ? "quarter" : "year";
  }

  @Override
  public EntryType evidence() {
    return what.evidence();
  }
}
