package org.supervisionrules.policy;

import java.io.Serializable;
import java.time.ZoneId;
import org.supervisionrules.time.DayRanges;
import org.supervisionrules.time.MonthEnd;

/**
 * How a policy counts days.
 *
 * @param holidays the code of a holiday table: {@code GB-ENG}
 * @param closures days on which the organisation is closed besides
 * @param zone the zone in which local times are read where a history names none
 * @param monthEnd how sums of months round
 */
public record Calendar(String holidays, DayRanges closures, ZoneId zone, MonthEnd monthEnd)
    implements Serializable {}
