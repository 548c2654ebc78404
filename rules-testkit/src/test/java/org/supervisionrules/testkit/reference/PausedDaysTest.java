package org.supervisionrules.testkit.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code readings.md}, "Pausing". Held on 2025-12-29, so due on 2026-01-26 without absences. */
class PausedDaysTest {

  private static Story worker() {
    return Story.socialWorker("2025-12-29").held("2025-12-29");
  }

  private static String due(Story story, String asOf) {
    return story
        .says("social-work-supervision", asOf)
        .replace("pending: pending due ", "")
        .replace(" since 2025-12-29", "");
  }

  @ParameterizedTest
  @CsvSource({
    "9 working days, 2026-01-05, 2026-01-15, 2026-01-26",
    "9 working days and a weekend, 2026-01-05, 2026-01-15, 2026-01-26",
    "10 working days, 2026-01-05, 2026-01-16, 2026-02-07",
    "10 working days between weekends, 2026-01-03, 2026-01-18, 2026-02-11",
    "11 working days, 2026-01-05, 2026-01-19, 2026-02-10",
    "9 working days around New Year, 2025-12-30, 2026-01-12, 2026-01-26",
    "10 working days around New Year, 2025-12-30, 2026-01-13, 2026-02-10",
    "to an end after T, 2026-01-05, 2026-01-30, 2026-02-21"
  })
  void an_absence_of_ten_working_days_pauses(String name, String from, String to, String due) {
    assertThat(due(worker().absence("sickness", from, to), "2026-01-20")).as(name).isEqualTo(due);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"sickness", "maternity", "paternity", "adoption", "career-break", "secondment"})
  void a_pausing_reason_pauses(String reason) {
    assertThat(due(worker().absence(reason, "2026-01-05", "2026-01-16"), "2026-01-20"))
        .isEqualTo("2026-02-07");
  }

  @ParameterizedTest
  @ValueSource(strings = {"annual-leave", "training", "other"})
  void another_reason_does_not(String reason) {
    assertThat(due(worker().absence(reason, "2026-01-05", "2026-01-16"), "2026-01-20"))
        .isEqualTo("2026-01-26");
  }

  @Test
  void absences_with_no_working_day_between_them_are_one() {
    Story story =
        worker()
            .absence("maternity", "2026-01-12", "2026-01-16")
            .absence("sickness", "2026-01-05", "2026-01-09");
    assertThat(due(story, "2026-01-20")).isEqualTo("2026-02-07");
  }

  @Test
  void absences_with_a_working_day_between_them_are_two() {
    Story story =
        worker()
            .absence("sickness", "2026-01-05", "2026-01-08")
            .absence("sickness", "2026-01-12", "2026-01-16");
    assertThat(due(story, "2026-01-20")).isEqualTo("2026-01-26");
  }

  @Test
  void leave_between_two_absences_does_not_join_them() {
    Story story =
        worker()
            .absence("sickness", "2026-01-05", "2026-01-08")
            .absence("annual-leave", "2026-01-09", "2026-01-09")
            .absence("sickness", "2026-01-12", "2026-01-16");
    assertThat(due(story, "2026-01-20")).isEqualTo("2026-01-26");
  }

  @ParameterizedTest
  @CsvSource({"2026-01-15, 2026-01-26", "2026-01-16, 2026-02-07", "2026-01-19, 2026-02-10"})
  void an_open_absence_lasts_to_t(String asOf, String due) {
    assertThat(due(worker().absence("sickness", "2026-01-05", null), asOf)).isEqualTo(due);
    assertThat(due(worker().absence("sickness", "2026-01-05", "9999-12-31"), asOf)).isEqualTo(due);
  }

  @Test
  void an_absence_that_starts_after_t_does_not_exist() {
    Story story = worker().absence("sickness", "2026-01-12", "2026-01-30");
    assertThat(due(story, "2026-01-11")).isEqualTo("2026-01-26");
    assertThat(due(story, "2026-01-12")).isEqualTo("2026-02-14");
  }

  @Test
  void an_absence_pauses_only_the_days_after_the_anchor() {
    Story story = worker().absence("sickness", "2025-12-15", "2025-12-31");
    // 11 working days, holidays in between; of them 30 and 31 December lie after the anchor.
    assertThat(due(story, "2026-01-20")).isEqualTo("2026-01-28");
  }

  @Test
  void the_due_dates_of_a_hand_over_are_paused_too() {
    Story story =
        Story.staff()
            .role("family-worker", "2025-12-29", "2026-01-18")
            .role("social-worker", "2026-01-19", null)
            .held("2025-12-29")
            .absence("sickness", "2026-01-05", "2026-01-16");
    assertThat(due(story, "2026-01-20")).isEqualTo("2026-02-07");
  }
}
