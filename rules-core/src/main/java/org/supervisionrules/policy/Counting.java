package org.supervisionrules.policy;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.supervisionrules.time.Dated;
import org.supervisionrules.vocabulary.EntryType;

/**
 * What is counted, and how much of it there must be.
 *
 * @param events the events that count, of any of these sorts
 * @param total what is added up of them; empty where each counts as one
 * @param atLeast how much there must be; of a share how many in a hundred
 * @param proRata the part of it that is asked of somebody who works part of full time; empty where
 *     all of it is asked of everybody
 */
public record Counting(
    List<Selector> events, Optional<Total> total, Dated<Integer> atLeast, Optional<ProRata> proRata)
    implements Serializable {
  public Counting {
    events = List.copyOf(events);
  }

  /**
   * An attribute that is added up.
   *
   * @param attribute its name: {@code minutes}
   * @param slots its slot in each sort of event, in their order
   */
  public record Total(String attribute, List<Integer> slots) implements Serializable {
    public Total {
      slots = List.copyOf(slots);
    }

    /** What it is counted in, for people: {@code minutes}. */
    public String unit() {
      return attribute.substring(attribute.lastIndexOf('.') + 1).replace('-', ' ');
    }
  }

  /**
   * A number that goes by the share of full time somebody works.
   *
   * @param periods the periods that say the share; of several on one day the shares are added
   * @param slot the slot of the share, 1 for full time
   * @param attribute its name: {@code fte}
   * @param up whether a part of one is rounded up; otherwise down, and never below 1
   */
  public record ProRata(Selector periods, int slot, String attribute, boolean up)
      implements Serializable {}

  /** {@code at least 120 minutes, pro rata by fte}. */
  String asks() {
    return "at least "
        + atLeast
        + total.map(each -> " " + each.unit()).orElse("")
        + proRata.map(each -> ", pro rata by " + each.attribute() + ",").orElse("");
  }

  EntryType evidence() {
    return events.get(0).type();
  }

  /**
   * Which of two asks more: the higher number of the same, and all of it rather than a part of it.
   */
  Order compare(Counting other) {
    return Order.more(atLeast, other.atLeast)
        .and(Order.same(total.map(Total::attribute), other.total.map(Total::attribute)))
        .and(parts(other));
  }

  private Order parts(Counting other) {
    if (proRata.isEmpty() || other.proRata.isEmpty()) {
      return Order.of(Boolean.compare(proRata.isPresent(), other.proRata.isPresent()));
    }
    ProRata mine = proRata.get();
    ProRata theirs = other.proRata.get();
    return Order.same(mine.periods().text(), theirs.periods().text())
        .and(Order.same(mine.attribute(), theirs.attribute()))
        .and(Order.of(Boolean.compare(theirs.up(), mine.up())));
  }
}
