package org.supervisionrules.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.supervisionrules.history.History;
import org.supervisionrules.history.HistoryBuilder;
import org.supervisionrules.time.Days;
import org.supervisionrules.vocabulary.SharedVocabulary;

class DataQualityTest {
  private static final int AS_OF = Days.of("2026-06-01");

  private static HistoryBuilder staff() {
    return History.builder(SharedVocabulary.get(), "S-1", "staff").recordsFrom("2025-01-06");
  }

  private static List<String> told(HistoryBuilder history) {
    return HistoryQuality.of(history.build(), AS_OF).stream()
        .map(notice -> notice.kind().word() + " " + notice.at() + " " + notice.message())
        .toList();
  }

  @Test
  void a_booking_before_the_as_of_date_that_is_still_planned_is_told() {
    assertThat(told(staff().session(session -> session.planned("2026-05-31"))))
        .containsExactly(
            "booking-not-closed S-1#/events/0 the session planned for 2026-05-31 is still planned");
  }

  @Test
  void a_booking_on_the_as_of_date_or_that_was_replaced_is_not() {
    assertThat(
            told(
                staff()
                    .session(session -> session.planned("2026-06-01"))
                    .session(session -> session.id("p").planned("2026-05-05"))
                    .session(session -> session.held("2026-05-06").reconvenes("p"))
                    .postponedSession("q", "2026-05-20")))
        .isEmpty();
  }

  @Test
  void held_eight_days_from_the_day_planned_without_a_postponement_is_told() {
    assertThat(told(staff().session(session -> session.planned("2026-05-04").held("2026-05-12"))))
        .containsExactly(
            "held-far-from-planned S-1#/events/0 the session planned for 2026-05-04 was held on"
                + " 2026-05-12, and nothing says that it was postponed");
  }

  @Test
  void held_seven_days_from_the_day_planned_or_as_a_replacement_is_not() {
    assertThat(
            told(
                staff()
                    .session(session -> session.planned("2026-05-12").held("2026-05-05"))
                    .postponedSession("p", "2026-03-02")
                    .session(
                        session ->
                            session.planned("2026-03-03").held("2026-04-01").reconvenes("p"))))
        .isEmpty();
  }

  @Test
  void two_sessions_with_one_supervisor_on_one_day_are_told_with_the_first() {
    assertThat(
            told(
                staff()
                    .session(session -> session.id("a").held("2026-05-04").supervisor("M-1"))
                    .session(session -> session.id("b").held("2026-05-04").supervisor("M-2"))
                    .session(session -> session.held("2026-05-04").supervisor("M-1").form("group"))
                    .session(session -> session.id("d").held("2026-05-04").supervisor("M-1"))))
        .containsExactly(
            "duplicate S-1#/events/3 a second session of the same form and supervisor on"
                + " 2026-05-04, beside a");
  }

  @Test
  void a_session_the_day_before_the_employment_is_outside_it() {
    assertThat(
            told(
                staff()
                    .employment("2026-05-04")
                    .session(session -> session.held("2026-05-03"))
                    .session(session -> session.held("2026-05-04"))))
        .containsExactly(
            "outside-employment S-1#/events/0 a session held on 2026-05-03, outside every"
                + " employment");
  }

  @Test
  void a_supervisor_whom_no_period_names_is_told_once() {
    assertThat(
            told(
                staff()
                    .period("supervised-by", "2025-01-06", null, Map.of("supervisor", "M-1"))
                    .session(session -> session.held("2026-05-04").supervisor("M-1"))
                    .session(session -> session.held("2026-05-18").supervisor("M-2"))
                    .session(session -> session.held("2026-05-25").supervisor("M-2"))
                    .session(
                        session -> session.held("2026-05-26").supervisor("M-3").form("group"))))
        .containsExactly(
            "other-supervisor S-1#/events/1 2 sessions with M-2, whom no supervised-by names");
  }

  @Test
  void without_periods_nobody_is_another_supervisor() {
    assertThat(told(staff().session(session -> session.held("2026-05-04").supervisor("M-1"))))
        .isEmpty();
  }

  /** Six sessions a week apart, the last on 2026-02-09. */
  private static HistoryBuilder weekly() {
    HistoryBuilder history = staff().employment("2025-01-06");
    LocalDate first = LocalDate.of(2026, 1, 5);
    for (int i = 0; i < 6; i++) {
      String day = first.plusWeeks(i).toString();
      history.session(session -> session.held(day));
    }
    return history;
  }

  private static List<Notice> on(HistoryBuilder history, String asOf) {
    return HistoryQuality.of(history.build(), Days.of(asOf));
  }

  @Test
  void records_that_stop_are_told_from_the_forty_third_day_on() {
    assertThat(on(weekly(), "2026-03-23")).isEmpty();
    assertThat(on(weekly(), "2026-03-24"))
        .extracting(Notice::message)
        .containsExactly(
            "`session` was recorded on 6 days, usually 7 days apart, and never after 2026-02-09");
  }

  @Test
  void records_of_somebody_who_left_or_is_away_do_not_stop() {
    assertThat(on(weekly().absence("sickness", "2026-02-16", "2026-02-20"), "2026-06-01"))
        .isEmpty();
    assertThat(on(staff().employment("2025-01-06", "2026-02-20"), "2026-06-01")).isEmpty();
  }

  private static DataQuality both(boolean isWhole) {
    DataQuality quality = new DataQuality(isWhole);
    quality.add(
        History.builder(SharedVocabulary.get(), "M-1", "staff")
            .period("supervises", "2025-01-06", null, Map.of("supervisee", "S-1"))
            .build(),
        AS_OF);
    quality.add(
        History.builder(SharedVocabulary.get(), "M-2", "staff")
            .period("supervises", "2025-01-06", null, Map.of("supervisee", "S-1"))
            .build(),
        AS_OF);
    quality.add(
        staff()
            .period("supervised-by", "2025-01-06", null, Map.of("supervisor", "M-1"))
            .session(session -> session.planned("2026-05-04"))
            .build(),
        AS_OF);
    return quality;
  }

  @Test
  void a_supervisor_whom_no_history_names_is_told_where_all_were_looked_at() {
    assertThat(both(true).notices())
        .extracting(notice -> notice.kind().word() + " " + notice.subject())
        .containsExactly("booking-not-closed S-1", "supervises-nobody M-2");
    assertThat(both(false).notices())
        .extracting(notice -> notice.kind().word())
        .containsExactly("booking-not-closed");
  }

  @Test
  void so_many_notices_are_kept_and_the_rest_is_counted() {
    HistoryBuilder many = staff();
    for (int i = 0; i < 101; i++) {
      many.session(session -> session.planned("2026-05-04"));
    }
    DataQuality quality = new DataQuality(true);
    for (int i = 0; i < 100; i++) {
      quality.add(many.build(), AS_OF);
    }
    assertThat(quality.notices()).hasSize(DataQuality.MOST);
    assertThat(quality.left()).isEqualTo(100);
  }
}
