package org.supervisionrules.testkit.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code readings.md}, "count". An ASYE from 2025-01-06 to 2026-01-05 with the assessor A. */
class FormalObservationsTest {

  private static final String OBSERVATIONS = "asye-formal-observations";

  private static Story asye() {
    return Story.staff().period("asye", "2025-01-06", "2026-01-05", "assessor", "A");
  }

  private static Story seen(Story story, String... daysAndObservers) {
    for (int i = 0; i < daysAndObservers.length; i += 2) {
      story.event(
          "observation",
          "on",
          daysAndObservers[i],
          "form",
          "formal-direct",
          "observer",
          daysAndObservers[i + 1]);
    }
    return story;
  }

  private static Story reviewed(Story story, String on) {
    return story.event("asye-review", "on", on, "review", "final");
  }

  private static Story enough() {
    return seen(asye(), "2025-03-03", "A", "2025-06-02", "B", "2025-09-01", "A");
  }

  @ParameterizedTest
  @CsvSource({"2025-10-01, pending", "2026-01-05, pending", "2026-01-06, met"})
  void enough_acts_are_pending_until_the_end_has_passed(String asOf, String outcome) {
    String expected =
        outcome.equals("met") ? "met" : "pending: pending due 2026-01-05 since 2025-01-06";
    assertThat(enough().says(OBSERVATIONS, asOf)).isEqualTo(expected);
    assertThat(enough().complete("session").says(OBSERVATIONS, asOf)).isEqualTo(expected);
  }

  @Test
  void a_final_review_is_judged_at_once() {
    assertThat(reviewed(enough(), "2025-12-01").says(OBSERVATIONS, "2025-12-01")).isEqualTo("met");
    assertThat(reviewed(enough(), "2025-12-01").says(OBSERVATIONS, "2025-11-30"))
        .isEqualTo("pending: pending due 2026-01-05 since 2025-01-06");
  }

  @ParameterizedTest
  @CsvSource({
    // On the last day it counts, the day after it does not.
    "2025-12-01, met",
    "2025-12-02, breached: breached due 2025-12-01 since 2025-01-06",
    "2025-01-06, met",
    "2025-01-05, breached: breached due 2025-12-01 since 2025-01-06"
  })
  void an_observation_counts_from_the_start_to_the_final_review(String third, String expected) {
    Story story = seen(asye(), "2025-03-03", "A", "2025-09-01", "B", third, "A");
    assertThat(reviewed(story, "2025-12-01").says(OBSERVATIONS, "2025-12-31")).isEqualTo(expected);
  }

  @Test
  void two_of_the_three_are_by_the_assessor() {
    Story story = seen(asye(), "2025-03-03", "A", "2025-06-02", "B", "2025-09-01", "B");
    assertThat(story.says(OBSERVATIONS, "2026-01-06"))
        .isEqualTo("breached: breached due 2026-01-05 since 2025-01-06");
  }

  @Test
  void the_assessor_is_the_one_of_the_day() {
    Story story =
        Story.staff()
            .period("asye", "2025-01-06", "2025-06-30", "assessor", "A")
            .period("asye", "2025-07-01", "2026-01-05", "assessor", "B");
    seen(story, "2025-03-03", "A", "2025-06-02", "B", "2025-09-01", "B");
    assertThat(story.says(OBSERVATIONS, "2026-01-06")).isEqualTo("met");
  }

  @Test
  void informal_ones_do_not_count() {
    Story story = seen(asye(), "2025-03-03", "A", "2025-06-02", "A");
    story.event("observation", "on", "2025-09-01", "form", "informal", "observer", "A");
    assertThat(story.says(OBSERVATIONS, "2026-01-06"))
        .isEqualTo("breached: breached due 2026-01-05 since 2025-01-06");
  }

  @Test
  void an_unknown_assessor_who_decides_is_undetermined() {
    Story story = Story.staff().period("asye", "2025-01-06", "2026-01-05");
    seen(story, "2025-03-03", "A", "2025-06-02", "A");
    assertThat(story.says(OBSERVATIONS, "2026-01-06"))
        .as("fewer than three in all")
        .isEqualTo("breached: breached due 2026-01-05 since 2025-01-06");
    seen(story, "2025-09-01", "B");
    assertThat(story.says(OBSERVATIONS, "2026-01-06"))
        .isEqualTo("undetermined: undetermined since 2025-01-06");
  }

  @Test
  void an_unknown_assessor_who_does_not_decide_is_not() {
    Story story =
        Story.staff()
            .period("asye", "2025-01-06", "2025-06-30")
            .period("asye", "2025-07-01", "2026-01-05", "assessor", "A");
    seen(story, "2025-03-03", "B", "2025-08-04", "A", "2025-09-01", "A");
    assertThat(story.says(OBSERVATIONS, "2026-01-06")).isEqualTo("met");
    Story short1 =
        Story.staff()
            .period("asye", "2025-01-06", "2025-06-30")
            .period("asye", "2025-07-01", "2026-01-05", "assessor", "A");
    seen(short1, "2025-03-03", "B", "2025-08-04", "B", "2025-09-01", "B");
    assertThat(short1.says(OBSERVATIONS, "2026-01-06"))
        .isEqualTo("breached: breached due 2026-01-05 since 2025-01-06");
  }

  @Test
  void a_shortfall_is_undetermined_where_the_submission_is_not_complete() {
    String silent = "undetermined: undetermined since 2025-01-06";
    assertThat(asye().says(OBSERVATIONS, "2025-06-01")).isEqualTo(silent);
    assertThat(asye().says(OBSERVATIONS, "2026-06-01")).isEqualTo(silent);
  }

  @Test
  void an_open_asye_ends_after_twelve_months() {
    Story story = Story.staff().period("asye", "2025-01-06", null).complete("observation");
    assertThat(story.says(OBSERVATIONS, "2025-06-01"))
        .isEqualTo("pending: pending due 2026-01-05 since 2025-01-06");
    assertThat(story.says(OBSERVATIONS, "2026-01-06"))
        .isEqualTo("breached: breached due 2026-01-05 since 2025-01-06");
  }

  @Test
  void who_leaves_before_the_end_and_falls_short_is_not_bound() {
    assertThat(
            asye()
                .employment("2025-01-06", "2025-10-31")
                .complete("observation")
                .says(OBSERVATIONS, "2026-06-01"))
        .isEqualTo("not-applicable");
    assertThat(enough().employment("2025-01-06", "2025-10-31").says(OBSERVATIONS, "2026-06-01"))
        .isEqualTo("met");
  }

  @Test
  void an_asye_that_ends_before_records_from_or_begins_after_t_is_not_judged() {
    assertThat(asye().recordsFrom("2026-01-06").says(OBSERVATIONS, "2026-06-01"))
        .isEqualTo("not-applicable");
    assertThat(
            asye()
                .recordsFrom("2026-01-05")
                .complete("observation")
                .says(OBSERVATIONS, "2026-06-01"))
        .isEqualTo("breached: breached due 2026-01-05 since 2025-01-06");
    assertThat(asye().says(OBSERVATIONS, "2025-01-05")).isEqualTo("not-applicable");
  }
}
