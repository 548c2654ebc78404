package org.supervisionrules.testkit.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The phases of an ASYE from 2025-01-06, six months on 2025-07-06; records from 2025-06-30. */
class AsyePhasesTest {

  private static final String FIRST = "asye-supervision-first-phase";
  private static final String AFTER = "asye-supervision-after-review";

  private static Story asye() {
    return Story.socialWorker("2025-01-06")
        .recordsFrom("2025-06-30")
        .period("asye", "2025-01-06", null)
        .held("2025-06-30");
  }

  @ParameterizedTest
  @CsvSource({
    // More than 14 days early is too early, 14 days are not; the phase ends at six months.
    "2025-06-21, 2025-07-14, not-applicable",
    "2025-06-22, met, 2025-07-28",
    "2025-07-06, met, 2025-07-28",
    // Later: on the day of the review.
    "2025-07-14, met, 2025-07-28"
  })
  void the_first_phase_ends_with_an_accepted_review(String review, String first, String after) {
    Story story = asye().event("asye-review", "on", review, "review", "frequency");
    String asOf = "2025-07-14";
    assertThat(story.says(FIRST, asOf)).isEqualTo(pending(first));
    assertThat(story.says(AFTER, asOf)).isEqualTo(pending(after));
  }

  private static String pending(String due) {
    return due.startsWith("2025") ? "pending: pending due " + due + " since 2025-06-30" : due;
  }

  @Test
  void the_second_quarterly_review_is_accepted_and_others_are_not() {
    Story second =
        asye().event("asye-review", "on", "2025-07-07", "review", "quarterly", "quarter", "2");
    assertThat(second.says(FIRST, "2025-07-14")).isEqualTo("met");
    Story others =
        asye()
            .event("asye-review", "on", "2025-07-07", "review", "quarterly", "quarter", "3")
            .event("asye-review", "on", "2025-07-07", "review", "final");
    assertThat(others.says(FIRST, "2025-07-14")).isEqualTo(pending("2025-07-14"));
  }

  @Test
  void a_review_after_t_does_not_exist() {
    Story story = asye().event("asye-review", "on", "2025-07-10", "review", "frequency");
    assertThat(story.says(FIRST, "2025-07-09")).isEqualTo(pending("2025-07-14"));
    assertThat(story.says(FIRST, "2025-07-10")).isEqualTo("met");
  }

  @Test
  void without_a_review_the_first_phase_lasts_to_the_end_of_the_asye() {
    Story story =
        Story.socialWorker("2025-01-06")
            .recordsFrom("2025-12-29")
            .period("asye", "2025-01-06", "2026-01-05")
            .held("2025-12-29");
    assertThat(story.says(FIRST, "2026-01-20")).isEqualTo("met");
    assertThat(story.says(AFTER, "2026-01-20")).isEqualTo("not-applicable");
    // From two weeks to four: 28 days from the last session.
    assertThat(story.says("social-work-supervision", "2026-01-20"))
        .isEqualTo("pending: pending due 2026-01-26 since 2025-12-29");
  }

  @Test
  void adjoining_asye_periods_are_one_run() {
    Story story =
        Story.socialWorker("2025-01-06")
            .recordsFrom("2025-06-30")
            .period("asye", "2025-01-06", "2025-04-30")
            .period("asye", "2025-05-01", null)
            .held("2025-06-30")
            .event("asye-review", "on", "2025-07-06", "review", "frequency");
    assertThat(story.says(AFTER, "2025-07-14")).isEqualTo(pending("2025-07-28"));
  }

  @Test
  void both_phases_report_a_gap_that_both_cover() {
    Story story =
        Story.socialWorker("2025-01-06")
            .recordsFrom("2025-06-16")
            .period("asye", "2025-01-06", null)
            .held("2025-06-16")
            .event("asye-review", "on", "2025-07-06", "review", "frequency");
    assertThat(story.says(FIRST, "2025-08-01"))
        .isEqualTo("breached: breached due 2025-06-30 since 2025-06-16");
    assertThat(story.says(AFTER, "2025-08-01"))
        .isEqualTo("breached: breached due 2025-07-14 since 2025-06-16");
  }

  @Test
  void an_asye_in_another_role_is_under_both_frequencies() {
    Story story =
        Story.staff().role("family-worker", "2025-01-06", null).period("asye", "2025-01-06", null);
    assertThat(story.says(FIRST, "2025-01-06"))
        .isEqualTo("pending: pending due 2025-01-20 since 2025-01-06");
    assertThat(story.says("other-staff-supervision", "2025-01-06"))
        .isEqualTo("pending: pending due 2025-02-03 since 2025-01-06");
  }
}
