package org.supervisionrules.formats.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.supervisionrules.AsOf;
import org.supervisionrules.ComplianceChecker;
import org.supervisionrules.catalog.Catalog;
import org.supervisionrules.formats.plan.PlannedSession.Note;
import org.supervisionrules.history.Event;
import org.supervisionrules.history.History;
import org.supervisionrules.history.HistoryBuilder;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.Result;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.WorkingDays;

class PlannerTest {
  private static final Policy POLICY = Catalog.policy("cambridgeshire-2017");
  private static final WorkingDays WORKING = POLICY.calendar().reckoning().workingDays();
  private static final Set<String> ALL =
      POLICY.requirements().stream().map(Requirement::id).collect(Collectors.toSet());
  private static final PlanSettings USUAL =
      new PlanSettings(PlanSettings.A_YEAR, Slack.USUAL, PlanSettings.A_DAY, ALL);

  /** A Monday. */
  private static final String AS_OF = "2026-03-02";

  private static SessionPlan plan(PlanSettings settings, History... histories) {
    try (Planner planner = new Planner(POLICY, settings)) {
      return planner.plan(List.of(histories), AsOf.date(AS_OF), List.of(), done -> {});
    }
  }

  private static SessionPlan plan(History... histories) {
    return plan(USUAL, histories);
  }

  /** A social worker whose last session was on 2026-02-23, due on 2026-03-23. */
  private static History socialWorker(String id, UnaryOperator<HistoryBuilder> more) {
    return more.apply(
            History.builder(POLICY.vocabulary(), id, "staff")
                .recordsFrom("2026-02-23")
                .asOf(AS_OF)
                .employment("2024-01-08")
                .role("social-worker", "2024-01-08")
                .period("supervised-by", "2026-03-02", null, Map.of("supervisor", "M-1"))
                .session(session -> session.held("2026-02-23").supervisor("M-1")))
        .build();
  }

  private static History socialWorker() {
    return socialWorker("S-1", history -> history);
  }

  private static List<String> days(SessionPlan plan) {
    return plan.sessions().stream().map(session -> session.when().toString()).toList();
  }

  private static List<Finding> breaches(SessionPlan plan, History history, boolean held) {
    List<Event> events = new ArrayList<>(history.events());
    for (PlannedSession session : plan.sessions()) {
      if (session.subject().equals(history.subject())) {
        events.add(
            held
                ? NewSessions.held(session, history)
                : NewSessions.booked(session, history, Days.of(AS_OF)));
      }
    }
    int end = Days.of(plan.until());
    try (ComplianceChecker checker = ComplianceChecker.of(POLICY)) {
      return checker.results(history.with(events, end), AsOf.date(plan.until())).stream()
          .filter(result -> held || result.requirement().id().equals("year-of-sessions-booked"))
          .filter(result -> !held || result.requirement().id().endsWith("-supervision"))
          .map(Result::findings)
          .flatMap(List::stream)
          .filter(finding -> finding.outcome() == Outcome.BREACHED)
          .toList();
    }
  }

  @Test
  void a_year_of_sessions_is_near_the_end_of_each_interval_and_never_on_its_last_day() {
    SessionPlan plan = plan(socialWorker());
    assertThat(plan.until()).isEqualTo("2027-03-02");
    assertThat(plan.gaps()).isEmpty();
    LocalDate last = LocalDate.of(2026, 2, 23);
    for (PlannedSession session : plan.sessions()) {
      assertThat(session.due()).isEqualTo(last.plusDays(28));
      assertThat(ChronoUnit.DAYS.between(last, session.date())).isBetween(20L, 25L);
      assertThat(WORKING.is(session.when().day())).isTrue();
      assertThat(session.notes()).isEmpty();
      assertThat(session.supervisor()).isEqualTo("M-1");
      last = session.date();
    }
    assertThat(plan.sessions()).hasSizeBetween(14, 16);
    assertThat(last.plusDays(28)).isAfterOrEqualTo(plan.until());
  }

  @Test
  void held_as_planned_it_is_kept_and_booked_as_planned_the_year_is_booked() {
    History history = socialWorker();
    SessionPlan plan = plan(history);
    assertThat(breaches(plan, history, true)).isEmpty();
    assertThat(breaches(plan, history, false)).isEmpty();
    SessionPlan shorter =
        plan(new PlanSettings(Amount.months(9), Slack.USUAL, PlanSettings.A_DAY, ALL), history);
    assertThat(breaches(shorter, history, false)).hasSize(1);
  }

  @Test
  void without_slack_the_last_working_day_is_taken() {
    SessionPlan plan =
        plan(new PlanSettings(Amount.weeks(8), new Slack.Share(0), 3, ALL), socialWorker());
    assertThat(days(plan)).first().isEqualTo("2026-03-23");
  }

