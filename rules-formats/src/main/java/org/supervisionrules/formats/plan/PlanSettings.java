package org.supervisionrules.formats.plan;

import java.util.Set;
import org.supervisionrules.time.Amount;

/**
 * What a plan is asked for.
 *
 * @param horizon how far ahead, from the as-of date: {@code 12 months}
 * @param slack how long before the last possible day sessions are planned
 * @param perDay how many sessions a supervisor has on one day at most, 1 or more
 * @param requirements the ids of the requirements that are planned for; of these only the ones that
 *     ask for one-to-one sessions
 */
public record PlanSettings(Amount horizon, Slack slack, int perDay, Set<String> requirements) {
  /** A year. */
  public static final Amount A_YEAR = Amount.months(12);

  /** How many sessions a supervisor has on one day at most, where nothing else is said. */
  public static final int A_DAY = 3;

  public PlanSettings {
    if (perDay < 1) {
      throw new IllegalArgumentException("a supervisor has at least one session a day");
    }
    requirements = Set.copyOf(requirements);
  }
}
