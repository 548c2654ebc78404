package org.supervisionrules.internal.derive;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.facts.MissingRecords;
import org.supervisionrules.facts.Tally;
import org.supervisionrules.facts.TimedAct;
import org.supervisionrules.history.Entry;
import org.supervisionrules.history.Event;
import org.supervisionrules.history.Period;
import org.supervisionrules.policy.Deadline;
import org.supervisionrules.policy.Related;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.policy.ValuePath;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.DayRanges;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Moment;

/**
 * Works out, for each event that starts a clock, when it runs out and when it was met.
 *
 * <p>Source: the reading "deadline". Worked example: a meeting that ended on 2026-03-28 at 12:30 is
 * on record by 2026-03-29T13:30+01:00, 24 elapsed hours later, because clocks go forward that
 * night.
 */
final class DeadlineFacts {
  private final Requirement requirement;
  private final Deadline deadline;
  private final HistoryView view;
  private final Consumer<Object> facts;

  DeadlineFacts(
      Requirement requirement, Deadline deadline, HistoryView view, Consumer<Object> facts) {
    this.requirement = requirement;
    this.deadline = deadline;
    this.view = view;
    this.facts = facts;
  }

  void derive() {
    List<? extends Entry> triggers =
        view.isPeriod(deadline.each().type())
            ? view.periods(deadline.each())
            : view.eventsAndBookings(deadline.each());
    if (triggers.isEmpty()) {
      return;
    }
    DayRanges days = view.bound(requirement.scope());
    int judgedFrom = view.judgedFrom(requirement);
    int known = 0;
    int unknown = 0;
    int met = 0;
    boolean applies = false;
    for (Entry trigger : triggers) {
      Moment from = from(trigger);
      if (isYetToCome(trigger, from.day())
          || from.day() < judgedFrom
          || !days.contains(from.day())) {
        continue;
      }
      if (deadline.known().isPresent() && trigger.value(deadline.known().get()) == null) {
        unknown++;
        continue;
      }
      known++;
      if (deadline.unlessSameDay().isPresent()
          && trigger.day(deadline.unlessSameDay().get()) == from.day()) {
        continue;
      }
      if (deadline.within() instanceof Deadline.Limit.ShorterThan
          && dueOn(trigger, from.day()) == Days.OPEN) {
        continue;
      }
      TimedAct act = act(trigger, from);
      if (requirement.off().on(act.dueOn())) {
        continue;
      }
      applies = true;
      if (act.done() && !act.late()) {
        met++;
      } else {
        facts.accept(act);
      }
    }
    if (known == 0 && unknown > 0) {
      facts.accept(missing(unknown));
    }
    if (applies) {
      facts.accept(new Tally(requirement, met));
    }
  }

  /** Whether neither the entry nor what its clock runs from is there yet. */
  private boolean isYetToCome(Entry trigger, int from) {
    return from > view.asOf() && (trigger instanceof Period || trigger.day() > view.asOf());
  }

  private Moment from(Entry trigger) {
    for (int slot : deadline.from()) {
      if (slot < 0) {
        return Moment.of(
            slot == Deadline.ENDED && trigger instanceof Period period
                ? period.to()
                : trigger.day());
      }
      if (trigger.value(slot) instanceof Moment moment) {
        return moment;
      }
    }
    return Moment.of(trigger.day());
  }

  private MissingRecords missing(int events) {
    int slot = deadline.known().orElseThrow();
    String name =
        deadline.each().type().attributes().all().stream()
            .filter(attribute -> attribute.slot() == slot)
            .findFirst()
            .orElseThrow()
            .name();
    return new MissingRecords(requirement, name, events, deadline.each().type().name());
  }

