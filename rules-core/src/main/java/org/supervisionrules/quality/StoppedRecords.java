package org.supervisionrules.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.supervisionrules.history.Event;
import org.supervisionrules.history.History;
import org.supervisionrules.history.Period;
import org.supervisionrules.time.Days;

/**
 * Types of event that were recorded regularly and then no more, although the person is still there.
 *
 * <p>Worked example: meetings each week from January to March and none since, as of 2026-06-01: the
 * usual distance is 7 days, and 60 days are more than three of these and more than the least.
 */
final class StoppedRecords {
  /** So many entries make a habit. */
  private static final int REGULAR = 6;

  /** So many times the usual distance without an entry is a stop. */
  private static final int TIMES = 3;

  /** Less than so many days is no stop. */
  private static final int LEAST_DAYS = 42;

  private StoppedRecords() {}

  static List<Notice> of(History history, int asOf) {
    List<Notice> notices = new ArrayList<>();
    if (!isEmployed(history, asOf)) {
      return notices;
    }
    Map<String, List<Event>> byType = new TreeMap<>();
    for (Event event : history.events()) {
      if (event.held() && event.day() <= asOf) {
        byType.computeIfAbsent(event.type().name(), key -> new ArrayList<>()).add(event);
      }
    }
    byType.forEach(
        (type, events) -> {
          int[] days = events.stream().mapToInt(Event::day).distinct().sorted().toArray();
          if (days.length >= REGULAR) {
            int last = days[days.length - 1];
            int usual = median(days);
            if (asOf - last > Math.max(LEAST_DAYS, TIMES * usual) && !isAway(history, last, asOf)) {
              notices.add(notice(history, type, days.length, usual, last, events));
            }
          }
        });
    return notices;
  }

  private static Notice notice(
      History history, String type, int count, int usual, int last, List<Event> events) {
    Event event =
        events.stream().filter(each -> each.day() == last).findFirst().orElse(events.get(0));
    return new Notice(
        Notice.Kind.RECORDS_STOP,
        history.subject(),
        history.placeOf(event),
        "`"
            + type
            + "` was recorded on "
            + count
            + " days, usually "
            + usual
            + (usual == 1 ? " day" : " days")
            + " apart, and never after "
            + Days.text(last),
        "look whether the export is whole");
  }

  private static int median(int[] days) {
    int[] gaps = new int[days.length - 1];
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = days[i + 1] - days[i];
    }
    Arrays.sort(gaps);
    return gaps[gaps.length / 2];
  }

  private static boolean isEmployed(History history, int asOf) {
    boolean any = false;
    for (Period period : history.periods()) {
      if (SharedWords.is(period, SharedWords.EMPLOYMENT)) {
        any = true;
        if (period.covers(asOf)) {
          return true;
        }
      }
    }
    return !any;
  }

  /** Whether an absence explains why there is nothing. */
  private static boolean isAway(History history, int last, int asOf) {
    return history.periods().stream()
        .anyMatch(
            period ->
                SharedWords.is(period, SharedWords.ABSENCE)
                    && period.from() <= asOf
                    && period.to() > last);
  }
}
