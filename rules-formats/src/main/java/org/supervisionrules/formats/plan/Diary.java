package org.supervisionrules.formats.plan;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many sessions each supervisor has on each day and in each week, Monday to Sunday. */
final class Diary {
  /** 1970-01-01 was a Thursday. */
  private static final int MONDAY = 3;

  private final Map<String, Map<Integer, Integer>> days = new HashMap<>();
  private final Map<String, Map<Integer, Integer>> weeks = new HashMap<>();

  /** Puts a session in; nothing is known of one without a supervisor. */
  void add(@Nullable String supervisor, int day) {
    count(supervisor, day, 1);
  }

  /** Takes a session out again. */
  void remove(@Nullable String supervisor, int day) {
    count(supervisor, day, -1);
  }

  private void count(@Nullable String supervisor, int day, int by) {
    if (supervisor != null) {
      days.computeIfAbsent(supervisor, key -> new HashMap<>()).merge(day, by, Integer::sum);
      weeks.computeIfAbsent(supervisor, key -> new HashMap<>()).merge(week(day), by, Integer::sum);
    }
  }

  int onDay(@Nullable String supervisor, int day) {
    return supervisor == null ? 0 : days.getOrDefault(supervisor, Map.of()).getOrDefault(day, 0);
  }

  int inWeek(@Nullable String supervisor, int day) {
    return supervisor == null
        ? 0
        : weeks.getOrDefault(supervisor, Map.of()).getOrDefault(week(day), 0);
  }

  private static int week(int day) {
    return Math.floorDiv(day + MONDAY, 7);
  }
}
