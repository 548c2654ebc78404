package org.supervisionrules.formats.due;

import java.util.Comparator;
import java.util.List;
import org.supervisionrules.history.History;
import org.supervisionrules.history.Period;
import org.supervisionrules.vocabulary.Attributes;

/**
 * What a subject belongs to: a unit to itself, anybody else to the unit, section and locality of
 * the last {@code member-of} period that has begun by a day, be it over or not.
 */
public final class Membership {
  /** The kind of subject that is a team itself. */
  public static final String UNIT = "unit";

  private static final String MEMBER_OF = "member-of";
  private static final List<String> PARTS = List.of(UNIT, "section", "locality");
  private static final Comparator<Period> BY_DAY =
      Comparator.comparingInt(Period::from)
          .thenComparingInt(Period::to)
          .thenComparing(Period::contents);

  private Membership() {}

  /**
   * The names of what the subject of a history belongs to on a day, the smallest first; none where
   * nothing is on record. What people call the team is the first.
   */
  public static List<String> on(History history, int day) {
    if (history.subjectKind().equals(UNIT)) {
      return List.of(history.subject());
    }
    return history.periods().stream()
        .filter(period -> period.type().name().equals(MEMBER_OF) && period.from() <= day)
        .filter(period -> !names(period).isEmpty())
        .max(BY_DAY)
        .map(Membership::names)
        .orElse(List.of());
  }

  private static List<String> names(Period period) {
    Attributes attributes = period.type().attributes();
    return PARTS.stream()
        .filter(part -> attributes.get(part) != null)
        .flatMap(part -> period.get(part).stream())
        .map(Object::toString)
        .toList();
  }
}
