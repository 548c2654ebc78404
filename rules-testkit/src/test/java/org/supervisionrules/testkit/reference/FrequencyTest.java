package org.supervisionrules.testkit.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code readings.md}, "frequency": the steps, the hand-over, the credit and the delay. */
class FrequencyTest {

  private static final String SOCIAL_WORK = "social-work-supervision";
  private static final String OTHER = "other-staff-supervision";
  private static final String PART_TIME = "part-time-supervision";

  @ParameterizedTest
  @CsvSource({
    "2025-03-03, pending: pending due 2025-03-31 since 2025-03-03",
    "2025-03-31, pending: pending due 2025-03-31 since 2025-03-03",
    "2025-04-01, breached: breached due 2025-03-31 since 2025-03-03",
    "2025-03-02, not-applicable"
  })
  void due_today_is_pending_and_the_day_after_is_a_breach(String asOf, String expected) {
    Story story = Story.socialWorker("2025-03-03");
    assertThat(story.says(SOCIAL_WORK, asOf)).isEqualTo(expected);
  }

  @Test
  void a_period_that_is_over_before_the_due_date_is_met() {
    Story story = Story.staff().role("social-worker", "2025-03-03", "2025-03-30");
    assertThat(story.says(SOCIAL_WORK, "2025-05-01")).isEqualTo("met");
  }

  @Test
  void a_period_that_ends_on_the_due_date_is_not_over_before_it() {
    Story story = Story.staff().role("social-worker", "2025-03-03", "2025-03-31");
    assertThat(story.says(SOCIAL_WORK, "2025-05-01"))
        .isEqualTo("breached: breached due 2025-03-31 since 2025-03-03");
  }

  @Test
  void only_held_one_to_one_sessions_count() {
    Story story =
        Story.socialWorker("2025-03-03")
            .event("session", "held", "2025-03-17", "form", "group")
            .event("session", "held", "2025-03-18", "form", "clinical")
            .event("session", "planned", "2025-03-19", "status", "cancelled")
            .event("session", "planned", "2025-03-20");
    assertThat(story.says(SOCIAL_WORK, "2025-04-01"))
        .isEqualTo("breached: breached due 2025-03-31 since 2025-03-03");
  }

  @Test
  void a_breach_closes_with_the_earliest_later_session_and_the_next_interval_runs_from_it() {
    Story story = Story.socialWorker("2025-03-03").held("2025-04-10", "2025-04-02", "2025-04-30");
    assertThat(story.says(SOCIAL_WORK, "2025-05-01"))
        .isEqualTo(
            "breached: breached due 2025-03-31 done 2025-04-02 since 2025-03-03;"
                + " pending due 2025-05-28 since 2025-04-30");
  }

  @Test
  void a_late_session_after_the_period_closes_its_breach() {
    Story story =
        Story.staff().role("social-worker", "2025-03-03", "2025-04-10").held("2025-06-02");
    assertThat(story.says(SOCIAL_WORK, "2025-07-01"))
        .isEqualTo("breached: breached due 2025-03-31 done 2025-06-02 since 2025-03-03");
  }

  @Test
  void a_change_within_the_family_is_one_run() {
    Story story =
        Story.staff()
            .role("social-worker", "2025-03-03", "2025-03-16")
            .role("csw", "2025-03-17", null);
    assertThat(story.says(SOCIAL_WORK, "2025-03-20"))
        .isEqualTo("pending: pending due 2025-03-31 since 2025-03-03");
  }

  @Test
  void a_run_is_continued_by_a_role_that_begins_after_t() {
    Story story =
        Story.staff()
            .role("social-worker", "2025-03-03", "2025-03-20")
            .role("csw", "2025-03-21", "9999-12-31");
    assertThat(story.says(SOCIAL_WORK, "2025-03-10"))
        .isEqualTo("pending: pending due 2025-03-31 since 2025-03-03");
  }

