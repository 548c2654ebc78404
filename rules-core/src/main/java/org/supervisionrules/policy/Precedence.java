package org.supervisionrules.policy;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.supervisionrules.vocabulary.EntryType;

/**
 * One thing before another: training before supervising, an agreement before the first session.
 *
 * @param of the entries it is asked of
 * @param before what may only come second
 * @param needs what must have come first
 */
public record Precedence(Occasions of, Second before, First needs) implements Kind {

  /** What may only come second. */
  public sealed interface Second extends Serializable {

    /** The day on which the entry is due. */
    record Itself() implements Second {}

    /** A date of the entry. */
    record OwnDate(int slot, String name) implements Second {}

    /** The first related event on or after that day; of a period, while it lasts. */
    record Happens(Related event) implements Second {}
  }

  /** What must have come first. */
  public sealed interface First extends Serializable {

    /** A date of the entry. */
    record OwnDate(ValuePath date) implements First {}

    /** A related event, by the latest date that its selector rests on. */
    record Happens(Related event) implements First {}

    /**
     * In a list of the entry, each of one rank before each of the next, where both are there. A
     * word may name a party.
     */
    record InOrder(ValuePath list, List<List<String>> order) implements First {
      public InOrder {
        order = order.stream().map(List::copyOf).toList();
      }
    }
  }

  @Override
  public String word() {
    return "precedence";
  }

  @Override
  public String asks() {
    if (needs instanceof First.Happens first) {
      return first.event().entries().type().name() + " before " + second();
    }
    if (needs instanceof First.OwnDate own) {
      return own.date().text() + " before " + second();
    }
    return ((First.InOrder) needs)
        .order().stream()
            .map(rank -> String.join(" and ", rank))
            .collect(Collectors.joining(" before "));
  }

  private String second() {
    if (before instanceof Second.Happens second) {
      return "the first " + second.event().entries().type().name();
    }
    return before instanceof Second.OwnDate own ? own.name() : "each " + of.each().type().name();
  }

  @Override
  public EntryType evidence() {
    return needs instanceof First.Happens first ? first.event().entries().type() : of.each().type();
  }
}
