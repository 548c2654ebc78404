package org.supervisionrules.policy;

import java.io.Serializable;
import java.time.ZoneId;
import org.supervisionrules.time.DayRanges;
import org.supervisionrules.time.Holidays;
import org.supervisionrules.time.MonthEnd;
import org.supervisionrules.time.Reckoning;
import org.supervisionrules.time.WorkingDays;

/**
 * How a policy counts days.
 *
 * @param code the code of the place whose holidays count: {@code GB-ENG}
 * @param holidays those holidays
 * @param closures days on which the organisation is closed besides
 * @param terms the days of school terms; none where the policy does not say
 * @param zone the zone in which local times are read where a history names none
 * @param monthEnd how sums of months round
 * @param saysMonthEnd whether a pack says how they round, or it is the way of this library
 */
public record Calendar(
    String code,
    Holidays holidays,
    DayRanges closures,
    DayRanges terms,
    ZoneId zone,
    MonthEnd monthEnd,
    boolean saysMonthEnd)
    implements Serializable {

  /** The arithmetic of this calendar. */
  public Reckoning reckoning() {
    return new Reckoning(new WorkingDays(holidays, closures), monthEnd);
  }
}
