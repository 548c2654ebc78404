package org.supervisionrules.internal.derive;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.facts.Interval;
import org.supervisionrules.facts.MissingRecords;
import org.supervisionrules.facts.Tally;
import org.supervisionrules.history.Event;
import org.supervisionrules.history.Period;
import org.supervisionrules.policy.Clock;
import org.supervisionrules.policy.Frequency;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.policy.Scope;
import org.supervisionrules.policy.Selector;
import org.supervisionrules.time.DayRanges;
import org.supervisionrules.time.Days;

/**
 * Walks the intervals of a recurring obligation: from each anchor to the day the next act is due,
 * and on to the act that came next.
 *
 * <p>Source: the readings "frequency" and "per case". Worked example: every 4 weeks, acts on
 * 2025-03-03 and 2025-04-02: the interval from 2025-03-03 is due on 2025-03-31, its act is credited
 * on 2025-04-02, and the next interval runs from there to 2025-04-30.
 */
final class FrequencyFacts {
  private final Requirement requirement;
  private final Frequency frequency;
  private final HistoryView view;
  private final Consumer<Object> facts;
  private final @Nullable Mentions mentions;
  private int met;
  private boolean judged;
  private boolean skipped;
  private boolean silent;

  FrequencyFacts(
      Requirement requirement, Frequency frequency, HistoryView view, Consumer<Object> facts) {
    this.requirement = requirement;
    this.frequency = frequency;
    this.view = view;
    this.facts = facts;
    this.mentions =
        frequency
            .mention()
            .map(each -> new Mentions(each, frequency.clock().counts().get(0), view))
            .orElse(null);
  }

  void derive() {
    List<Stretch> stretches = view.stretches(requirement);
    if (isOffThroughout(stretches)) {
      return;
    }
    if (frequency.clock().countsOnly().orElse(null) instanceof Clock.Only.Of only
        && view.days(only).isEmpty()) {
      String type = only.periods().type().name();
      facts.accept(new MissingRecords(requirement, type, 0, type));
      return;
    }
    silent = isSilent();
    boolean applies = false;
    Map<String, List<Event>> byName = mentions == null ? Map.of() : mentions.byName();
    for (Stretch stretch : stretches) {
      int start = view.startOf(stretch, requirement);
      if (start > stretch.to() || start > view.asOf()) {
        continue;
      }
      applies |= !isOff(stretch);
      Pace every = Pace.of(frequency, stretch, view);
      if (mentions != null) {
        List<Event> acts = byName.getOrDefault(String.valueOf(stretch.name()), List.of());
        named(stretch, start, every, acts);
      } else {
        onClock(stretch, start, every);
      }
    }
    if (judged || (applies && !skipped)) {
      facts.accept(new Tally(requirement, met));
    }
  }

