package org.supervisionrules.testkit.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code readings.md}, "deadline". */
class DeadlinesTest {

  private static final String RECONVENED = "postponed-session-reconvened";
  private static final String RECORDED = "unit-meeting-recorded";
  private static final String COPY = "record-copy-given";

  @ParameterizedTest
  @CsvSource({
    "2026-02-01, not-applicable",
    "2026-02-02, pending: pending due 2026-02-09 about p since 2026-02-02",
    "2026-02-09, pending: pending due 2026-02-09 about p since 2026-02-02",
    "2026-02-10, breached: breached due 2026-02-09 about p since 2026-02-02"
  })
  void a_postponed_session_is_open_until_the_fifth_working_day(String asOf, String expected) {
    assertThat(Story.staff().postponed("p", "2026-02-02").says(RECONVENED, asOf))
        .isEqualTo(expected);
  }

  @Test
  void a_chain_runs_from_the_first_date_over_links_of_any_status_and_date() {
    Story story =
        Story.staff()
            .postponed("p1", "2026-02-02")
            .event(
                "session",
                "id",
                "p2",
                "status",
                "planned",
                "planned",
                "2026-03-02",
                "reconvenes",
                "p1")
            .postponedAgain("p3", "2026-02-05", "p2")
            .heldAgain("s", "2026-02-10", "p3");
    assertThat(story.says(RECONVENED, "2026-02-20"))
        .isEqualTo("breached: breached due 2026-02-09 done 2026-02-10 about p1 since 2026-02-02");
    assertThat(story.says(RECONVENED, "2026-02-09"))
        .isEqualTo("pending: pending due 2026-02-09 about p1 since 2026-02-02");
  }

  @Test
  void a_cancelled_session_is_reconvened_too_and_a_group_session_is_not() {
    Story story =
        Story.staff()
            .event("session", "id", "c", "status", "cancelled", "planned", "2026-02-02")
            .event(
                "session",
                "id",
                "g",
                "status",
                "postponed",
                "planned",
                "2026-02-02",
                "form",
                "group");
    assertThat(story.says(RECONVENED, "2026-02-10"))
        .isEqualTo("breached: breached due 2026-02-09 about c since 2026-02-02");
  }

