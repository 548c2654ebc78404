package org.supervisionrules.policy;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.supervisionrules.vocabulary.EntryType;
import org.supervisionrules.vocabulary.Party;

/**
 * Who may do something: chair, sign off, record, select, see.
 *
 * @param of what it is asked of, and when it is due
 * @param who where the entry says who it was; any of these
 * @param may whoever may
 * @param all whether all of them are needed
 * @param deputies who may instead, under a condition
 */
public record Authority(
    Occasions of, List<ValuePath> who, List<Allowed> may, boolean all, List<Deputy> deputies)
    implements Kind {
  public Authority {
    who = List.copyOf(who);
    may = List.copyOf(may);
    deputies = List.copyOf(deputies);
  }

  /** Whoever may. */
  public sealed interface Allowed extends Serializable {

    /** Known words. */
    record Word(String word) implements Allowed {}

    /** A party to supervision. */
    record Named(Party party) implements Allowed {}

    /** Whomever another attribute of the entry names. */
    record Same(ValuePath other) implements Allowed {}

    /** Whomever a period names on the day. */
    record OfPeriod(Related period) implements Allowed {}

    /** What people call it. */
    default String text() {
      if (this instanceof Word each) {
        return each.word();
      }
      if (this instanceof Same same) {
        return same.other().text();
      }
      return this instanceof Named named
          ? named.party().name()
          : ((OfPeriod) this).period().entries().text();
    }
  }

  /**
   * Who may instead.
   *
   * @param may whoever it is
   * @param when conditions on the entry; none where a period decides
   * @param during a period that must hold, where one must
   * @param on the slot of the date on which it must; {@link Deadline#DATED} for the entry's day
   */
  public record Deputy(Allowed may, List<Condition> when, Optional<Selector> during, int on)
      implements Serializable {
    public Deputy {
      when = List.copyOf(when);
    }
  }

  /** What people call those who may. */
  public String allowed() {
    return may.stream()
        .map(Allowed::text)
        .distinct()
        .collect(Collectors.joining(all ? " and " : " or "));
  }

  /** What people call the attributes that say who it was. */
  public String whoText() {
    return who.stream().map(ValuePath::text).collect(Collectors.joining(" or "));
  }

  @Override
  public String word() {
    return "authority";
  }

  @Override
  public String asks() {
    return whoText() + " is " + allowed() + Asks.due(of);
  }

  @Override
  public EntryType evidence() {
    return of.each().type();
  }
}
