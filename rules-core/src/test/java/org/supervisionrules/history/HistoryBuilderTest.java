package org.supervisionrules.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.time.Amount;
import org.supervisionrules.vocabulary.SharedVocabulary;

class HistoryBuilderTest {

  @Test
  void a_built_history_is_the_one_that_a_file_says() {
    History built =
        staff()
            .asOf("2026-10-01")
            .recordsFrom("2026-01-01")
            .complete("session", "unit-meeting", "observation")
            .employment("2025-01-06")
            .role("social-worker", "2025-01-06")
            .caseHeld("C-17", "2026-02-02")
            .session(
                session ->
                    session
                        .id("s1")
                        .content("personal", "casework")
                        .planned("2026-01-19")
                        .held("2026-01-19")
                        .supervisor("M-7")
                        .discussed("C-17", "brief"))
            .session(
                session ->
                    session
                        .id("s2")
                        .postponed("2026-02-02")
                        .because("court hearing moved")
                        .with("exceptional", true)
                        .agreedBy("supervisor", "supervisee"))
            .session(
                session ->
                    session
                        .id("s3")
                        .held("2026-02-06")
                        .reconvenes("s2")
                        .supervisor("M-7")
                        .recordCompleted("2026-02-06")
                        .signedBy("supervisor", "2026-02-06"))
            .build();
    History read = Reading.of("a.json", Samples.JSON).histories.get(0);
    assertThat(Reading.text(built)).isEqualTo(Reading.text(read));
    assertThat(built.placeOf(built.events().get(2))).isEqualTo("S-1042#/events/2");
  }

  @Test
  void every_shared_type_can_be_said() {
    History built =
        staff()
            .lastSession("2025-12-22")
            .employment("2020-01-06", "2026-05-31")
            .role("csw", "2020-01-06", "2026-05-31")
            .asye("2020-01-06", "2021-01-05", "K-1")
            .partTime("3 weeks", "2024-01-01")
            .absence("sickness", "2024-02-01", "2024-02-20")
            .caseHeld("C-1", "2024-02-01", "2024-02-20")
            .memberOfUnit("U-3", "2020-01-06")
            .hold("2026-06-01", "2027-06-01")
            .observation("2020-05-01", "formal-direct", "K-1")
            .asyeReview("2020-07-06", "frequency")
            .quarterlyReview("2020-07-06", 2)
            .disposal("2032-06-01", "shred")
            .postponedSession("s1", "2026-02-02")
            .session(session -> session.cancelled("2026-02-03").form("group"))
            .unitMeeting(
                meeting ->
                    meeting
                        .started("2026-03-27T10:00")
                        .ended("2026-03-27T12:30")
                        .chair("K-2", "csw")
                        .attendees("K-2", "S-1042")
                        .discussed("C-1", "C-2")
                        .recorded("2026-03-28T09:15", "ics"))
            .event(
                "training", event -> event.with("on", LocalDate.of(2026, 1, 5)).with("course", "X"))
            .period("probation", "2020-01-06", "2020-07-05", Map.of())
            .build();
    assertThat(built.periods()).hasSize(9);
    assertThat(built.events()).hasSize(8);
    assertThat(built.complete())
        .isEqualTo(
            Set.of(
                "absence",
                "asye",
                "asye-review",
                "case",
                "disposal",
                "employment",
                "hold",
                "member-of",
                "observation",
                "part-time",
                "probation",
                "role",
                "session",
                "training",
                "unit-meeting"));
    assertThat(Reading.values(built.events().get(6)))
        .containsEntry("cases.1.case", "C-2")
        .containsEntry("ended", "2026-03-27T12:30+00:00");
  }

  @Test
  void values_may_be_java_time_amounts_lists_and_maps() {
    History built =
        staff()
            .zone(ZoneId.of("America/New_York"))
            .period(
                "part-time",
                "2026-01-01",
                null,
                Map.of("agreedInterval", Amount.weeks(3), "workingDays", List.of("monday")))
            .event(
                "session",
                Map.of(
                    "held",
                    LocalDateTime.of(2026, 1, 19, 10, 0),
                    "cases",
                    List.of(Map.of("case", "C-1")),
                    "record",
                    Map.of("completed", LocalDate.of(2026, 1, 20))))
            .build();
    assertThat(Reading.values(built.periods().get(0)))
        .containsEntry("agreedInterval", "3 weeks")
        .containsEntry("workingDays", "[monday]");
    assertThat(Reading.values(built.events().get(0)))
        .containsEntry("held", "2026-01-19T10:00-05:00")
        .containsEntry("cases.0.case", "C-1")
        .containsEntry("record.completed", "2026-01-20");
  }

  @Test
  void what_is_wrong_is_told_as_a_file_is_told() {
    InvalidHistoryException thrown =
        catchThrowableOfType(
            InvalidHistoryException.class,
            () ->
                staff()
                    .asOf("2026-10-01")
                    .role("social worker", "2025-02-29")
                    .session(session -> session.held("2026-10-02").with("status", "hld"))
                    .session(session -> session.held("2026-10-02").reconvenes("s9"))
                    .build());
    assertThat(thrown.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "S-1042#/periods/0: the date `2025-02-29` does not exist. help: February 2025 has 28"
                + " days",
            "S-1042#/periods/0: unknown role `social worker`. help: did you mean `social-worker`?",
            "S-1042#/events/0: unknown status `hld`. help: did you mean `held`?",
            "S-1042#/events/1: `s9` names no `session` of this history",
            "S-1042#/events/1: held on `2026-10-02`, after `asOf`, which is `2026-10-01`. help: is"
                + " it only planned?");
    assertThat(thrown.problems())
        .extracting(Problem::pointer)
        .containsExactly(
            "/periods/0/from",
            "/periods/0/role",
            "/events/0/status",
            "/events/1/reconvenes",
            "/events/1/held");
    assertThat(thrown.problems()).extracting(Problem::subject).containsOnly("S-1042");
    assertThat(thrown).hasMessageContaining("unknown status `hld`");
  }

  @Test
  void a_value_of_another_class_is_refused_at_once() {
    HistoryBuilder builder = staff().event("training", Map.of("on", new Object()));
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not a Object");
  }

  private static HistoryBuilder staff() {
    return History.builder(SharedVocabulary.get(), "S-1042", "staff");
  }
}
