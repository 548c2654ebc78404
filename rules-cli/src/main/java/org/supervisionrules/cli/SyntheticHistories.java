package org.supervisionrules.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.supervisionrules.history.History;
import org.supervisionrules.history.HistoryBuilder;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.WorkingDays;

/**
 * Histories of people who do not exist: a year of supervision each, in which some had a session too
 * late, once. The same seed gives the same histories, and a longer run begins with the shorter one.
 */
final class SyntheticHistories {
  private static final int DAYS = 365;
  private static final int INTERVAL = 28;
  private static final int SHORTEST = 18;
  private static final int LATEST_EXTRA = 28;
  private static final int TEAM = 6;
  private static final long STEP = 1_000_003L;
  private static final List<String> ROLES =
      List.of(
          "social-worker",
          "social-worker",
          "social-worker",
          "senior-practitioner",
          "family-worker",
          "support-worker");

  private final Policy policy;
  private final WorkingDays workingDays;
  private final long seed;
  private final double breaches;
  private final int asOf;

  /**
   * Histories.
   *
   * @param breaches the share of people with a breach, 0 to 1
   * @param asOf the last day of the records
   */
  SyntheticHistories(Policy policy, long seed, double breaches, LocalDate asOf) {
    this.policy = policy;
    this.workingDays = policy.calendar().reckoning().workingDays();
    this.seed = seed;
    this.breaches = breaches;
    this.asOf = Days.of(asOf);
  }

  /**
   * One history.
   *
   * @param index its number, from 0
   */
  History history(int index) {
    Random random = new Random(seed * STEP + index);
    int number = index + 1;
    int recordsFrom = asOf - DAYS;
    String supervisor = "M-" + (1 + index / TEAM);
    String employed = Days.text(recordsFrom - 100 - random.nextInt(2_000));
    int session = recordsFrom - random.nextInt(SHORTEST);
    HistoryBuilder history =
        History.builder(policy.vocabulary(), "S-" + number, "staff")
            .asOf(Days.text(asOf))
            .recordsFrom(Days.text(recordsFrom))
            .lastSession(Days.text(session))
            .employment(employed)
            .role(ROLES.get(random.nextInt(ROLES.size())), employed)
            .period("supervised-by", employed, null, Map.of("supervisor", supervisor));
    int late = hasBreach(index) ? 1 + random.nextInt(8) : -1;
    for (int i = 1; ; i++) {
      session =
          i == late
              ? late(session + INTERVAL + 1 + random.nextInt(LATEST_EXTRA))
              : inTime(session + SHORTEST + random.nextInt(INTERVAL - SHORTEST + 1));
      if (session > asOf) {
        return history.complete("session").build();
      }
      String id = "s" + i;
      String day = Days.text(session);
      history.session(
          held ->
              held.id(id)
                  .content("personal", "casework")
                  .planned(day)
                  .held(day)
                  .supervisor(supervisor)
                  .recordCompleted(day)
                  .copyGiven(day));
    }
  }

  /** Spreads the breaches evenly, so that their share is exact. */
  private boolean hasBreach(int index) {
    return Math.floor((index + 1) * breaches) > Math.floor(index * breaches);
  }

  private int inTime(int day) {
    int working = day;
    while (!workingDays.is(working)) {
      working--;
    }
    return working;
  }

  private int late(int day) {
    int working = day;
    while (!workingDays.is(working)) {
      working++;
    }
    return working;
  }
}
