package org.supervisionrules.report.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The first few of many things in some order; the memory it takes does not grow with the many. */
final class Best<T> {
  private final int limit;
  private final Comparator<T> order;
  private final PriorityQueue<T> kept;
  private long seen;

  Best(int limit, Comparator<T> order) {
    this.limit = limit;
    this.order = order;
    this.kept = new PriorityQueue<>(order.reversed());
  }

  void add(T one) {
    seen++;
    kept.add(one);
    if (kept.size() > limit) {
      kept.remove();
    }
  }

  /** The first ones, in order. */
  List<T> inOrder() {
    List<T> sorted = new ArrayList<>(kept);
    sorted.sort(order);
    return sorted;
  }

  /** How many there were. */
  long seen() {
    return seen;
  }

  /** How many are not among the first ones. */
  long left() {
    return seen - kept.size();
  }
}
