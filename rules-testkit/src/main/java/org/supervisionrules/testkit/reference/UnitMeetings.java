package org.supervisionrules.testkit.reference;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * {@code unit-meeting-recorded}: a unit meeting is on ICS within 24 elapsed hours ({@code
 * readings.md}, "deadline").
 *
 * <p>Ended on 2026-03-28 at 12:30, the day before the clocks go forward: due on 2026-03-29 at 13:30
 * summer time.
 */
final class UnitMeetings {

  private static final int WITHIN_HOURS = 24;

  /** The hours in whole days, rounded up. */
  private static final int WITHIN_DAYS = 1;

  private final HistoryAtT history;

  UnitMeetings(HistoryAtT history) {
    this.history = history;
  }

  Verdict judge() {
    Verdict verdict = new Verdict();
    if (!history.isUnit()) {
      return verdict;
    }
    for (Meeting meeting : history.meetings()) {
      Moment from = meeting.from();
      if (meeting.held() && from != null && !from.day().isBefore(history.judgedFrom())) {
        judge(meeting, from, verdict);
      }
    }
    return verdict;
  }

  private void judge(Meeting meeting, Moment from, Verdict verdict) {
    verdict.applies();
    Moment recorded = meeting.recorded();
    if (recorded != null && meeting.recordedOn() == null) {
      verdict.undetermined(meeting.id(), from.day());
    } else if (recorded == null || !"ics".equals(meeting.recordedOn())) {
      verdict.notDone(
          due(from, null),
          history.asOf(),
          history.isComplete("unit-meeting"),
          meeting.id(),
          from.day());
    } else {
      compare(meeting.id(), from, recorded, verdict);
    }
  }

  private static void compare(String id, Moment from, Moment recorded, Verdict verdict) {
    Moment due = due(from, recorded);
    if (isLate(recorded, due)) {
      Moment actual = due.time() == null ? Moment.ofDay(recorded.day()) : recorded;
      verdict.breached(due.text(), actual.text(), id, from.day());
    }
  }

  private static boolean isLate(Moment recorded, Moment due) {
    ZonedDateTime dueTime = due.time();
    ZonedDateTime recordedTime = recorded.time();
    if (dueTime == null || recordedTime == null) {
      return recorded.day().isAfter(due.day());
    }
    return recordedTime.toInstant().isAfter(dueTime.toInstant());
  }

  /** A due time between two times, or from a time alone; else the day after. */
  private static Moment due(Moment from, @Nullable Moment recorded) {
    ZonedDateTime start = from.time();
    if (start != null && (recorded == null || recorded.time() != null)) {
      return Moment.ofTime(start.plusHours(WITHIN_HOURS));
    }
    LocalDate dayAfter = from.day().plusDays(WITHIN_DAYS);
    return Moment.ofDay(dayAfter);
  }
}
