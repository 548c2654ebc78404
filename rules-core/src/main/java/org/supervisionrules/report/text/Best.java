package org.supervisionrules.report.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The first few of many things in some order; the memory it takes does not grow with the many. */
public final class Best<T> {
  private final int limit;
  private final Comparator<T> order;
  private final PriorityQueue<T> kept;
  private long seen;

  /**
   * Keeps none yet.
   *
   * @param limit how many it keeps
   */
  public Best(int limit, Comparator<T> order) {
    this.limit = limit;
    this.order = order;
    this.kept = new PriorityQueue<>(order.reversed());
  }

  public void add(T one) {
    seen++;
    kept.add(one);
    if (kept.size() > limit) {
      kept.remove();
    }
  }

  /** The first ones, in order. */
  public List<T> inOrder() {
    List<T> sorted = new ArrayList<>(kept);
    sorted.sort(order);
    return sorted;
  }

  /** How many there were. */
  public long seen() {
    return seen;
  }

  /** How many are not among the first ones. */
  public long left() {
    return seen - kept.size();
  }
}
