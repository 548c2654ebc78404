package org.supervisionrules.internal.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.history.Event;
import org.supervisionrules.history.Period;
import org.supervisionrules.policy.Phase;
import org.supervisionrules.policy.Scope;
import org.supervisionrules.time.DayRanges;
import org.supervisionrules.time.Days;

/**
 * A stretch of days on which a requirement binds: an applicability period, cut to employment and
 * not yet to where records begin.
 *
 * @param from the first day, inclusive
 * @param to the last day, inclusive; {@link Days#OPEN} where it has none
 * @param period the period it comes from, where each is a stretch of its own; of a run the first
 * @param name the name that its periods share (a case), where they are parted by one
 */
record Stretch(int from, int to, @Nullable Period period, @Nullable String name) {
  private static final Comparator<Stretch> BY_DAY =
      (a, b) -> {
        if (a.from != b.from) {
          return Integer.compare(a.from, b.from);
        }
        return a.to == b.to ? byWords(a, b) : Integer.compare(a.to, b.to);
      };

  private static int byWords(Stretch a, Stretch b) {
    int order = (a.name == null ? "" : a.name).compareTo(b.name == null ? "" : b.name);
    return order == 0 ? contents(a).compareTo(contents(b)) : order;
  }

  private static String contents(Stretch stretch) {
    return stretch.period == null ? "" : stretch.period.contents();
  }

  boolean covers(int day) {
    return from <= day && day <= to;
  }

  /** The stretches on which a scope binds, by day. */
  static List<Stretch> of(Scope scope, HistoryView view) {
    List<Stretch> stretches = new ArrayList<>();
    if (!scope.subjectKinds().contains(view.history().subjectKind())) {
      return stretches;
    }
    DayRanges days = view.bound(scope).and(view.employment());
    if (days.isEmpty()) {
      return stretches;
    }
    if (scope.each().isEmpty()) {
      add(stretches, days, null, null);
      return stretches;
    }
    List<Period> periods = view.periods(scope.each().get().periods());
    if (scope.each().get().per().isEmpty()) {
      for (Period period : periods) {
        add(stretches, days.and(DayRanges.of(period.from(), period.to())), period, null);
      }
    } else {
      named(stretches, days, periods, scope.each().get().per().get());
    }
    if (stretches.size() > 1) {
      stretches.sort(BY_DAY);
    }
    return stretches;
  }

  private static void named(
      List<Stretch> stretches, DayRanges days, List<Period> periods, int nameSlot) {
    Map<String, List<Period>> byName = new LinkedHashMap<>();
    for (Period period : periods) {
      byName
          .computeIfAbsent(String.valueOf(period.value(nameSlot)), name -> new ArrayList<>())
          .add(period);
    }
    byName.forEach(
        (name, own) -> {
          DayRanges.Builder runs = new DayRanges.Builder();
          own.forEach(period -> runs.add(period.from(), period.to()));
          DayRanges pieces = days.and(runs.build());
          for (int i = 0; i < pieces.size(); i++) {
            int from = pieces.from(i);
            int to = pieces.to(i);
            stretches.add(new Stretch(from, to, first(own, from, to), name));
          }
        });
  }

  /** The period that began first of those that touch a stretch. */
  private static Period first(List<Period> periods, int from, int to) {
    Period first = null;
    for (Period period : periods) {
      if (period.from() <= to && period.to() >= from && isBefore(period, first)) {
        first = period;
      }
    }
    return Objects.requireNonNull(first);
  }

  /** Whether a period began before another; of two of one day what they say decides. */
  static boolean isBefore(Period period, @Nullable Period other) {
    return other == null
        || period.from() < other.from()
        || (period.from() == other.from() && period.contents().compareTo(other.contents()) < 0);
  }

  private static void add(
      List<Stretch> stretches, DayRanges days, @Nullable Period period, @Nullable String name) {
    for (int i = 0; i < days.size(); i++) {
      stretches.add(new Stretch(days.from(i), days.to(i), period, name));
    }
  }

  /** The days on which a scope binds, whichever of its periods they belong to. */
  static DayRanges days(Scope scope, HistoryView view) {
    DayRanges days = DayRanges.ALWAYS;
    for (int i = 0; i < scope.in().size() && !days.isEmpty(); i++) {
      days = days.and(view.days(scope.in().get(i)));
    }
    for (int i = 0; i < scope.during().size() && !days.isEmpty(); i++) {
      days = days.and(phase(scope.during().get(i), view, false));
    }
    for (int i = 0; i < scope.after().size() && !days.isEmpty(); i++) {
      days = days.and(phase(scope.after().get(i), view, true));
    }
    for (int i = 0; i < scope.notIn().size() && !days.isEmpty(); i++) {
      days = days.minus(view.days(scope.notIn().get(i)));
    }
    return days;
  }

  /** The days of a phase, or those after it, in every run of its periods. */
  private static DayRanges phase(Phase phase, HistoryView view, boolean after) {
    DayRanges runs = view.days(phase.of());
    DayRanges.Builder days = new DayRanges.Builder();
    for (int i = 0; i < runs.size(); i++) {
      int over = over(phase, runs.from(i), runs.to(i), view);
      if (after) {
        days.add(Math.max(over, runs.from(i)), runs.to(i));
      } else {
        days.add(runs.from(i), Math.min(Days.before(over), runs.to(i)));
      }
    }
    return days.build();
  }

  /** The first day after the phase of a run; {@link Days#OPEN} where no gate has ended it. */
  private static int over(Phase phase, int start, int end, HistoryView view) {
    int length = phase.lasts().map(lasts -> view.reckoning().plus(start, lasts)).orElse(start);
    Phase.Gate gate = phase.until().orElse(null);
    if (gate == null) {
      return length;
    }
    int gone =
        gate instanceof Phase.Gate.Happened happened
            ? happened(happened, phase.lasts().isPresent() ? Days.BEGINNING : start, length, view)
            : agreed((Phase.Gate.Agreed) gate, view.periods(phase.of()), start, end, view);
    return Math.max(length, gone);
  }

  /** The day of the first event that ends a phase; {@link Days#OPEN} where none has. */
  private static int happened(Phase.Gate.Happened gate, int from, int length, HistoryView view) {
    int earliest =
        gate.early().isPresent() ? view.reckoning().minus(length, gate.early().get()) : from;
    for (Event event : view.events(gate.event())) {
      if (event.day() >= earliest) {
        return event.day();
      }
    }
    return Days.OPEN;
  }

  /** The latest date that the periods of a run give; {@link Days#OPEN} where none does yet. */
  private static int agreed(
      Phase.Gate.Agreed gate, List<Period> periods, int start, int end, HistoryView view) {
    int latest = Days.BEGINNING;
    for (Period period : periods) {
      int day = period.day(gate.slot());
      if (period.from() >= start
          && period.from() <= end
          && day != Days.OPEN
          && (gate.ahead() || day <= view.asOf())) {
        latest = Math.max(latest, day);
      }
    }
    return latest == Days.BEGINNING ? Days.OPEN : latest;
  }
}
