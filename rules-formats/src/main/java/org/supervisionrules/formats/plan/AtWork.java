package org.supervisionrules.formats.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.history.Entry;
import org.supervisionrules.history.History;
import org.supervisionrules.history.Period;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Selector;
import org.supervisionrules.time.DayRanges;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.WorkingDays;
import org.supervisionrules.vocabulary.Attribute;

/**
 * The days on which one person is at work: working days of the policy's calendar, of the person's
 * own days of the week where a part-time period gives them, while employed, and without absences of
 * any reason.
 */
final class AtWork {
  private final WorkingDays working;
  private final DayRanges employed;
  private final DayRanges absent;
  private final List<OwnDays> own;

  private record OwnDays(int from, int to, List<String> days) {}

  private AtWork(WorkingDays working, DayRanges employed, DayRanges absent, List<OwnDays> own) {
    this.working = working;
    this.employed = employed;
    this.absent = absent;
    this.own = List.copyOf(own);
  }

  /** The days of the subject of a history. */
  static AtWork of(History history, Policy policy, WorkingDays working) {
    DayRanges.Builder employed = new DayRanges.Builder();
    DayRanges.Builder absent = new DayRanges.Builder();
    List<OwnDays> own = new ArrayList<>();
    Selector employment = policy.employment().orElse(null);
    for (Period period : history.periods()) {
      String type = period.type().name();
      if (employment != null && employment.matches(period, new PlainScene(Days.OPEN))) {
        employed.add(period.from(), period.to());
      } else if (type.equals(SessionWords.ABSENCE)) {
        absent.add(period.from(), period.to());
      } else if (type.equals(SessionWords.PART_TIME)) {
        days(period).ifPresent(days -> own.add(new OwnDays(period.from(), period.to(), days)));
      }
    }
    DayRanges all = employed.build();
    return new AtWork(working, all.isEmpty() ? DayRanges.ALWAYS : all, absent.build(), own);
  }

  private static Optional<List<String>> days(Entry partTime) {
    @Nullable Attribute attribute = partTime.type().attributes().get(SessionWords.WORKING_DAYS);
    return attribute != null
            && partTime.value(attribute.slot()) instanceof List<?> days
            && !days.isEmpty()
        ? Optional.of(days.stream().map(Object::toString).toList())
        : Optional.empty();
  }

  /** Whether the person works on a day. */
  boolean is(int day) {
    return working.is(day) && isNotAway(day) && isOwn(day);
  }

  /** Whether the person is employed and not absent on a day, be it a working day or not. */
  boolean isNotAway(int day) {
    return employed.contains(day) && !absent.contains(day);
  }

  private boolean isOwn(int day) {
    for (OwnDays days : own) {
      if (days.from() <= day && day <= days.to()) {
        String weekday = Days.date(day).getDayOfWeek().name().toLowerCase(Locale.ROOT);
        if (!days.days().contains(weekday)) {
          return false;
        }
      }
    }
    return true;
  }
}
