package org.supervisionrules.testkit.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code readings.md}, "per case". */
class CaseReviewTest {

  private static final String REVIEW = "case-review";

  private static Story holder() {
    return Story.staff().period("case", "2025-01-06", null, "case", "C");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01-05, not-applicable",
    "2025-03-31, pending: pending due 2025-03-31 about C since 2025-01-06",
    "2025-04-01, breached: breached due 2025-03-31 about C since 2025-01-06"
  })
  void a_case_is_due_after_twelve_weeks(String asOf, String expected) {
    assertThat(holder().says(REVIEW, asOf)).isEqualTo(expected);
  }

  @Test
  void each_case_is_judged_by_the_sessions_that_name_it() {
    Story story =
        holder()
            .period("case", "2025-02-03", null, "case", "D")
            .event("session", "held", "2025-03-17", "cases", "C")
            .event("session", "held", "2025-03-17", "cases", "D", "form", "group");
    assertThat(story.says(REVIEW, "2025-05-01"))
        .isEqualTo(
            "breached: breached due 2025-04-28 about D since 2025-02-03;"
                + " pending due 2025-06-09 about C since 2025-03-17");
  }

  @ParameterizedTest
  @CsvSource({
    // Due on the first day: still the anchor. Due before it: the first day is.
    "2024-10-14, 2025-01-06, 2025-01-06, 2024-10-14",
    "2024-10-13, 2025-01-06, 2025-03-31, 2025-01-06",
    "2024-12-09, 2025-01-06, 2025-03-03, 2024-12-09",
    "2025-01-20, 2025-02-03, 2025-04-14, 2025-01-20"
  })
  void the_first_anchor_is_the_last_review_unless_it_was_due_before(
      String lastReviewed, String asOf, String due, String since) {
    Story story =
        Story.staff().period("case", "2025-01-06", null, "case", "C", "lastReviewed", lastReviewed);
    assertThat(story.says(REVIEW, asOf))
        .isEqualTo("pending: pending due " + due + " about C since " + since);
  }

  @Test
  void records_from_is_the_anchor_of_a_case_that_was_held_before() {
    assertThat(holder().recordsFrom("2025-06-02").says(REVIEW, "2025-06-02"))
        .isEqualTo("pending: pending due 2025-08-25 about C since 2025-06-02");
  }

  @Test
  void an_earlier_session_and_a_carry_in_do_not_count() {
    Story story =
        holder()
            .recordsFrom("2025-06-02")
            .carryIn("2025-05-30")
            .event("session", "held", "2025-05-26", "cases", "C");
    assertThat(story.says(REVIEW, "2025-06-02"))
        .isEqualTo("pending: pending due 2025-08-25 about C since 2025-06-02");
  }

  @Test
  void adjoining_periods_of_a_case_are_one_and_the_first_says_when_it_was_reviewed() {
    Story story =
        Story.staff()
            .period("case", "2025-02-03", null, "case", "C", "lastReviewed", "2025-01-31")
            .period("case", "2025-01-06", "2025-02-02", "case", "C", "lastReviewed", "2024-12-30");
    assertThat(story.says(REVIEW, "2025-02-10"))
        .isEqualTo("pending: pending due 2025-03-24 about C since 2024-12-30");
  }

  @Test
  void a_case_taken_up_again_starts_again() {
    Story story =
        Story.staff()
            .period("case", "2025-01-06", "2025-03-30", "case", "C")
            .period("case", "2025-06-02", null, "case", "C");
    assertThat(story.says(REVIEW, "2025-06-02"))
        .isEqualTo("pending: pending due 2025-08-25 about C since 2025-06-02");
  }

  @Test
  void neither_absence_nor_credit_nor_delay_moves_a_case() {
    Story story =
        holder()
            .absence("sickness", "2025-01-13", "2025-02-28")
            .postponed("p", "2025-03-31")
            .event("session", "id", "s", "held", "2025-04-02", "reconvenes", "p", "cases", "C");
    assertThat(story.says(REVIEW, "2025-04-01"))
        .isEqualTo("breached: breached due 2025-03-31 about C since 2025-01-06");
    assertThat(story.says(REVIEW, "2025-04-02"))
        .isEqualTo(
            "breached: breached due 2025-03-31 done 2025-04-02 about C since 2025-01-06;"
                + " pending due 2025-06-25 about C since 2025-04-02");
  }

  @Test
  void employment_cuts_a_case() {
    assertThat(holder().employment("2020-01-06", "2025-03-30").says(REVIEW, "2025-06-02"))
        .isEqualTo("met");
  }

  @Test
  void a_unit_s_case_is_not_judged() {
    assertThat(
            Story.unit().period("case", "2025-01-06", null, "case", "C").says(REVIEW, "2025-06-02"))
        .isEqualTo("not-applicable");
  }
}