  @Test
  void a_group_session_reconvenes_nothing() {
    Story story =
        Story.staff()
            .postponed("p", "2026-02-02")
            .event("session", "id", "g", "held", "2026-02-04", "form", "group", "reconvenes", "p");
    assertThat(story.says(RECONVENED, "2026-02-10"))
        .isEqualTo("breached: breached due 2026-02-09 about p since 2026-02-02");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-08, met",
    "2026-02-09, breached: breached due 2026-02-09 about p since 2026-02-02"
  })
  void who_leaves_before_the_due_date_leaves_no_finding(String leaving, String expected) {
    Story story = Story.staff().employment("2020-01-06", leaving).postponed("p", "2026-02-02");
    assertThat(story.says(RECONVENED, "2026-02-20")).isEqualTo(expected);
  }

  @Test
  void who_leaves_after_t_but_before_the_due_date_leaves_no_finding_either() {
    Story story = Story.staff().employment("2020-01-06", "2026-02-06").postponed("p", "2026-02-02");
    assertThat(story.says(RECONVENED, "2026-02-03")).isEqualTo("met");
  }

  @Test
  void done_late_is_a_breach_even_after_leaving() {
    Story story =
        Story.staff()
            .employment("2020-01-06", "2026-02-06")
            .postponed("p", "2026-02-02")
            .heldAgain("s", "2026-02-11", "p");
    assertThat(story.says(RECONVENED, "2026-02-20"))
        .isEqualTo("breached: breached due 2026-02-09 done 2026-02-11 about p since 2026-02-02");
  }

  @Test
  void a_deadline_from_before_records_from_does_not_apply() {
    Story story =
        Story.staff()
            .recordsFrom("2026-02-03")
            .postponed("p", "2026-02-02")
            .postponedAgain("q", "2026-02-04", "gone");
    assertThat(story.says(RECONVENED, "2026-02-20")).isEqualTo("not-applicable");
  }

  @ParameterizedTest
  @CsvSource({
    // Across the change to summer time: one hour later by the clock.
    "2026-03-28T12:30, 2026-03-29T13:30, met",
    "2026-03-28T12:30, 2026-03-29T13:31, 2026-03-29T13:30+01:00 2026-03-29T13:31+01:00",
    "2026-03-28T13:30+01:00, 2026-03-29T13:31+01:00, 2026-03-29T13:30+01:00"
        + " 2026-03-29T13:31+01:00",
    // Skipped: read as 02:30 summer time.
    "2026-03-28T01:00, 2026-03-29T01:30, 2026-03-29T02:00+01:00 2026-03-29T02:30+01:00",
    // Across the change to winter time: one hour earlier by the clock.
    "2026-10-24T12:30, 2026-10-25T11:30, met",
    "2026-10-24T12:30, 2026-10-25T11:30:01, 2026-10-25T11:30+00:00 2026-10-25T11:30:01+00:00",
    // Repeated: read as summer time.
    "2026-10-25T01:30, 2026-10-26T00:31, 2026-10-26T00:30+00:00 2026-10-26T00:31+00:00",
    // Only dates.
    "2026-03-27, 2026-03-28, met",
    "2026-03-27T23:59, 2026-03-28, met",
    "2026-03-27, 2026-03-28T23:59, met",
    "2026-03-27, 2026-03-29, 2026-03-28 2026-03-29",
    "2026-03-27T10:00, 2026-03-29, 2026-03-28 2026-03-29",
    "2026-03-27, 2026-03-29T00:01, 2026-03-28 2026-03-29",
    // Recorded before the end.
    "2026-03-27T10:00, 2026-03-27T09:00, met"
  })
  void a_meeting_is_on_ics_within_24_elapsed_hours(String ended, String recorded, String expected) {
    Story story =
        Story.unit()
            .event(
                "unit-meeting",
                "id",
                "um",
                "ended",
                ended,
                "recorded",
                recorded,
                "recordedOn",
                "ics");
    String since = ended.substring(0, 10);
    String[] dueAndDone = expected.split(" ", -1);
    assertThat(story.says(RECORDED, "2026-12-31"))
        .isEqualTo(
            dueAndDone.length == 1
                ? expected
                : "breached: breached due "
                    + dueAndDone[0]
                    + " done "
                    + dueAndDone[1]
                    + " about um since "
                    + since);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-27T12:30, 2026-03-27, pending: pending due 2026-03-28T12:30+00:00",
    "2026-03-27T12:30, 2026-03-28, pending: pending due 2026-03-28T12:30+00:00",
    "2026-03-27T12:30, 2026-03-29, breached: breached due 2026-03-28T12:30+00:00",
    "2026-03-27, 2026-03-28, pending: pending due 2026-03-28",
    "2026-03-27, 2026-03-29, breached: breached due 2026-03-28"
  })
  void a_meeting_not_recorded_is_pending_on_the_due_day(
      String ended, String asOf, String expected) {
    String whole = expected + " about um since 2026-03-27";
    assertThat(Story.unit().event("unit-meeting", "id", "um", "ended", ended).says(RECORDED, asOf))
        .isEqualTo(whole);
    assertThat(
            Story.unit()
                .event(
                    "unit-meeting",
                    "id",
                    "um",
                    "ended",
                    ended,
                    "recorded",
                    "2026-03-27T13:00",
                    "recordedOn",
                    "paper")
                .says(RECORDED, asOf))
        .as("recorded on another system")
        .isEqualTo(whole);
  }

  @Test
  void recorded_after_t_is_not_there_yet() {
    Story story =
        Story.unit()
            .event(
                "unit-meeting",
                "id",
                "um",
                "started",
                "2026-03-27T10:00",
                "recorded",
                "2026-03-28T09:00",
                "recordedOn",
                "ics");
    assertThat(story.says(RECORDED, "2026-03-27"))
        .isEqualTo("pending: pending due 2026-03-28T10:00+00:00 about um since 2026-03-27");
    assertThat(story.says(RECORDED, "2026-03-28")).isEqualTo("met");
  }

  @Test
  void recorded_without_saying_where_is_undetermined() {
    Story story =
        Story.unit()
            .event("unit-meeting", "id", "um", "ended", "2026-03-27", "recorded", "2026-03-27");
    assertThat(story.says(RECORDED, "2026-03-28"))
        .isEqualTo("undetermined: undetermined about um since 2026-03-27");
  }

  @Test
  void silence_about_meetings_is_undetermined_where_the_submission_is_not_complete() {
    Story story =
        Story.unit()
            .complete("session")
            .event("unit-meeting", "id", "um1", "ended", "2026-03-27")
            .event(
                "unit-meeting",
                "id",
                "um2",
                "ended",
                "2026-03-20",
                "recorded",
                "2026-03-24",
                "recordedOn",
                "ics");
    assertThat(story.says(RECORDED, "2026-03-30"))
        .isEqualTo(
            "breached: breached due 2026-03-21 done 2026-03-24 about um2 since 2026-03-20;"
                + " undetermined about um1 since 2026-03-27");
  }

  @Test
  void only_a_held_meeting_of_a_unit_is_judged() {
    Story story =
        Story.unit()
            .event("unit-meeting", "id", "um1", "started", "2026-03-27")
            .event("unit-meeting", "id", "um2", "status", "cancelled", "ended", "2026-03-27");
    assertThat(story.says(RECORDED, "2026-03-30")).isEqualTo("not-applicable");
    assertThat(
            Story.staff()
                .event("unit-meeting", "id", "um", "ended", "2026-03-27")
                .says(RECORDED, "2026-03-30"))
        .isEqualTo("not-applicable");
  }

  @Test
  void a_meeting_is_in_the_zone_of_the_document() {
    Story story =
        Story.unit()
            .zone("Asia/Tokyo")
            .event("unit-meeting", "id", "um", "ended", "2026-03-27T10:00");
    assertThat(story.says(RECORDED, "2026-03-28"))
        .isEqualTo("pending: pending due 2026-03-28T10:00+09:00 about um since 2026-03-27");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-09, pending: pending due 2026-02-09 about s since 2026-02-02",
    "2026-02-10, breached: breached due 2026-02-09 about s since 2026-02-02"
  })
  void a_copy_is_open_until_the_fifth_working_day(String asOf, String expected) {
    Story story =
        Story.staff()
            .event("session", "id", "s", "held", "2026-02-02", "record.completed", "2026-02-03");
    assertThat(story.says(COPY, asOf)).isEqualTo(expected);
  }

  @Test
  void a_record_completed_in_the_session_needs_no_copy() {
    Story story =
        Story.staff()
            .event("session", "id", "s", "held", "2026-02-02", "record.completed", "2026-02-02");
    assertThat(story.says(COPY, "2026-02-20")).isEqualTo("not-applicable");
  }

  @Test
  void a_copy_is_given_whether_or_not_the_record_says_when_it_was_completed() {
    Story story =
        Story.staff()
            .event("session", "id", "s", "held", "2026-02-02", "record.copyGiven", "2026-02-09");
    assertThat(story.says(COPY, "2026-02-20")).isEqualTo("met");
  }

  @Test
  void sessions_without_any_record_are_undetermined() {
    Story story = Story.staff().held("2026-02-09", "2026-02-02");
    assertThat(story.says(COPY, "2026-02-20"))
        .isEqualTo("undetermined: undetermined since 2026-02-02");
    assertThat(Story.staff().says(COPY, "2026-02-20")).isEqualTo("not-applicable");
  }

  @Test
  void a_record_that_says_neither_is_undetermined_and_one_that_is_missing_beside_it_is_not() {
    Story story =
        Story.staff()
            .event("session", "id", "s1", "held", "2026-02-02", "record", "")
            .event("session", "id", "s2", "held", "2026-02-03");
    assertThat(story.says(COPY, "2026-02-20"))
        .isEqualTo("undetermined: undetermined about s1 since 2026-02-02");
  }

  @Test
  void what_was_completed_or_given_after_t_is_not_there_yet() {
    Story story =
        Story.staff()
            .event(
                "session",
                "id",
                "s",
                "held",
                "2026-02-02",
                "record.completed",
                "2026-02-04",
                "record.copyGiven",
                "2026-02-12");
    assertThat(story.says(COPY, "2026-02-03"))
        .isEqualTo("undetermined: undetermined about s since 2026-02-02");
    assertThat(story.says(COPY, "2026-02-04"))
        .isEqualTo("pending: pending due 2026-02-09 about s since 2026-02-02");
    assertThat(story.says(COPY, "2026-02-11"))
        .isEqualTo("breached: breached due 2026-02-09 about s since 2026-02-02");
    assertThat(story.says(COPY, "2026-02-12"))
        .isEqualTo("breached: breached due 2026-02-09 done 2026-02-12 about s since 2026-02-02");
  }

  @Test
  void a_session_before_records_from_needs_no_copy() {
    Story story =
        Story.staff()
            .recordsFrom("2026-02-03")
            .event("session", "id", "s", "held", "2026-02-02", "record.completed", "2026-02-04");
    assertThat(story.says(COPY, "2026-02-20")).isEqualTo("not-applicable");
  }
}
