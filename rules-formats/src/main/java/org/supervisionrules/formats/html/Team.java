package org.supervisionrules.formats.html;

import org.jspecify.annotations.Nullable;
import org.supervisionrules.formats.due.Membership;
import org.supervisionrules.history.History;

/**
 * The team of a subject: of a unit itself, of a member of staff the unit (else the section, else
 * the locality) of the last {@code member-of} period that has begun by the as-of day.
 */
final class Team {
  /** Where no team is on record. */
  static final String NONE = "no team on record";

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
    if (history.subjectKind().equals(Membership.UNIT)) {
      return subject;
    }
    return Membership.on(history, asOf).stream().findFirst().orElse(NONE);
  }
}
