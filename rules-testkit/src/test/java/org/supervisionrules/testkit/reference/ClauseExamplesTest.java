package org.supervisionrules.testkit.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the clause register, one that passes and one that fails for each clause. */
class ClauseExamplesTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void the_reference_agrees_with_the_register(
      String clause, Story story, String asOf, String requirement, String expected) {
    assertThat(story.says(requirement, asOf)).as(clause).isEqualTo(expected);
  }

  static Stream<Arguments> examples() {
    return Stream.of(
        arguments(
            "CAM-P3-3a passes",
            asye().held("2025-01-20", "2025-02-03", "2025-02-17", "2025-03-03"),
            "2025-03-03",
            "asye-supervision-first-phase",
            "pending: pending due 2025-03-17 since 2025-03-03"),
        arguments(
            "CAM-P3-3a fails",
            asye().held("2025-01-20", "2025-02-03", "2025-02-18"),
            "2025-02-18",
            "asye-supervision-first-phase",
            "breached: breached due 2025-02-17 done 2025-02-18 since 2025-02-03;"
                + " pending due 2025-03-04 since 2025-02-18"),
        arguments(
            "CAM-P3-3b passes",
            asye()
                .recordsFrom("2025-07-07")
                .event("asye-review", "on", "2025-07-08", "review", "frequency")
                .held("2025-07-07", "2025-08-04"),
            "2025-08-04",
            "asye-supervision-after-review",
            "pending: pending due 2025-09-01 since 2025-08-04"),
        arguments(
            "CAM-P3-3b passes, and the first phase is over before its next due date",
            asye()
                .recordsFrom("2025-07-07")
                .event("asye-review", "on", "2025-07-08", "review", "frequency")
                .held("2025-07-07", "2025-08-04"),
            "2025-08-04",
            "asye-supervision-first-phase",
            "met"),
        arguments(
            "CAM-P3-3b fails",
            asye().recordsFrom("2025-07-07").held("2025-07-07", "2025-08-04"),
            "2025-08-04",
            "asye-supervision-first-phase",
            "breached: breached due 2025-07-21 done 2025-08-04 since 2025-07-07;"
                + " pending due 2025-08-18 since 2025-08-04"),
        arguments(
            "CAM-P3-3c passes",
            Story.socialWorker("2025-03-03").held("2025-03-03", "2025-03-31", "2025-04-28"),
            "2025-04-28",
            "social-work-supervision",
            "pending: pending due 2025-05-26 since 2025-04-28"),
        arguments(
            "CAM-P3-3c fails",
            Story.socialWorker("2025-03-03").held("2025-03-03", "2025-04-02"),
            "2025-04-02",
            "social-work-supervision",
            "breached: breached due 2025-03-31 done 2025-04-02 since 2025-03-03;"
                + " pending due 2025-04-30 since 2025-04-02"),
        arguments(
            "CAM-P3-3e passes",
            Story.staff()
                .role("family-worker", "2025-09-01", null)
                .held("2025-09-01", "2025-09-29", "2025-10-27"),
            "2025-10-27",
            "other-staff-supervision",
            "pending: pending due 2025-11-24 since 2025-10-27"),
        arguments(
            "CAM-P3-3e fails",
            Story.staff()
                .role("family-worker", "2025-09-01", null)
                .held("2025-09-01", "2025-10-06"),
            "2025-10-06",
            "other-staff-supervision",
            "breached: breached due 2025-09-29 done 2025-10-06 since 2025-09-01;"
                + " pending due 2025-11-03 since 2025-10-06"),
        arguments(
            "CAM-P3-13 passes",
            Story.staff().postponed("s1", "2025-04-17").heldAgain("s2", "2025-04-28", "s1"),
            "2025-05-31",
            "postponed-session-reconvened",
            "met"),
        arguments(
            "CAM-P3-13 fails",
            Story.staff().postponed("s1", "2025-04-17").heldAgain("s2", "2025-04-29", "s1"),
            "2025-05-31",
            "postponed-session-reconvened",
            "breached: breached due 2025-04-28 done 2025-04-29 about s1 since 2025-04-17"),
        arguments(
            "CAM-P7-8 passes", copied("2026-01-05"), "2026-01-31", "record-copy-given", "met"),
        arguments(
            "CAM-P7-8 fails",
            copied("2026-01-06"),
            "2026-01-31",
            "record-copy-given",
            "breached: breached due 2026-01-05 done 2026-01-06 about s1 since 2025-12-24"),
        arguments(
            "CAM-P7-9 passes",
            meeting("2025-11-14T17:45"),
            "2025-11-30",
            "unit-meeting-recorded",
            "met"),
        arguments(
            "CAM-P7-9 fails",
            meeting("2025-11-17T09:00"),
            "2025-11-30",
            "unit-meeting-recorded",
            "breached: breached due 2025-11-15T15:30+00:00 done 2025-11-17T09:00+00:00"
                + " about um1 since 2025-11-14"),
        arguments(
            "CAM-P4-12 passes",
            leaver().event("disposal", "on", "2025-04-03"),
            "2026-01-31",
            "leaver-records-retained",
            "met"),
        arguments(
            "CAM-P4-12 fails",
            leaver().event("disposal", "on", "2024-11-04"),
            "2026-01-31",
            "leaver-records-retained",
            "breached: breached due 2025-03-31 done 2024-11-04 since 2019-03-31"),
        arguments(
            "CAM-P4-13 passes",
            leaver().event("disposal", "on", "2025-05-12"),
            "2026-01-31",
            "leaver-records-destroyed",
            "met"),
        arguments(
            "CAM-P4-13 fails",
            leaver().complete("disposal"),
            "2026-01-31",
            "leaver-records-destroyed",
            "breached: breached due 2025-06-29 since 2019-03-31"),
        arguments(
            "CAM-G9-5 passes",
            observed()
                .event(
                    "observation", "on", "2025-11-05", "form", "formal-direct", "observer", "P1"),
            "2026-01-31",
            "asye-formal-observations",
            "met"),
        arguments(
            "CAM-G9-5 fails",
            observed(),
            "2026-01-31",
            "asye-formal-observations",
            "breached: breached due 2026-01-05 since 2025-01-06"),
        arguments(
            "CAM-P6-1f passes",
            caseSeen("2025-03-31", "2025-06-23"),
            "2025-06-23",
            "case-review",
            "pending: pending due 2025-09-15 about C1 since 2025-06-23"),
        arguments(
            "CAM-P6-1f fails",
            caseSeen("2025-04-01"),
            "2025-04-01",
            "case-review",
            "breached: breached due 2025-03-31 done 2025-04-01 about C1 since 2025-01-06;"
                + " pending due 2025-06-24 about C1 since 2025-04-01"));
  }

  private static Story asye() {
    return Story.socialWorker("2025-01-06").period("asye", "2025-01-06", null);
  }

  private static Story copied(String given) {
    return Story.staff()
        .event(
            "session",
            "id",
            "s1",
            "held",
            "2025-12-24",
            "record.completed",
            "2025-12-29",
            "record.copyGiven",
            given);
  }

  private static Story meeting(String recorded) {
    return Story.unit()
        .event(
            "unit-meeting",
            "id",
            "um1",
            "ended",
            "2025-11-14T15:30",
            "recorded",
            recorded,
            "recordedOn",
            "ics");
  }

  private static Story leaver() {
    return Story.staff().employment("2015-01-05", "2019-03-31");
  }

  private static Story observed() {
    Story story = Story.staff().period("asye", "2025-01-06", "2026-01-05", "assessor", "A1");
    for (String day : new String[] {"2025-03-12", "2025-08-20"}) {
      story.event("observation", "on", day, "form", "formal-direct", "observer", "A1");
    }
    return story.event("asye-review", "on", "2026-01-05", "review", "final");
  }

  private static Story caseSeen(String... days) {
    Story story = Story.staff().period("case", "2025-01-06", null, "case", "C1");
    for (String day : days) {
      story.event("session", "id", "s" + day, "held", day, "cases", "C1");
    }
    return story;
  }
}
