package org.supervisionrules.testkit.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code readings.md}, "retention". Left on 2019-03-31: until 2025-03-31, then by 2025-06-29. */
class LeaverRecordsTest {

  private static final String RETAINED = "leaver-records-retained";
  private static final String DESTROYED = "leaver-records-destroyed";

  private static Story leaver() {
    return Story.staff().employment("2010-01-04", "2019-03-31").complete("disposal");
  }

  @ParameterizedTest
  @CsvSource({
    "2019-03-30, not-applicable, not-applicable",
    "2019-03-31, pending 2025-03-31, pending 2025-06-29",
    "2025-03-30, pending 2025-03-31, pending 2025-06-29",
    "2025-03-31, met, pending 2025-06-29",
    "2025-06-29, met, pending 2025-06-29",
    "2025-06-30, met, breached 2025-06-29"
  })
  void records_are_kept_six_years_and_destroyed_in_ninety_days(
      String asOf, String retained, String destroyed) {
    assertThat(leaver().says(RETAINED, asOf)).isEqualTo(whole(retained));
    assertThat(leaver().says(DESTROYED, asOf)).isEqualTo(whole(destroyed));
  }

  private static String whole(String outcomeAndDue) {
    int blank = outcomeAndDue.indexOf(' ');
    if (blank < 0) {
      return outcomeAndDue;
    }
    String outcome = outcomeAndDue.substring(0, blank);
    return outcome
        + ": "
        + outcome
        + " due "
        + outcomeAndDue.substring(blank + 1)
        + " since 2019-03-31";
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-30, breached 2025-03-31 done 2025-03-30, met",
    "2025-03-31, met, met",
    "2025-06-29, met, met",
    "2025-06-30, met, breached 2025-06-29 done 2025-06-30"
  })
  void a_disposal_is_too_early_in_time_or_too_late(String on, String retained, String destroyed) {
    Story story = leaver().event("disposal", "on", on).event("disposal", "on", "2025-07-31");
    assertThat(story.says(RETAINED, "2025-12-31")).isEqualTo(whole(retained));
    assertThat(story.says(DESTROYED, "2025-12-31")).isEqualTo(whole(destroyed));
  }

  @Test
  void a_disposal_on_the_day_of_leaving_or_after_t_does_not_count() {
    Story story =
        leaver().event("disposal", "on", "2019-03-31").event("disposal", "on", "2025-04-05");
    assertThat(story.says(RETAINED, "2025-04-04")).isEqualTo("met");
    assertThat(story.says(DESTROYED, "2025-04-04")).isEqualTo(whole("pending 2025-06-29"));
  }

  @Test
  void silence_about_disposals_is_undetermined_where_the_submission_is_not_complete() {
    Story story = Story.staff().employment("2010-01-04", "2019-03-31");
    String silent = "undetermined: undetermined since 2019-03-31";
    assertThat(story.says(RETAINED, "2025-03-30")).isEqualTo(silent);
    assertThat(story.says(RETAINED, "2025-03-31")).isEqualTo("met");
    assertThat(story.says(DESTROYED, "2025-03-31")).isEqualTo(silent);
    assertThat(story.says(DESTROYED, "2025-12-31")).isEqualTo(silent);
  }

  @Test
  void a_disposal_under_a_hold_is_a_breach_until_the_hold_ends() {
    Story story =
        leaver()
            .period("hold", "2025-04-01", "2025-04-30")
            .period("hold", "2025-05-01", "2025-05-31")
            .event("disposal", "on", "2025-04-10");
    assertThat(story.says(RETAINED, "2025-12-31"))
        .isEqualTo(whole("breached 2025-06-01 done 2025-04-10"));
    assertThat(story.says(DESTROYED, "2025-12-31")).isEqualTo("met");
  }

  @Test
  void a_disposal_under_an_open_hold_is_a_breach_with_no_due_date() {
    Story story = leaver().period("hold", "2025-04-01", null).event("disposal", "on", "2025-04-10");
    assertThat(story.says(RETAINED, "2025-12-31"))
        .isEqualTo("breached: breached done 2025-04-10 since 2019-03-31");
    assertThat(story.says(DESTROYED, "2025-12-31")).isEqualTo("met");
  }

  @ParameterizedTest
  @CsvSource({
    // Over before the due date: nothing changes. Covering it: 90 days after the hold.
    "2025-01-01, 2025-06-28, 2025-06-29",
    "2025-01-01, 2025-06-29, 2025-09-28",
    "2025-06-29, 2025-07-31, 2025-10-30",
    "2025-06-30, 2025-07-31, 2025-06-29"
  })
  void a_hold_over_the_due_date_moves_it(String from, String to, String due) {
    assertThat(leaver().period("hold", from, to).says(DESTROYED, "2025-06-01"))
        .isEqualTo(whole("pending " + due));
  }

  @Test
  void one_hold_after_the_other_moves_the_due_date_again() {
    Story story =
        leaver()
            .period("hold", "2025-06-01", "2025-06-30")
            .period("hold", "2025-09-01", "2025-09-30");
    // 2025-07-01 and 90 days is 2025-09-29, under the second hold; 2025-10-01 and 90 days.
    assertThat(story.says(DESTROYED, "2025-06-01")).isEqualTo(whole("pending 2025-12-30"));
  }

  @Test
  void an_open_hold_over_the_due_date_is_met() {
    assertThat(leaver().period("hold", "2025-06-29", null).says(DESTROYED, "2026-06-01"))
        .isEqualTo("met");
  }

  @Test
  void who_comes_back_is_no_leaver() {
    Story story = leaver().employment("2021-01-04", null);
    assertThat(story.says(RETAINED, "2026-06-01")).isEqualTo("not-applicable");
    assertThat(story.says(DESTROYED, "2026-06-01")).isEqualTo("not-applicable");
  }

  @Test
  void the_clock_starts_again_with_the_next_leaving() {
    Story story = leaver().employment("2021-01-04", "2024-02-29");
    assertThat(story.says(RETAINED, "2026-06-01"))
        .isEqualTo("pending: pending due 2030-02-28 since 2024-02-29");
  }

  @Test
  void without_an_employment_nobody_has_left() {
    assertThat(Story.socialWorker("2020-01-06").says(RETAINED, "2026-06-01"))
        .isEqualTo("not-applicable");
  }

  @Test
  void records_from_spares_no_leaver() {
    assertThat(leaver().recordsFrom("2026-01-01").says(DESTROYED, "2026-06-01"))
        .isEqualTo(whole("breached 2025-06-29"));
  }
}
