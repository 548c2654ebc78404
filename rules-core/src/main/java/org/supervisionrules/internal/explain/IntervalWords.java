package org.supervisionrules.internal.explain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.facts.Interval;
import org.supervisionrules.history.Event;
import org.supervisionrules.history.Period;
import org.supervisionrules.policy.Frequency;
import org.supervisionrules.report.Explanation;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Moment;
import org.supervisionrules.time.Reckoning;

/** The words of an interval of a recurring obligation. */
final class IntervalWords {
  private final Interval interval;
  private final Reckoning reckoning;
  private final String what;
  private final boolean takesPlace;

  IntervalWords(Interval interval, Reckoning reckoning) {
    this.interval = interval;
    this.reckoning = reckoning;
    Frequency frequency = (Frequency) interval.requirement().kind();
    this.what = Words.plain(frequency.clock().counts().type().name());
    this.takesPlace = frequency.clock().counts().type().state() != null;
  }

  Explanation explain(Outcome outcome, @Nullable Moment due) {
    List<String> because = arithmetic();
    String dueOn = Days.text(interval.dueOn());
    Event act = interval.act();
    Event postponed = interval.postponed();
    switch (outcome) {
      case PENDING -> {
        if (postponed != null) {
          because.add("postponed from " + Days.text(postponed.day()) + Words.named(postponed));
          because.add("it can be reconvened in time until " + due);
        }
        return new Explanation(
            "Next " + named() + " is due on " + due,
            because,
            "Holding it on or before " + due + " meets the requirement");
      }
      case UNDETERMINED -> {
        return new Explanation(
            "Whether "
                + Words.article(named())
                + (takesPlace ? " was held" : "")
                + " is not on record",
            because,
            "Saying that the records are complete for `"
                + interval.requirement().evidence()
                + "` decides it");
      }
      default -> {
        String late =
            act == null
                ? "as of " + Days.text(interval.asOf()) + " none is on record"
                : (takesPlace ? "it was held on " : "it is of ")
                    + Days.text(act.day())
                    + ", "
                    + Words.count(act.day() - interval.dueOn(), "day")
                    + " late";
        because.add(
            act == null
                ? "no " + what + " on record up to " + Days.text(interval.asOf())
                : "the next "
                    + what
                    + (takesPlace ? " was held on " : " is of ")
                    + Days.text(act.day())
                    + Words.named(act));
        return new Explanation(
            "Next " + named() + " was due on " + dueOn + ": " + late,
            because,
            "Holding it on or before " + dueOn + " would have met the requirement");
      }
    }
  }

  /** {@code session}, {@code review of C-17 in a session}, {@code agreement for M-7}. */
  private String named() {
    String about = interval.about();
    if (about == null) {
      return what;
    }
    return takesPlace
        ? "review of " + about + " in " + Words.article(what)
        : what + " for " + about;
  }

  private List<String> arithmetic() {
    List<String> because = new ArrayList<>();
    because.add(start());
    Interval.Handover handover = interval.handover();
    int anchor = interval.anchor();
    int unpaused = reckoning.plus(anchor, interval.every());
    if (handover != null && handover.lastAndNew() != interval.dueOn()) {
      because.add(
          "the interval changed on "
              + Days.text(handover.changedOn())
              + ": the due date that was running is "
              + Days.text(handover.lastAndOld()));
      because.add(
          interval.every()
              + " from the last are over on "
              + Days.text(handover.lastAndNew())
              + ", from the change on "
              + Days.text(handover.changeAndNew()));
      because.add("due on " + Days.text(interval.dueOn()));
    } else {
      because.add(interval.every() + " end on " + Days.text(unpaused));
    }
    for (Period pause : interval.pauses()) {
      because.add(Words.plain(pause.type().name()) + " " + Words.span(pause) + " pauses the clock");
    }
    if (!interval.pauses().isEmpty() && handover == null) {
      because.add(
          Words.count(interval.pausedDays(), "day")
              + " paused: due on "
              + Days.text(interval.dueOn()));
    }
    return because;
  }

  private String start() {
    Event anchorEvent = interval.anchorEvent();
    String day = Days.text(interval.anchor());
    if (anchorEvent != null) {
      return "last " + what + " on " + day + Words.named(anchorEvent);
    }
    Interval.Handover handover = interval.handover();
    if (handover != null) {
      return "last " + what + " before the records begin on " + day;
    }
    return "the clock starts on " + day;
  }
}
