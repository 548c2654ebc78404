package org.supervisionrules.formats.html;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.history.History;
import org.supervisionrules.history.Period;

/**
 * The team of a subject: of a unit itself, of a member of staff the unit (else the section, else
 * the locality) of the last {@code member-of} period that has begun by the as-of day.
 */
final class Team {
  /** Where no team is on record. */
  static final String NONE = "no team on record";

  private static final String UNIT = "unit";
  private static final String MEMBER_OF = "member-of";
  private static final List<String> PARTS = List.of(UNIT, "section", "locality");
  private static final Comparator<Period> BY_DAY =
      Comparator.comparingInt(Period::from)
          .thenComparingInt(Period::to)
          .thenComparing(Period::contents);

  private Team() {}

  /**
   * The team on a day.
   *
   * @param subject the id of the subject, as the report has it
   * @param history null where only results are known
   */
  static String of(String subject, @Nullable History history, int asOf) {
    if (history == null) {
      return NONE;
    }
    if (history.subjectKind().equals(UNIT)) {
      return subject;
    }
    return history.periods().stream()
        .filter(period -> period.type().name().equals(MEMBER_OF) && period.from() <= asOf)
        .filter(period -> !named(period).isEmpty())
        .max(BY_DAY)
        .map(Team::named)
        .orElse(NONE);
  }

  private static String named(Period period) {
    for (String part : PARTS) {
      if (period.type().attributes().get(part) != null && period.get(part).isPresent()) {
        return period.get(part).get().toString();
      }
    }
    return "";
  }
}