  @Test
  void another_family_takes_the_running_clock_over() {
    Story story =
        Story.staff()
            .role("family-worker", "2025-01-06", "2025-02-02")
            .role("social-worker", "2025-02-03", null)
            .held("2025-01-20");
    assertThat(story.says(SOCIAL_WORK, "2025-02-17"))
        .isEqualTo("pending: pending due 2025-02-17 since 2025-01-20");
    assertThat(story.says(OTHER, "2025-02-17")).isEqualTo("met");
  }

  @Test
  void without_a_session_before_it_the_clock_starts_with_the_period() {
    Story story =
        Story.staff()
            .role("family-worker", "2025-01-06", "2025-02-02")
            .role("social-worker", "2025-02-03", null);
    assertThat(story.says(SOCIAL_WORK, "2025-02-17"))
        .isEqualTo("pending: pending due 2025-03-03 since 2025-02-03");
  }

  @Test
  void without_cover_on_the_day_before_the_clock_starts_with_the_period() {
    Story story =
        Story.staff()
            .role("family-worker", "2025-01-06", "2025-02-01")
            .role("social-worker", "2025-02-03", null)
            .held("2025-01-20");
    assertThat(story.says(SOCIAL_WORK, "2025-02-17"))
        .isEqualTo("pending: pending due 2025-03-03 since 2025-02-03");
  }

  @ParameterizedTest
  @CsvSource({
    // Shorter: the running due date 2025-03-03 stands, but no later than a new interval.
    "2025-02-10, 2 weeks, 2025-02-10, 2025-02-24",
    "2025-02-24, 2 weeks, 2025-02-24, 2025-03-03",
    // Longer: from the last session.
    "2025-02-10, 6 weeks, 2025-02-10, 2025-03-17",
    // The same.
    "2025-02-10, 28 days, 2025-02-10, 2025-03-03",
    // Overdue already: at once.
    "2025-03-24, 2 weeks, 2025-03-24, 2025-03-24",
    // In working days and in months.
    "2025-02-10, 5 working days, 2025-02-10, 2025-02-17",
    "2025-02-10, 2 months, 2025-02-10, 2025-04-03"
  })
  void an_agreed_interval_takes_the_clock_over(
      String from, String interval, String asOf, String due) {
    Story story =
        Story.socialWorker("2025-01-06")
            .held("2025-02-03")
            .period("part-time", from, null, "agreedInterval", interval);
    assertThat(story.says(PART_TIME, asOf))
        .isEqualTo("pending: pending due " + due + " since 2025-02-03");
  }

  @Test
  void each_part_time_period_is_a_period_of_its_own_and_hands_over_to_the_next() {
    Story story =
        Story.socialWorker("2025-01-06")
            .held("2025-02-03")
            .period("part-time", "2025-01-06", "2025-02-09", "agreedInterval", "1 week")
            .period("part-time", "2025-02-10", null, "agreedInterval", "3 weeks");
    assertThat(story.says(PART_TIME, "2025-02-10"))
        .isEqualTo(
            "breached: breached due 2025-01-13 done 2025-02-03 since 2025-01-06;"
                + " pending due 2025-02-24 since 2025-02-03");
  }

  @Test
  void part_time_without_an_agreed_interval_changes_nothing() {
    Story story = Story.socialWorker("2025-03-03").period("part-time", "2025-03-03", null);
    assertThat(story.says(PART_TIME, "2025-03-31")).isEqualTo("not-applicable");
    assertThat(story.says(SOCIAL_WORK, "2025-03-31"))
        .isEqualTo("pending: pending due 2025-03-31 since 2025-03-03");
  }

  @Test
  void part_time_in_a_teaching_role_or_an_asye_is_not_bound_by_the_agreed_interval() {
    Story teacher =
        Story.staff()
            .role("teacher", "2025-03-03", null)
            .period("part-time", "2025-03-03", null, "agreedInterval", "1 week");
    assertThat(teacher.says(PART_TIME, "2025-03-31")).isEqualTo("not-applicable");
    Story asye =
        Story.socialWorker("2025-03-03")
            .period("asye", "2025-03-03", null)
            .period("part-time", "2025-03-03", null, "agreedInterval", "1 week");
    assertThat(asye.says(PART_TIME, "2025-03-31")).isEqualTo("not-applicable");
  }

