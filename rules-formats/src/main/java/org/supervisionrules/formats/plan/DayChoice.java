package org.supervisionrules.formats.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.formats.due.Supervisors;
import org.supervisionrules.time.DayRanges;
import org.supervisionrules.time.Reckoning;

/**
 * Chooses the day of a session: near the end of the interval and yet before it, where the
 * supervisor has least to do. A week that has fewer sessions is worth two days for each of them, so
 * that people who begin together are drawn apart once and stay so.
 *
 * <p>Worked example: four weeks from Monday 2026-01-05 are due on Monday 2026-02-02; with a slack
 * of a tenth the session should be no later than Friday 2026-01-30, and of the days from 2026-01-25
 * to then one in the week with the fewest sessions is taken, of several the latest; an earlier one
 * only where its week has less.
 */
final class DayChoice {
  /** How much of an interval may be given up for an even spread, and how many days at most. */
  private static final int SPREAD_SHARE = 5;

  private static final int SPREAD_DAYS = 7;

  /** How many days earlier a session may be for one session less in its week. */
  private static final int SESSION = 2;

  /** How many days are looked at for one on which the supervisor has room, when all are late. */
  private static final int SOON = 5;

  private final Reckoning reckoning;
  private final PlanSettings settings;
  private final Diary diary;
  private final Map<String, AtWork> people;

  DayChoice(Reckoning reckoning, PlanSettings settings, Diary diary, Map<String, AtWork> people) {
    this.reckoning = reckoning;
    this.settings = settings;
    this.diary = diary;
    this.people = people;
  }

  /**
   * Whose session it is.
   *
   * @param taken the days on which the person has a session already
   */
  record Person(AtWork work, Supervisors supervisors, Set<Integer> taken) {}

  /**
   * What is asked for.
   *
   * @param from the first day, inclusive
   * @param since the day from which the interval runs
   * @param due the last day in time
   * @param end the last day at all
   * @param counted the days that count for it (terms)
   */
  record Wish(int from, int since, int due, int end, DayRanges counted) {}

  /** A day with what is not as it should be on it. */
  record Chosen(int day, @Nullable String supervisor, boolean crowded, boolean supervisorAway) {}

  /** The best day in time; null where the person is not at work on any. */
  @Nullable Chosen inTime(Person person, Wish wish) {
    int latest =
        Math.min(
            settings.slack().latest(wish.since(), wish.due(), reckoning),
            Math.min(wish.due(), wish.end()));
    int spread = Math.min(SPREAD_DAYS, (wish.due() - wish.since()) / SPREAD_SHARE);
    return possible(person, wish, Math.min(wish.due(), wish.end()), Integer.MAX_VALUE).stream()
        .min(
            Comparator.comparing(Chosen::supervisorAway)
                .thenComparing(Chosen::crowded)
                .thenComparingInt(
                    chosen ->
                        outside(chosen.day(), latest - spread, latest)
                            + SESSION * diary.inWeek(chosen.supervisor(), chosen.day()))
                .thenComparingInt(chosen -> diary.onDay(chosen.supervisor(), chosen.day()))
                .thenComparingInt(chosen -> -chosen.day()))
        .orElse(null);
  }

  /** The first day on which it can be, of the first few one with room; null where there is none. */
  @Nullable Chosen soonest(Person person, Wish wish) {
    return possible(person, wish, wish.end(), SOON).stream()
        .min(
            Comparator.comparing(Chosen::supervisorAway)
                .thenComparing(Chosen::crowded)
                .thenComparingInt(Chosen::day))
        .orElse(null);
  }

  /** How far a day lies from where it should be; after it is worse than before. */
  private static int outside(int day, int first, int last) {
    return day < first ? first - day : day > last ? (day - last) * SPREAD_DAYS : 0;
  }

  private List<Chosen> possible(Person person, Wish wish, int to, int most) {
    List<Chosen> possible = new ArrayList<>();
    for (int day = wish.from(); day <= to && possible.size() < most; day++) {
      if (person.work().is(day) && !person.taken().contains(day) && wish.counted().contains(day)) {
        String supervisor = person.supervisors().on(day);
        AtWork theirs = supervisor == null ? null : people.get(supervisor);
        possible.add(
            new Chosen(
                day,
                supervisor,
                diary.onDay(supervisor, day) >= settings.perDay(),
                theirs != null && !theirs.is(day)));
      }
    }
    return possible;
  }
}
