package org.supervisionrules.policy;

import java.io.Serializable;
import java.util.List;
import org.supervisionrules.time.Amount;
import org.supervisionrules.vocabulary.EntryType;

/**
 * Something happens around known points of each run of the periods a requirement is for: a review
 * at three, six, nine and twelve months.
 *
 * @param counts the events that meet it
 * @param at the points, in order
 * @param tolerance how long before and after each point an event may be, both inclusive
 * @param named the slot that says to which point an event belongs; -1 where its date does
 */
public record Points(Selector counts, List<Point> at, Amount tolerance, int named) implements Kind {
  public Points {
    at = List.copyOf(at);
  }

  /**
   * One point.
   *
   * @param name its name: {@code six-months}
   * @param after how long after the run's start; empty for the start itself
   */
  public record Point(String name, List<Amount> after) implements Serializable {
    public Point {
      after = List.copyOf(after);
    }
  }

  @Override
  public String word() {
    return "frequency";
  }

  @Override
  public String asks() {
    return "at "
        + String.join(", ", at.stream().map(Point::name).toList())
        + ", give or take "
        + tolerance;
  }

  @Override
  public EntryType evidence() {
    return counts.type();
  }
}
