package org.supervisionrules.internal.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.facts.Interval;
import org.supervisionrules.history.Event;
import org.supervisionrules.history.Period;
import org.supervisionrules.policy.Clock;
import org.supervisionrules.policy.Frequency;
import org.supervisionrules.policy.Selector;
import org.supervisionrules.report.Explanation;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Moment;
import org.supervisionrules.time.Reckoning;
import org.supervisionrules.vocabulary.EntryType;

/** The words of an interval of a recurring obligation. */
final class IntervalWords {
  private final Interval interval;
  private final Reckoning reckoning;
  private final String what;
  private final boolean takesPlace;
  private final @Nullable Amount atMost;
  private final @Nullable String countsOnly;

  IntervalWords(Interval interval, Reckoning reckoning) {
    this.interval = interval;
    this.reckoning = reckoning;
    Frequency frequency = (Frequency) interval.requirement().kind();
    this.atMost = frequency.atMost().orElse(null);
    this.countsOnly = frequency.clock().countsOnly().map(IntervalWords::days).orElse(null);
    List<Selector> counts = frequency.clock().counts();
    this.what = names(counts);
    this.takesPlace = takePlace(counts);
  }

  /** {@code session}, {@code session or visit}: each type once. */
  private static String names(List<Selector> counts) {
    String names = "";
    List<EntryType> named = new ArrayList<>(counts.size());
    for (Selector each : counts) {
      if (!named.contains(each.type())) {
        String name = Words.plain(each.type().name());
        names = named.isEmpty() ? name : names + " or " + name;
        named.add(each.type());
      }
    }
    return names;
  }

  private static boolean takePlace(List<Selector> counts) {
    for (Selector each : counts) {
      if (each.type().state() == null) {
        return false;
      }
    }
    return true;
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
        String on = due == null ? "with the " + turns().last() : "on " + due;
        return new Explanation(
            "Next " + named() + " is due " + on,
            because,
            "Holding it "
                + (due == null ? "by then" : "on or before " + due)
                + " meets the requirement");
      }
      case UNDETERMINED -> {
        if (interval.turns() != null && !interval.turns().complete()) {
          return turns().unclear("Whether the next " + named() + " is due", because);
        }
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
                : (act.type().state() != null ? "it was held on " : "it is of ")
                    + Days.text(act.day())
                    + ", "
                    + Words.count(act.day() - interval.dueOn(), "day")
                    + " late";
        because.add(
            act == null
                ? "no " + what + " on record up to " + Days.text(interval.asOf())
                : "the next "
                    + Words.plain(act.type().name())
                    + (act.type().state() != null ? " was held on " : " is of ")
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
    if (handover != null && handover.lastAndNew() != interval.dueOn()) {
      because.add(
          "the interval changed on "
              + Days.text(handover.changedOn())
              + ": the due date that was running is "
              + on(handover.lastAndOld()));
      because.add(
          length()
              + " from the last are over on "
              + on(handover.lastAndNew())
              + ", from the change on "
              + on(handover.changeAndNew()));
      if (interval.dueOn() != Days.OPEN) {
        because.add("due on " + Days.text(interval.dueOn()));
      }
    } else if (interval.every() == null) {
      because.addAll(turns().steps(interval.dueOn(), atMost, reckoning));
    } else {
      because.add(
          interval.every() + " end on " + Days.text(reckoning.plus(anchor, interval.every())));
    }
    for (Period pause : interval.pauses()) {
      because.add(Words.plain(pause.type().name()) + " " + Words.span(pause) + " pauses the clock");
    }
    if (countsOnly != null) {
      because.add("only days of " + Words.article(countsOnly) + " count");
    }
    if (interval.pausedDays() > 0 && handover == null) {
      because.add(
          Words.count(interval.pausedDays(), "day")
              + (countsOnly == null ? " paused: due on " : " left out: due on ")
              + Days.text(interval.dueOn()));
    }
    return because;
  }

  private static String days(Clock.Only only) {
    return only instanceof Clock.Only.Of of ? Words.plain(of.periods().type().name()) : "term";
  }

  private TurnsWords turns() {
    return new TurnsWords(Objects.requireNonNull(interval.turns()));
  }

  private String length() {
    return interval.every() == null ? turns().length() : String.valueOf(interval.every());
  }

  private static String on(int day) {
    return day == Days.OPEN ? "a day to come" : Days.text(day);
  }

  private String start() {
    Event anchorEvent = interval.anchorEvent();
    String day = Days.text(interval.anchor());
    if (anchorEvent != null) {
      return "last "
          + Words.plain(anchorEvent.type().name())
          + " on "
          + day
          + Words.named(anchorEvent);
    }
    Interval.Handover handover = interval.handover();
    if (handover != null) {
      return "last " + what + " before the records begin on " + day;
    }
    return "the clock starts on " + day;
  }
}
