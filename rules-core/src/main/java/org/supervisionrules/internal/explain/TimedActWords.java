package org.supervisionrules.internal.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.supervisionrules.facts.TimedAct;
import org.supervisionrules.history.Entry;
import org.supervisionrules.history.Event;
import org.supervisionrules.history.Period;
import org.supervisionrules.policy.Deadline;
import org.supervisionrules.report.Explanation;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Moment;
import org.supervisionrules.time.Reckoning;

/** The words of something to be done within a time after an event. */
final class TimedActWords {
  private final TimedAct act;
  private final Reckoning reckoning;
  private final Deadline deadline;

  TimedActWords(TimedAct act, Reckoning reckoning) {
    this.act = act;
    this.reckoning = reckoning;
    this.deadline = (Deadline) act.requirement().kind();
  }

  Explanation explain(Outcome outcome) {
    List<String> because = new ArrayList<>();
    because.add(trigger());
    because.add(act.within() + (act.within().count() == 1 ? " ends" : " end") + " on " + act.due());
    Moment actual = act.actual();
    String due = String.valueOf(act.due());
    switch (outcome) {
      case PENDING -> {
        return new Explanation(
            subject() + " is to be " + done() + " by " + due,
            because,
            "Having it " + done() + " by " + due + " meets the requirement");
      }
      case UNDETERMINED -> {
        because.add(act.unclear() ? unclear() : "records of this type may be missing");
        return new Explanation(
            "Whether "
                + subject().toLowerCase(Locale.ROOT)
                + " was "
                + done()
                + " in time is not on record",
            because,
            "Recording it decides the requirement");
      }
      default -> {
        if (actual == null) {
          because.add("not " + done() + " by " + Days.text(act.asOf()));
          return new Explanation(
              subject() + " was to be " + done() + " by " + due + " and has not been",
              because,
              "Having it " + done() + " by " + due + " would have met the requirement");
        }
        Event by = act.act();
        because.add(done() + " on " + actual + (by == null ? "" : Words.named(by)));
        return new Explanation(
            subject() + " was " + done() + " on " + actual + ", " + late(actual) + " late",
            because,
            "Having it " + done() + " by " + due + " would have met the requirement");
      }
    }
  }

  private String late(Moment actual) {
    boolean inWorkingDays = act.within().unit() == Amount.Unit.WORKING_DAYS;
    return String.valueOf(
        Lateness.between(act.due(), actual, inWorkingDays ? reckoning.workingDays() : null));
  }

  /** {@code Session planned for 2026-02-02}, {@code Unit meeting of 2026-03-27}. */
  private String subject() {
    String name = Words.plain(act.trigger().type().name());
    String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return replaced()
        ? capital + " planned for " + act.from()
        : capital + " of " + Days.text(day(act.trigger()));
  }

  private String trigger() {
    Entry trigger = act.trigger();
    return replaced() ? "postponed from " + act.from() + Words.named(trigger) : began(trigger);
  }

  private String began(Entry trigger) {
    if (trigger instanceof Period period) {
      return Words.plain(trigger.type().name()) + " " + Words.span(period);
    }
    if (day(trigger) != act.from().day()) {
      return Words.plain(trigger.type().name())
          + " of "
          + Days.text(day(trigger))
          + Words.named(trigger)
          + ", counted from "
          + act.from();
    }
    String happened =
        trigger.type().state() == null ? "on " : isHeld(trigger) ? "held on " : "planned for ";
    return happened + act.from() + Words.named(trigger);
  }

  /** The day by which an entry is known: that dates an event; of a period the one counted from. */
  private int day(Entry entry) {
    return entry instanceof Event event && event.day() != Days.OPEN
        ? event.day()
        : act.from().day();
  }

  private static boolean isHeld(Entry entry) {
    return entry instanceof Event event && event.held();
  }

  private String done() {
    if (deadline.done() instanceof Deadline.Done.Recorded recorded) {
      return recorded.said();
    }
    if (deadline.done() instanceof Deadline.Done.Followed followed) {
      return followed.said();
    }
    return "reconvened";
  }

  private boolean replaced() {
    return deadline.done() instanceof Deadline.Done.Replaced;
  }

  private String unclear() {
    if (deadline.done() instanceof Deadline.Done.Followed) {
      return "the record does not say when it was " + done();
    }
    return act.actual() == null
        ? "the record says neither when it was completed nor when it was " + done()
        : "the record does not say enough to tell whether it was " + done();
  }
}