  @Test
  void employment_cuts_where_any_is_given() {
    Story story =
        Story.socialWorker("2025-01-06")
            .employment("2025-02-03", "2025-04-30")
            .employment("2025-06-02", null)
            .held("2025-02-10");
    assertThat(story.says(SOCIAL_WORK, "2025-06-02"))
        .isEqualTo(
            "breached: breached due 2025-03-10 since 2025-02-10;"
                + " pending due 2025-06-30 since 2025-06-02");
  }

  @Test
  void what_was_carried_in_hands_over() {
    Story story = Story.socialWorker("2020-01-06").recordsFrom("2026-01-01").carryIn("2025-12-22");
    assertThat(story.says(SOCIAL_WORK, "2026-01-19"))
        .isEqualTo("pending: pending due 2026-01-19 since 2025-12-22");
  }

  @Test
  void without_records_from_the_records_begin_with_what_was_carried_in() {
    Story story = Story.socialWorker("2020-01-06").carryIn("2025-12-22");
    assertThat(story.says(SOCIAL_WORK, "2026-01-19"))
        .isEqualTo("pending: pending due 2026-01-19 since 2025-12-22");
    assertThat(story.says(SOCIAL_WORK, "2025-12-21")).isEqualTo("not-applicable");
  }

  @Test
  void a_carry_in_later_than_records_from_is_no_session() {
    Story story = Story.socialWorker("2020-01-06").recordsFrom("2026-01-01").carryIn("2026-01-15");
    assertThat(story.says(SOCIAL_WORK, "2026-01-30"))
        .isEqualTo("breached: breached due 2026-01-29 since 2026-01-01");
  }

  @Test
  void a_carry_in_later_than_records_from_hands_over_to_a_later_period() {
    Story story =
        Story.staff()
            .role("family-worker", "2025-06-02", "2026-01-25")
            .role("social-worker", "2026-01-26", null)
            .recordsFrom("2026-01-01")
            .carryIn("2026-01-15");
    assertThat(story.says(SOCIAL_WORK, "2026-02-01"))
        .isEqualTo("pending: pending due 2026-02-12 since 2026-01-15");
  }

  @Test
  void a_session_before_records_from_still_hands_over() {
    Story story = Story.socialWorker("2020-01-06").recordsFrom("2026-01-01").held("2025-12-15");
    assertThat(story.says(SOCIAL_WORK, "2026-01-12"))
        .isEqualTo("pending: pending due 2026-01-12 since 2025-12-15");
  }

  @Test
  void overdue_when_the_records_begin_is_due_on_their_first_day() {
    Story story = Story.socialWorker("2020-01-06").recordsFrom("2026-01-01").carryIn("2025-06-02");
    assertThat(story.says(SOCIAL_WORK, "2026-01-01"))
        .isEqualTo("pending: pending due 2026-01-01 since 2025-06-02");
  }

  @Test
  void the_history_s_own_records_from_replaces_the_document_s() {
    Story story =
        Story.socialWorker("2020-01-06").recordsFrom("2020-01-06").ownRecordsFrom("2026-01-01");
    assertThat(story.says(SOCIAL_WORK, "2026-01-29"))
        .isEqualTo("pending: pending due 2026-01-29 since 2026-01-01");
  }

  @Test
  void nothing_is_judged_before_the_pack_was_in_force() {
    Story story = Story.socialWorker("2017-01-02").held("2017-09-11");
    assertThat(story.says(SOCIAL_WORK, "2017-09-30")).isEqualTo("not-applicable");
    assertThat(story.says(SOCIAL_WORK, "2017-10-09"))
        .isEqualTo("pending: pending due 2017-10-09 since 2017-09-11");
  }

