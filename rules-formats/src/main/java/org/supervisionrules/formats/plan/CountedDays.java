package org.supervisionrules.formats.plan;

import org.supervisionrules.history.History;
import org.supervisionrules.history.Period;
import org.supervisionrules.policy.Clock;
import org.supervisionrules.policy.Frequency;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.time.DayRanges;

/**
 * The days of one person that count on the clock of a requirement, all where it names none.
 *
 * @param terms the days of school terms
 * @param end the last day that is planned for
 */
record CountedDays(History history, DayRanges terms, int end) {

  DayRanges of(Requirement requirement) {
    Clock.Only only =
        requirement.kind() instanceof Frequency frequency
            ? frequency.clock().countsOnly().orElse(null)
            : null;
    if (only == null) {
      return DayRanges.ALWAYS;
    }
    if (!(only instanceof Clock.Only.Of of)) {
      return terms;
    }
    DayRanges.Builder days = new DayRanges.Builder();
    for (Period period : history.periods()) {
      if (of.periods().matches(period, new PlainScene(end))) {
        days.add(period.from(), period.to());
      }
    }
    return days.build();
  }
}
