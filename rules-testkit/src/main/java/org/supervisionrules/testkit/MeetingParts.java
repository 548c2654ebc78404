package org.supervisionrules.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Unit meetings, many of them about the changes of the clocks, and when they were recorded. */
final class MeetingParts {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private MeetingParts() {}

  /** Which attributes say when it was. */
  private enum Told {
    ENDED,
    STARTED_AND_ENDED,
    STARTED,
    CANCELLED
  }

  /** How a moment is written. */
  private enum Form {
    TIME,
    DATE,
    OFFSET,
    OTHER_OFFSET;

    String write(ZonedDateTime moment) {
      return switch (this) {
        case TIME -> moment.toLocalDateTime().toString();
        case DATE -> moment.toLocalDate().toString();
        case OFFSET -> moment.toOffsetDateTime().toString();
        case OTHER_OFFSET ->
            moment.withZoneSameInstant(ZoneOffset.ofHours(-5)).toOffsetDateTime().toString();
      };
    }
  }

  private record When(int clockChange, int days, int minutes) {

    ZonedDateTime from(HistorySketch sketch) {
      LocalDate day =
          clockChange == 0
              ? sketch.day(days)
              : LocalDate.of(sketch.base().getYear(), clockChange, 1)
                  .with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY))
                  .plusDays(days % 3 - 1);
      return day.atTime(LocalTime.MIN.plusMinutes(minutes)).atZone(LONDON);
    }
  }

  private record Recording(String on, Form form, int minutes) {}

  private record Meeting(When when, Told told, Form form, Recording recording) {}

  static Arbitrary<Part> meetings() {
    return Combinators.combine(
            whens(),
            Arbitraries.frequency(
                Tuple.of(6, Told.ENDED),
                Tuple.of(2, Told.STARTED_AND_ENDED),
                Tuple.of(2, Told.STARTED),
                Tuple.of(1, Told.CANCELLED)),
            forms(),
            recordings())
        .as(Meeting::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(meetings -> sketch -> meetings.forEach(meeting -> draw(meeting, sketch)));
  }

  private static Arbitrary<When> whens() {
    return Combinators.combine(
            Arbitraries.of(0, 3, 10),
            Arbitraries.integers().between(0, 60),
            Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(600, 0, 30, 60, 90, 119, 120, 1439)),
                Tuple.of(2, Arbitraries.integers().between(0, 1439))))
        .as(When::new);
  }

  private static Arbitrary<Form> forms() {
    return Arbitraries.frequency(
        Tuple.of(6, Form.TIME),
        Tuple.of(3, Form.DATE),
        Tuple.of(2, Form.OFFSET),
        Tuple.of(1, Form.OTHER_OFFSET));
  }

  private static Arbitrary<Recording> recordings() {
    return Combinators.combine(
            Arbitraries.frequency(
                Tuple.of(7, "ics"), Tuple.of(1, "paper"), Tuple.of(1, ""), Tuple.of(3, "not")),
            forms(),
            Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(0, -1, 1, 60, -60)),
                Tuple.of(2, Arbitraries.integers().between(-1440, 3000))))
        .as(Recording::new);
  }

  private static void draw(Meeting meeting, HistorySketch sketch) {
    ZonedDateTime moment = meeting.when().from(sketch);
    String written = meeting.form().write(moment);
    ObjectNode event = sketch.event("unit-meeting");
    switch (meeting.told()) {
      case ENDED -> event.put("ended", written);
      case STARTED_AND_ENDED -> {
        event.put("status", "held");
        event.put("started", meeting.form().write(moment.minus(2, ChronoUnit.HOURS)));
        event.put("ended", written);
      }
      case STARTED -> event.put("status", "held").put("started", written);
      case CANCELLED -> event.put("status", "cancelled").put("started", written);
    }
    Recording recording = meeting.recording();
    if (meeting.told() != Told.CANCELLED && !recording.on().equals("not")) {
      ZonedDateTime recorded =
          moment.plus(24, ChronoUnit.HOURS).plus(recording.minutes(), ChronoUnit.MINUTES);
      event.put("recorded", recording.form().write(recorded));
      if (!recording.on().isEmpty()) {
        event.put("recordedOn", recording.on());
      }
    }
  }
}
