package org.supervisionrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Severity;
import org.supervisionrules.time.Moment;
import org.supervisionrules.waiver.SmallPolicy;
import org.supervisionrules.waiver.Waiver;
import org.supervisionrules.waiver.WaiverSet;

class WaivedResultTest {
  private static final Policy POLICY = SmallPolicy.get();
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final WaiverSet MARCH =
      WaiverSet.of(List.of(waiver("sessions", "S-1", "2026-03-01", "2026-03-31")));

  @ParameterizedTest(name = "due {0} is {1}")
  @CsvSource({
    "2026-02-28, breached",
    "2026-03-01, waived",
    "2026-03-31, waived",
    "2026-04-01, breached",
    "2026-03-31T23:59, waived",
    "2026-04-01T00:00, breached",
    "2026-02-28T23:59, breached",
    "2026-03-01T00:00, waived",
    "2026-03-31T23:30Z, breached",
    "2026-03-31T22:30Z, waived"
  })
  void a_due_date_or_time_counts_by_its_day_in_the_zone(String due, String outcome) {
    Result result = result(finding(Outcome.BREACHED, due, null, null)).under(MARCH);
    assertThat(result.outcome()).hasToString(outcome);
    assertThat(result.findings().get(0).outcome()).hasToString(outcome);
  }

  @Test
  void without_a_due_date_the_day_it_was_done_counts_else_the_day_its_clock_started() {
    assertThat(
            result(finding(Outcome.BREACHED, null, "2026-03-31", "2026-01-01"))
                .under(MARCH)
                .outcome())
        .isEqualTo(Outcome.WAIVED);
    assertThat(
            result(finding(Outcome.BREACHED, null, "2026-04-01", "2026-03-01"))
                .under(MARCH)
                .outcome())
        .isEqualTo(Outcome.BREACHED);
    assertThat(result(finding(Outcome.BREACHED, null, null, "2026-03-31")).under(MARCH).outcome())
        .isEqualTo(Outcome.WAIVED);
    assertThat(result(finding(Outcome.BREACHED, null, null, null)).under(MARCH).outcome())
        .isEqualTo(Outcome.BREACHED);
  }

  @Test
  void a_waived_finding_knows_its_waiver_and_keeps_all_else() {
    Finding before = finding(Outcome.BREACHED, "2026-03-31", null, "2026-03-03");
    Finding after = result(before).under(MARCH).findings().get(0);
    assertThat(after.waiver()).contains(MARCH.all().get(0));
    assertThat(after.id()).isEqualTo(before.id());
    assertThat(after.message()).isEqualTo(before.message());
    assertThat(after.late()).isEqualTo(before.late());
    assertThat(after.due()).isEqualTo(before.due());
    assertThat(before.outcome()).isEqualTo(Outcome.BREACHED);
    assertThat(before.waiver()).isEmpty();
  }

  @Test
  void only_breaches_are_waived() {
    for (Outcome outcome : List.of(Outcome.PENDING, Outcome.UNDETERMINED)) {
      Result result = result(finding(outcome, "2026-03-15", null, null));
      assertThat(result.under(MARCH)).isSameAs(result);
    }
  }

  @Test
  void the_outcome_is_the_worst_that_is_left() {
    Finding waived = finding(Outcome.BREACHED, "2026-03-15", null, null);
    Finding breached = finding(Outcome.BREACHED, "2026-04-15", null, null);
    Finding unclear = finding(Outcome.UNDETERMINED, null, null, null);
    Finding pending = finding(Outcome.PENDING, "2026-05-15", null, null);
    assertThat(result(waived, breached, unclear, pending).under(MARCH).outcome())
        .isEqualTo(Outcome.BREACHED);
    assertThat(result(waived, unclear, pending).under(MARCH).outcome())
        .isEqualTo(Outcome.UNDETERMINED);
    assertThat(result(waived, pending).under(MARCH).outcome()).isEqualTo(Outcome.WAIVED);
  }

  @Test
  void a_waiver_of_another_subject_or_requirement_covers_nothing() {
    Result result = result(finding(Outcome.BREACHED, "2026-03-15", null, null));
    assertThat(
            result.under(
                WaiverSet.of(
                    List.of(
                        waiver("sessions", "S-2", "2026-03-01", "2026-03-31"),
                        waiver("meetings-recorded", "S-1", "2026-03-01", "2026-03-31")))))
        .isSameAs(result);
  }

  @Test
  void what_became_of_waivers_is_told_in_the_order_of_the_file() {
    WaiverSet set =
        WaiverSet.of(
            List.of(
                waiver("sessions", "S-1", "2026-03-01", "2026-03-31"),
                waiver("sessions", "S-1", "2026-03-31", "2026-10-01"),
                waiver("sessions", "S-2", "2026-03-01", "2026-09-30"),
                waiver("meetings-recorded", "U-1", "2026-10-02", "2026-12-31")));
    Waivers.Counter counter = new Waivers.Counter(set);
    counter.add(result(finding(Outcome.BREACHED, "2026-03-31", null, null)).under(set));
    Waivers waivers = counter.waivers(LocalDate.parse("2026-10-01"));
    assertThat(waivers.applied()).as("both cover the same breach").isEqualTo(2);
    assertThat(waivers.unused())
        .containsExactly(
            "sessions S-2 2026-03-01/2026-09-30", "meetings-recorded U-1 2026-10-02/2026-12-31");
    assertThat(waivers.expired())
        .as("ended before the as-of date; on that day it has not ended")
        .containsExactly(
            "sessions S-1 2026-03-01/2026-03-31", "sessions S-2 2026-03-01/2026-09-30");
    assertThat(waivers.notYetBegun())
        .containsExactly("meetings-recorded U-1 2026-10-02/2026-12-31");
  }

  private static Waiver waiver(String requirement, String subject, String from, String to) {
    return Waiver.of(
        requirement, subject, LocalDate.parse(from), LocalDate.parse(to), "flood", "head");
  }

  private static Result result(Finding... findings) {
    return new Result(
        "S-1",
        POLICY.requirement("sessions").orElseThrow(),
        Severity.VIOLATION,
        findings[0].outcome(),
        findings.length,
        List.of(findings));
  }

  private static Finding finding(
      Outcome outcome, @Nullable String due, @Nullable String actual, @Nullable String since) {
    return new Finding(
        outcome,
        Severity.VIOLATION,
        moment(due),
        moment(actual),
        null,
        moment(since),
        () ->
            new Finding.Details(
                "0123456789ab", "3 days", new Explanation("late", List.of(), null), List.of()));
  }

  private static @Nullable Moment moment(@Nullable String text) {
    return text == null ? null : Moment.parse(text, LONDON);
  }
}
