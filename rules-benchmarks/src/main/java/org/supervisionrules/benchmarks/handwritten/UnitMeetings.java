package org.supervisionrules.benchmarks.handwritten;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.history.Event;
import org.supervisionrules.history.History;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Moment;

/** A unit meeting is on record within 24 elapsed hours. */
final class UnitMeetings {
  private static final int HOURS = 24;
  private static final long SECONDS = HOURS * 3600L;

  private UnitMeetings() {}

  static void walk(HandWritten rules, History history, int asOf, Judge judge) {
    Slots slots = rules.slots();
    int judgedFrom = HandWritten.judgedFrom(history);
    boolean silent = !history.isComplete("unit-meeting");
    List<Event> events = history.events();
    for (int i = 0; i < events.size(); i++) {
      Event meeting = events.get(i);
      if (meeting.day() > asOf || !meeting.type().equals(slots.unitMeeting) || !meeting.held()) {
        continue;
      }
      Moment from = from(slots, meeting);
      if (from.day() < judgedFrom) {
        continue;
      }
      boolean unclear = false;
      if (meeting.value(slots.recorded) instanceof Moment recorded && recorded.day() <= asOf) {
        Object where = meeting.value(slots.recordedOn);
        if ("ics".equals(where)) {
          recorded(history, from, recorded, judge);
          continue;
        }
        unclear = where == null;
      }
      notRecorded(due(history, from, null), unclear, silent, judge);
    }
  }

  private static Moment from(Slots slots, Event meeting) {
    if (meeting.value(slots.ended) instanceof Moment ended) {
      return ended;
    }
    return meeting.value(slots.started) instanceof Moment started
        ? started
        : Moment.of(meeting.day());
  }

  private static void recorded(History history, Moment from, Moment recorded, Judge judge) {
    boolean times = from.hasTime() && recorded.hasTime();
    boolean late =
        times
            ? recorded.epochSecond() > from.epochSecond() + SECONDS
            : recorded.day() > from.day() + 1;
    if (late) {
      judge.act(
          HandWritten.UNIT_MEETING_RECORDED,
          due(history, from, recorded),
          times ? recorded : Moment.of(recorded.day()),
          false,
          false,
          Days.OPEN);
    }
  }

  private static void notRecorded(Moment due, boolean unclear, boolean silent, Judge judge) {
    judge.act(HandWritten.UNIT_MEETING_RECORDED, due, null, unclear, silent, Days.OPEN);
  }

  /** A time between two times or from a time alone, else the day after. */
  private static Moment due(History history, Moment from, @Nullable Moment recorded) {
    return from.hasTime() && (recorded == null || recorded.hasTime())
        ? from.plusHours(HOURS, history.zone())
        : Moment.of(from.day() + 1);
  }
}