  private TimedAct act(Entry trigger, Moment from) {
    if (deadline.done() instanceof Deadline.Done.Recorded recorded) {
      Moment given = given(trigger, recorded.slot());
      boolean elsewhere = false;
      boolean unclear = given == null && saysNothing(trigger);
      if (given != null && recorded.where().isPresent()) {
        Object where = trigger.value(recorded.where().get().slot());
        unclear = where == null;
        elsewhere = where != null && !recorded.where().get().values().contains(where);
      }
      return timed(trigger, from, elsewhere ? null : given, null, unclear);
    }
    if (deadline.done() instanceof Deadline.Done.Followed followed
        && followed.by().dated().isPresent()) {
      return known(trigger, from, followed.by(), followed.by().dated().get());
    }
    Event act =
        deadline.done() instanceof Deadline.Done.Followed followed
            ? view.firstRelated(followed.by(), trigger, from.day())
            : view.replacements(deadline).earliestFor((Event) trigger);
    return timed(trigger, from, act == null ? null : Moment.of(act.day()), act, false);
  }

  /**
   * A related event on or after the trigger, booked or held, which does it on the day since which
   * it is known: a new date that is fixed. Of several the one that was known first.
   */
  private TimedAct known(Entry trigger, Moment from, Related by, ValuePath dated) {
    int first = by.strictlyAfter() ? from.day() + 1 : from.day();
    Event act = null;
    int on = Days.OPEN;
    boolean undated = false;
    for (Event event : view.eventsAndBookings(by.entries())) {
      if (event != trigger && event.day() >= first && by.ties(event, trigger, view)) {
        int known = dated.latest(event, view);
        undated |= known == Days.OPEN;
        if (known <= view.asOf() && Math.max(known, from.day()) < on) {
          act = event;
          on = Math.max(known, from.day());
        }
      }
    }
    return timed(trigger, from, act == null ? null : Moment.of(on), act, act == null && undated);
  }

  /** Whether a record has neither the date that would excuse the act nor that of the act. */
  private boolean saysNothing(Entry trigger) {
    return deadline.unlessSameDay().isPresent()
        && given(trigger, deadline.unlessSameDay().get()) == null;
  }

  /** A date that is there at the as-of day. */
  private @Nullable Moment given(Entry event, int slot) {
    return event.value(slot) instanceof Moment moment && moment.day() <= view.asOf()
        ? moment
        : null;
  }

  /** {@link Days#OPEN} where the clock that limits it has no interval in force on that day. */
  private int dueOn(Entry trigger, int from) {
    int due =
        deadline.within() instanceof Deadline.Limit.Within stated
            ? view.reckoning().due(from, stated.amount(), DayRanges.NONE)
            : Days.before(
                view.dueOnClock(((Deadline.Limit.ShorterThan) deadline.within()).clock(), from));
    if (deadline.orBy().isPresent()) {
      Event by = view.firstRelated(deadline.orBy().get(), trigger, from);
      return by == null ? due : Math.min(due, by.day());
    }
    return due;
  }

  private TimedAct timed(
      Entry trigger, Moment from, @Nullable Moment actual, @Nullable Event act, boolean unclear) {
    int dueOn = dueOn(trigger, from.day());
    Amount within =
        deadline.within() instanceof Deadline.Limit.Within stated
            ? stated.amount().on(dueOn)
            : Amount.days(Math.max(1, dueOn - from.day()));
    boolean cannotTell = unclear;
    Moment due = Moment.of(dueOn);
    Moment done = actual == null ? null : Moment.of(actual.day());
    if (within.unit() == Amount.Unit.HOURS) {
      if (from.hasTime() && (actual == null || actual.hasTime())) {
        due = from.plusHours(within.count(), view.history().zone());
        done = actual;
      } else if (deadline.whenOnlyDates() == Deadline.WhenOnlyDates.UNDETERMINED) {
        cannotTell = true;
      }
    }
    return new TimedAct(
        requirement,
        trigger,
        within.unit() == Amount.Unit.HOURS ? from : Moment.of(from.day()),
        within,
        due,
        done,
        act,
        cannotTell,
        view.leftOn(),
        view.asOf(),
        view.isSilent(requirement));
  }
}