  private boolean isOffThroughout(List<Stretch> stretches) {
    for (int i = 0; i < stretches.size(); i++) {
      if (!isOff(stretches.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isOff(Stretch stretch) {
    int start = Math.max(view.startOf(stretch, requirement), stretch.from());
    return requirement.isOffThroughout(start, Math.min(stretch.to(), view.asOf()));
  }

  /** A stretch whose clock is taken over from the requirement before, where one was running. */
  private void onClock(Stretch stretch, int start, Pace every) {
    ClockReading clock = view.clock(frequency);
    int last = clock.lastBefore(start);
    Interval.Handover handover =
        last == Days.BEGINNING ? null : handover(stretch, start, last, every, clock.paused());
    Walk walk = new Walk(clock, stretch, every, start);
    if (handover == null) {
      walk.fromStart();
    } else {
      walk.from(last, clock.actOn(last), handover.dueOn(), handover);
    }
  }

  /** How the clock is taken over from a requirement that covered the day before. */
  private Interval.@Nullable Handover handover(
      Stretch to, int start, int last, Pace every, DayRanges paused) {
    int running = Days.OPEN;
    boolean covered = false;
    for (Requirement other : view.plan().onClock(frequency.clock().id())) {
      for (Stretch stretch : view.stretches(other)) {
        if (stretch.covers(start - 1)
            && (to.name() == null || (isOther(other) && to.name().equals(stretch.name())))
            && other.kind() instanceof Frequency before) {
          covered = true;
          running = Math.min(running, due(last, Pace.of(before, stretch, view), paused));
        }
      }
    }
    return covered
        ? new Interval.Handover(
            start,
            due(last, every, paused),
            running,
            every.dueFromStart(start, paused, view.reckoning()))
        : null;
  }

  private boolean isOther(Requirement other) {
    return !other.id().equals(requirement.id());
  }

  /**
   * A stretch with a clock of its own: taken over from another requirement for the same thing,
   * where one was running, or else started at a date in its period, or with it.
   */
  private void named(Stretch stretch, int start, Pace every, List<Event> acts) {
    ClockReading clock = ClockReading.named(frequency, acts, view);
    Walk walk = new Walk(clock, stretch, every, start);
    int last = stretch.name() == null ? Days.BEGINNING : clock.lastBefore(start);
    Interval.Handover handover =
        last == Days.BEGINNING ? null : handover(stretch, start, last, every, clock.paused());
    if (handover != null) {
      walk.from(last, clock.actOn(last), handover.dueOn(), handover);
      return;
    }
    int given = givenAnchor(stretch);
    if (given != Days.BEGINNING && given != start) {
      int due = due(given, every, clock.paused());
      if (due >= start) {
        walk.from(given, null, due, null);
        return;
      }
    }
    walk.fromStart();
  }

  /**
   * The date that the first period of a run gives for its clock; of several that start together the
   * latest. {@link Days#BEGINNING} where none is there at the as-of day.
   */
  private int givenAnchor(Stretch stretch) {
    int latest = Days.BEGINNING;
    Period first = stretch.period();
    if (frequency.anchor().isPresent() && first != null) {
      Scope.Each each = requirement.scope().each().orElseThrow();
      int nameSlot = each.per().orElseThrow();
      for (Period period : view.periods(each.periods())) {
        int given = period.day(frequency.anchor().get());
        if (period.from() == first.from()
            && period.to() >= stretch.from()
            && given <= view.asOf()
            && Objects.equals(period.value(nameSlot), first.value(nameSlot))) {
          latest = Math.max(latest, given);
        }
      }
    }
    return latest;
  }

  private int due(int anchor, Pace every, DayRanges paused) {
    return every.due(anchor, paused, view.reckoning());
  }

  /** Whether acts of any sort that counts may be missing from the records. */
  private boolean isSilent() {
    List<Selector> counts = frequency.clock().counts();
    if (view.isSilent(requirement)) {
      return true;
    }
    for (Selector each : counts) {
      if ((counts.size() > 1 && !view.history().isComplete(each.type().name()))
          || Kept.isUnasked(each, view)) {
        return true;
      }
    }
    return mentions != null && mentions.isUnasked();
  }

  /** One stretch, walked interval by interval. */
  private final class Walk {
    private final ClockReading clock;
    private final Stretch stretch;
    private final Pace every;
    private final int start;
    private boolean isOpen;

    Walk(ClockReading clock, Stretch stretch, Pace every, int start) {
      this.clock = clock;
      this.stretch = stretch;
      this.every = every;
      this.start = start;
    }

    /** Walks on from the first day, on which an act counts. */
    void fromStart() {
      int due = every.dueFromStart(start, clock.paused(), view.reckoning());
      walk(new Interim(start, null, start, due, null));
    }

    /**
     * Walks on from a day before, on which no act counts any more.
     *
     * @param act the act on it, where one is
     */
    void from(int day, @Nullable Event act, int due, Interval.@Nullable Handover handover) {
      walk(new Interim(day, act, day + 1, due, handover));
    }

    private void walk(Interim first) {
      Interim interim = first;
      int due = first.due;
      while (due <= stretch.to() && (due != Days.OPEN || every.events() != null)) {
        int next = clock.firstFrom(interim.from);
        int act = inTime(next, due);
        boolean asked = !requirement.off().on(due == Days.OPEN ? view.asOf() : due);
        boolean done = act >= 0;
        if (!done) {
          act = next < clock.acts().size() ? next : -1;
        }
        if (asked) {
          judged = true;
          judge(interim, act, done);
        } else {
          skipped = true;
        }
        if (act < 0) {
          return;
        }
        Event last = clock.acts().get(act);
        due = due(last.day(), every, clock.paused());
        interim = new Interim(last.day(), last, last.day() + 1, due, null);
      }
    }

    /**
     * Counts what was in time, and makes a fact of what was not or cannot be told, of that once.
     */
    private void judge(Interim interim, int act, boolean done) {
      boolean unsure = every.events() != null && !every.events().isComplete();
      if (unsure && (done || (act < 0 && view.asOf() <= interim.due))) {
        if (!isOpen) {
          isOpen = true;
          facts.accept(interval(interim, -1, true));
        }
      } else if (done) {
        met++;
      } else {
        facts.accept(interval(interim, act, silent));
      }
    }

    /** The earliest act from an index on that is credited on or before a day, or -1. */
    private int inTime(int next, int due) {
      int size = clock.acts().size();
      if (next < size && clock.creditedOn(next) <= due) {
        return next;
      }
      for (int i = clock.nextCredited(next); i < size; i = clock.nextCredited(i + 1)) {
        if (clock.creditedOn(i) <= due) {
          return i;
        }
      }
      return -1;
    }

    private Interval interval(Interim interim, int act, boolean isSilent) {
      int at = interim.at;
      int due = interim.due;
      boolean open = act < 0 && view.asOf() > due;
      Event postponed = open ? clock.running(at, due, view.asOf()) : null;
      List<Period> pauses = every.events() == null ? clock.pauses(at, due) : List.of();
      return new Interval(
          requirement,
          stretch.name(),
          at,
          interim.act,
          interim.act == null ? anchorPeriod(at) : null,
          every.on(due),
          every.events() == null ? null : every.events().turns(interim.from, due, view.asOf()),
          due,
          interim.handover,
          act < 0 ? null : clock.acts().get(act),
          act < 0 ? Days.OPEN : clock.creditedOn(act),
          pauses,
          pausedDays(at, due, pauses),
          postponed,
          postponed == null ? Days.BEGINNING : clock.limit(postponed),
          view.asOf(),
          isSilent);
    }

    /** By how many days absences, and days that do not count, moved a due day. */
    private int pausedDays(int at, int due, List<Period> pauses) {
      boolean moves = !pauses.isEmpty() || frequency.clock().countsOnly().isPresent();
      return moves && every.events() == null && due != Days.OPEN
          ? due - due(at, every, DayRanges.NONE)
          : 0;
    }

    /** The period that binds on the day the clock started. */
    private @Nullable Period anchorPeriod(int at) {
      return stretch.period() != null
          ? stretch.period()
          : view.binding(requirement.scope(), Math.max(at, start));
    }
  }

  /**
   * An interval on the walk.
   *
   * @param at the day it runs from
   * @param act the act on that day, where it runs from one
   * @param from the first day on which an act counts for it
   * @param due the day the next act is due
   * @param handover how the due day came from the clock of another requirement, where it did
   */
  private record Interim(
      int at, @Nullable Event act, int from, int due, Interval.@Nullable Handover handover) {}
}
