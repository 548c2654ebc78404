package org.supervisionrules.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SupervisionCheckTest {
  private static final StaffRecord POSTPONED =
      new StaffRecord(
          "S-1",
          "Social Worker",
          LocalDate.parse("2026-01-05"),
          List.of(
              meeting("m1", "2026-01-19", "2026-01-19", null),
              meeting("m2", "2026-02-16", null, null)));

  @Test
  void saving_a_form_shows_the_breaches_in_words() {
    try (SupervisionCheck check = new SupervisionCheck()) {
      assertThat(check.onSave(POSTPONED, "2026-02-24"))
          .containsExactly(
              "Next session was due on 2026-02-16: as of 2026-02-24 none is on record",
              "Session planned for 2026-02-16 was to be reconvened by 2026-02-23 and has not been");
    }
  }

  @Test
  void a_meeting_moved_in_time_is_no_breach_and_starts_the_next_interval() {
    StaffRecord moved = POSTPONED.with(meeting("m3", "2026-02-23", "2026-02-23", "m2"));
    try (SupervisionCheck check = new SupervisionCheck()) {
      assertThat(check.onSave(moved, "2026-02-24")).isEmpty();
      assertThat(check.nextDue(moved, "2026-02-24")).containsExactly("2026-03-23");
    }
  }

  @Test
  void the_nightly_run_counts_the_breaches_of_everybody_in_parallel() {
    try (SupervisionCheck check = new SupervisionCheck()) {
      assertThat(
              check.nightly(
                  IntStream.range(0, 500).parallel().mapToObj(i -> POSTPONED), "2026-02-24"))
          .isEqualTo(1000);
    }
  }

  private static StaffRecord.Meeting meeting(
      String id, String planned, @Nullable String held, @Nullable String movedFrom) {
    return new StaffRecord.Meeting(
        id, LocalDate.parse(planned), held == null ? null : LocalDate.parse(held), movedFrom);
  }
}