  @Test
  void slack_in_working_days_is_counted_back_from_the_due_date() {
    SessionPlan plan =
        plan(
            new PlanSettings(Amount.weeks(8), new Slack.Before(Amount.workingDays(5)), 3, ALL),
            socialWorker());
    assertThat(days(plan)).first().isEqualTo("2026-03-16");
  }

  @Test
  void what_is_overdue_comes_on_the_next_working_day_and_says_so() {
    History history =
        socialWorker("S-1", builder -> builder.recordsFrom("2026-01-05"))
            .with(List.of(), Days.of(AS_OF));
    PlannedSession first = plan(history).sessions().get(0);
    assertThat(first.date()).isEqualTo("2026-03-03");
    assertThat(first.due()).isEqualTo("2026-02-02");
    assertThat(first.notes()).containsExactly(Note.OVERDUE);
  }

  @Test
  void what_is_due_on_the_as_of_date_is_planned_for_that_day() {
    History history =
        History.builder(POLICY.vocabulary(), "S-1", "staff")
            .recordsFrom("2026-02-02")
            .employment("2024-01-08")
            .role("social-worker", "2024-01-08")
            .session(session -> session.held("2026-02-02"))
            .build();
    PlannedSession first = plan(history).sessions().get(0);
    assertThat(first.date()).isEqualTo(AS_OF);
    assertThat(first.notes()).isEmpty();
  }

  @Test
  void absences_bank_holidays_and_days_off_are_avoided() {
    History history =
        socialWorker(
            "S-1",
            builder ->
                builder
                    .absence("annual-leave", "2026-03-09", "2026-03-20")
                    .period(
                        "part-time",
                        "2024-01-08",
                        null,
                        Map.of(
                            "workingDays",
                            List.of("monday", "tuesday"),
                            "agreedInterval",
                            "4 weeks")));
    SessionPlan plan = plan(history);
    assertThat(days(plan)).first().isEqualTo("2026-03-03");
    assertThat(plan.sessions())
        .allSatisfy(
            session ->
                assertThat(session.date().getDayOfWeek()).isIn(DayOfWeek.MONDAY, DayOfWeek.TUESDAY))
        .noneMatch(session -> session.date().equals(LocalDate.of(2026, 4, 6)));
    assertThat(breaches(plan, history, true)).isEmpty();
  }

  @Test
  void a_long_absence_pauses_the_plan() {
    History history =
        socialWorker("S-1", builder -> builder.absence("maternity", "2026-03-16", "2026-09-11"));
    SessionPlan plan = plan(history);
    assertThat(days(plan))
        .noneMatch(day -> day.compareTo("2026-03-16") >= 0 && day.compareTo("2026-09-11") <= 0);
    assertThat(plan.gaps()).isEmpty();
    assertThat(breaches(plan, history, true)).isEmpty();
  }

