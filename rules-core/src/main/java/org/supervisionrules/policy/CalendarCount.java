package org.supervisionrules.policy;

import java.util.Optional;
import org.supervisionrules.time.Dated;
import org.supervisionrules.vocabulary.EntryType;

/**
 * In each calendar month, quarter or year something happens so many times, or so large a share of
 * what was planned does.
 *
 * @param months how many months one stretch of the calendar has: 1, 3 or 12
 * @param counts the events that count
 * @param atLeast how many there must be; of a share how many in a hundred
 * @param of the events of which a share must count, where a share is asked for
 * @param or an event that explains a shortfall, where one can
 */
public record CalendarCount(
    int months,
    Selector counts,
    Dated<Integer> atLeast,
    Optional<Selector> of,
    Optional<Selector> or)
    implements Kind {

  @Override
  public String word() {
    return "count";
  }

  @Override
  public String asks() {
    return "at least " + atLeast + (of.isPresent() ? " %" : "") + " each calendar " + stretch();
  }

  /** {@code month}, {@code quarter}, {@code year}. */
  public String stretch() {
    return months == 1 ? "month" : months == 3 ? "quarter" : "year";
  }

  @Override
  public EntryType evidence() {
    return counts.type();
  }
}