  @ParameterizedTest
  @CsvSource({
    // Monday 2025-03-31 and five working days is Monday 2025-04-07.
    "2025-04-07, pending: pending due 2025-05-05 since 2025-04-07",
    "2025-04-08, breached: breached due 2025-03-31 done 2025-04-08 since 2025-03-03; pending due"
        + " 2025-05-06 since 2025-04-08"
  })
  void a_session_reconvened_in_time_is_credited_at_its_first_date(String held, String expected) {
    Story story =
        Story.socialWorker("2025-03-03")
            .held("2025-03-03")
            .postponed("p1", "2025-03-31")
            .postponedAgain("p2", "2025-04-03", "p1")
            .heldAgain("s", held, "p2");
    assertThat(story.says(SOCIAL_WORK, "2025-04-30")).isEqualTo(expected);
  }

  @Test
  void a_session_held_before_its_first_date_counts_when_it_was_held() {
    Story story =
        Story.socialWorker("2025-03-03")
            .held("2025-03-03")
            .postponed("p1", "2025-04-02")
            .heldAgain("s", "2025-03-31", "p1");
    assertThat(story.says(SOCIAL_WORK, "2025-04-02"))
        .isEqualTo("pending: pending due 2025-04-28 since 2025-03-31");
  }

  @Test
  void a_session_that_reconvenes_one_that_is_not_recorded_has_no_credit() {
    Story story =
        Story.socialWorker("2025-03-03")
            .recordsFrom("2025-03-03")
            .heldAgain("s", "2025-04-01", "gone");
    assertThat(story.says(SOCIAL_WORK, "2025-04-01"))
        .isEqualTo(
            "breached: breached due 2025-03-31 done 2025-04-01 since 2025-03-03;"
                + " pending due 2025-04-29 since 2025-04-01");
  }

  @Test
  void a_credited_session_is_the_anchor_even_where_a_late_one_lies_before_it() {
    Story story =
        Story.socialWorker("2025-03-03")
            .postponed("p1", "2025-03-31")
            .held("2025-04-01")
            .heldAgain("s", "2025-04-04", "p1");
    assertThat(story.says(SOCIAL_WORK, "2025-04-30"))
        .isEqualTo("pending: pending due 2025-05-02 since 2025-04-04");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-31, pending: pending due 2025-03-31 since 2025-03-03",
    "2025-04-01, pending: pending due 2025-04-07 since 2025-03-03",
    "2025-04-07, pending: pending due 2025-04-07 since 2025-03-03",
    "2025-04-08, breached: breached due 2025-03-31 since 2025-03-03"
  })
  void a_running_postponement_delays_the_breach(String asOf, String expected) {
    Story story =
        Story.socialWorker("2025-03-03")
            .employment("2025-03-03", "2025-04-01")
            .postponed("p0", "2025-03-24")
            .postponed("p1", "2025-03-31");
    assertThat(story.says(SOCIAL_WORK, asOf)).isEqualTo(expected);
  }

  @Test
  void a_postponement_planned_after_the_due_date_delays_nothing() {
    Story story = Story.socialWorker("2025-03-03").postponed("p1", "2025-04-01");
    assertThat(story.says(SOCIAL_WORK, "2025-04-02"))
        .isEqualTo("breached: breached due 2025-03-31 since 2025-03-03");
  }

  @Test
  void two_families_at_once_are_both_judged_and_the_earlier_due_date_is_handed_over() {
    Story story =
        Story.staff()
            .role("social-worker", "2025-01-06", "2025-02-09")
            .role("family-worker", "2025-01-06", "2025-02-09")
            .period("asye", "2025-01-06", "2025-02-09")
            .role("csw", "2025-02-10", null)
            .held("2025-02-03");
    assertThat(story.says("asye-supervision-first-phase", "2025-02-10"))
        .isEqualTo("breached: breached due 2025-01-20 done 2025-02-03 since 2025-01-06");
    assertThat(story.says(OTHER, "2025-02-10")).isEqualTo("met");
    // max(2025-02-03 + 28, min(the earlier of 2025-02-17 and 2025-03-03, 2025-02-10 + 28)).
    assertThat(story.says(SOCIAL_WORK, "2025-02-10"))
        .isEqualTo("pending: pending due 2025-03-03 since 2025-02-03");
  }
}