  @Test
  void an_absence_of_which_no_end_is_known_leaves_a_gap_where_it_does_not_pause() {
    SessionPlan plan =
        plan(
            socialWorker(
                "S-1",
                builder ->
                    builder.period("absence", "2026-03-09", null, Map.of("reason", "other"))));
    assertThat(plan.sessions()).hasSize(1);
    assertThat(plan.gaps())
        .extracting(SessionPlan.Gap::subject, SessionPlan.Gap::requirement)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("S-1", "social-work-supervision"));
  }

  @Test
  void a_newly_qualified_social_worker_has_a_session_in_every_two_weeks_until_the_review() {
    History history =
        History.builder(POLICY.vocabulary(), "S-1", "staff")
            .recordsFrom("2025-11-03")
            .asOf(AS_OF)
            .employment("2025-11-03")
            .role("social-worker", "2025-11-03")
            .asye("2025-11-03", "2026-11-02", "A-1")
            .session(session -> session.held("2026-02-24"))
            .asyeReview("2026-02-27", "frequency")
            .build();
    SessionPlan early = plan(history);
    assertThat(early.sessions().get(0).due()).isEqualTo("2026-03-10");
    History reviewed =
        history.with(
            java.util.stream.Stream.concat(
                    history.events().stream(),
                    History.builder(POLICY.vocabulary(), "S-1", "staff")
                        .asyeReview("2026-04-24", "frequency")
                        .build()
                        .events()
                        .stream())
                .toList(),
            Days.of("2026-05-04"));
    try (Planner planner = new Planner(POLICY, USUAL)) {
      SessionPlan later =
          planner.plan(List.of(reviewed), AsOf.date("2026-05-04"), List.of(), done -> {});
      assertThat(later.sessions().get(0).notes()).containsExactly(Note.OVERDUE);
      assertThat(later.sessions().get(1).due())
          .isEqualTo(later.sessions().get(0).date().plusDays(28));
    }
  }

  @Test
  void bookings_are_kept_and_only_what_they_leave_is_added() {
    History history =
        socialWorker(
            "S-1",
            builder ->
                builder
                    .session(session -> session.id("b1").planned("2026-03-18T10:00"))
                    .session(session -> session.id("b2").planned("2026-05-13"))
                    .session(session -> session.planned("2026-05-01").form("group")));
    SessionPlan plan = plan(history);
    assertThat(plan.booked()).isEqualTo(2);
    assertThat(plan.sessions().get(0).when()).hasToString("2026-03-18T10:00+00:00");
    assertThat(plan.sessions().get(0).booked()).isTrue();
    assertThat(plan.sessions().get(1).date()).isBetween("2026-04-08", "2026-04-14");
    assertThat(breaches(plan, history, true)).isEmpty();
  }

  @Test
  void a_booking_during_an_absence_is_shown_and_not_counted_on() {
    History history =
        socialWorker(
            "S-1",
            builder ->
                builder
                    .absence("annual-leave", "2026-03-16", "2026-03-20")
                    .session(session -> session.id("b1").planned("2026-03-18")));
    SessionPlan plan = plan(history);
    assertThat(plan.sessions())
        .filteredOn(session -> session.has(Note.AWAY))
        .extracting(PlannedSession::id)
        .containsExactly("b1");
    assertThat(days(plan)).contains("2026-03-13");
  }

  @Test
  void a_postponed_session_is_made_up_for_within_its_limit() {
    History history = socialWorker("S-1", builder -> builder.postponedSession("p1", "2026-02-27"));
    PlannedSession first = plan(history).sessions().get(0);
    assertThat(first.reconvenes()).isEqualTo("p1");
    assertThat(first.due()).isEqualTo("2026-03-06");
    assertThat(first.date()).isBetween("2026-03-03", "2026-03-05");
  }

  @Test
  void cases_are_named_before_their_review_is_due() {
    History history = socialWorker("S-1", builder -> builder.caseHeld("C-1", "2026-02-23"));
    SessionPlan plan = plan(history);
    assertThat(plan.sessions()).anyMatch(session -> session.cases().equals(List.of("C-1")));
    List<Event> events = new ArrayList<>(history.events());
    plan.sessions().forEach(session -> events.add(NewSessions.held(session, history)));
    try (ComplianceChecker checker = ComplianceChecker.of(POLICY.only(List.of("case-review")))) {
      assertThat(
              checker
                  .results(history.with(events, Days.of(plan.until())), AsOf.date(plan.until()))
                  .get(0)
                  .outcome())
          .isEqualTo(Outcome.PENDING);
    }
  }

  @Test
  void the_weeks_of_a_supervisor_are_level() {
    History[] team =
        IntStream.range(0, 12)
            .mapToObj(i -> socialWorker("S-" + i, history -> history))
            .toArray(History[]::new);
    SessionPlan plan = plan(team);
    Map<LocalDate, Long> byWeek =
        plan.sessions().stream()
            .collect(
                Collectors.groupingBy(
                    session ->
                        session.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                    Collectors.counting()));
    assertThat(byWeek.values()).allMatch(count -> count <= 8);
    Map<LocalDate, Long> byDay =
        plan.sessions().stream()
            .collect(Collectors.groupingBy(PlannedSession::date, Collectors.counting()));
    assertThat(byDay.values()).allMatch(count -> count <= PlanSettings.A_DAY);
  }

  @Test
  void a_supervisor_who_is_away_is_not_planned_with() {
    History supervisor =
        History.builder(POLICY.vocabulary(), "M-1", "staff")
            .asOf(AS_OF)
            .employment("2020-01-06")
            .absence("annual-leave", "2026-03-16", "2026-03-20")
            .build();
    SessionPlan plan = plan(socialWorker(), supervisor);
    assertThat(days(plan)).first().isEqualTo("2026-03-13");
    assertThat(plan.sessions().get(0).notes()).isEmpty();
  }

  @Test
  void the_same_histories_give_the_same_plan_twice() {
    assertThat(plan(socialWorker(), socialWorker("S-2", history -> history)))
        .isEqualTo(plan(socialWorker(), socialWorker("S-2", history -> history)));
  }

  @Test
  void a_plan_that_was_booked_is_kept_by_the_next() {
    History history = socialWorker();
    SessionPlan plan = plan(history);
    List<Event> events = new ArrayList<>(history.events());
    plan.sessions()
        .forEach(session -> events.add(NewSessions.booked(session, history, Days.of(AS_OF))));
    SessionPlan again = plan(history.with(events, Days.of(AS_OF)));
    assertThat(again.sessions()).allMatch(PlannedSession::booked);
    assertThat(again.sessions().stream().map(PlannedSession::uid).toList())
        .isEqualTo(plan.sessions().stream().map(PlannedSession::uid).toList());
  }
}
