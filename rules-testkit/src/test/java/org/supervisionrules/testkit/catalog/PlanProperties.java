package org.supervisionrules.testkit.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import org.supervisionrules.AsOf;
import org.supervisionrules.ComplianceChecker;
import org.supervisionrules.catalog.Catalog;
import org.supervisionrules.formats.plan.NewSessions;
import org.supervisionrules.formats.plan.PlanSettings;
import org.supervisionrules.formats.plan.PlannedSession;
import org.supervisionrules.formats.plan.Planner;
import org.supervisionrules.formats.plan.SessionPlan;
import org.supervisionrules.formats.plan.Slack;
import org.supervisionrules.history.Event;
import org.supervisionrules.history.History;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.Result;
import org.supervisionrules.testkit.HistoryArbitraries;
import org.supervisionrules.testkit.Submission;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.WorkingDays;

/** A plan, held as it is, is what the policy asks for. */
class PlanProperties {
  private static final Policy POLICY = Catalog.policy("cambridgeshire-2017");
  private static final ComplianceChecker CHECKER = ComplianceChecker.of(POLICY);
  private static final WorkingDays WORKING = POLICY.calendar().reckoning().workingDays();
  private static final Set<String> ALL =
      POLICY.requirements().stream().map(Requirement::id).collect(Collectors.toSet());

  @AfterContainer
  static void free() {
    CHECKER.close();
  }

  @Provide
  Arbitrary<Submission> submissions() {
    return HistoryArbitraries.submissions();
  }

  @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
  void sessions_held_as_planned_are_in_time_except_where_it_is_said(
      @ForAll("submissions") Submission submission,
      @ForAll @IntRange(min = 0, max = 30) int slack,
      @ForAll @IntRange(min = 1, max = 3) int perDay) {
    PlanSettings settings =
        new PlanSettings(PlanSettings.A_YEAR, new Slack.Share(slack), perDay, ALL);
    AsOf asOf = Submissions.asOf(submission);
    List<History> histories = Submissions.read(POLICY, submission.document());
    try (Planner planner = new Planner(POLICY, settings)) {
      SessionPlan plan = planner.plan(histories, asOf, List.of(), done -> {});
      for (History whole : histories) {
        History history = NewSessions.until(whole, Days.of(asOf.of(whole)));
        check(history, asOf.of(history), plan, new TreeSet<>(planner.requirements()));
      }
    }
  }

  private static void check(
      History history, LocalDate asOf, SessionPlan plan, Set<String> requirements) {
    List<PlannedSession> own =
        plan.sessions().stream()
            .filter(session -> session.subject().equals(history.subject()))
            .toList();
    Set<String> open = undetermined(history, asOf);
    requirements.removeAll(open);
    List<Event> events = new ArrayList<>(history.events());
    for (PlannedSession session : own) {
      int day = session.when().day();
      assertThat(day).isBetween(Days.of(asOf), Days.of(plan.until()));
      if (!session.booked()) {
        assertThat(isAtWork(history, day)).as(session.toString()).isTrue();
      }
      if (!session.has(PlannedSession.Note.AWAY)) {
        events.add(NewSessions.held(session, history));
      }
    }
    History held = history.with(events, Days.of(plan.until()));
    for (Result result : CHECKER.results(held, AsOf.date(plan.until()))) {
      for (Finding finding : result.findings()) {
        boolean isAhead =
            requirements.contains(result.requirement().id())
                && finding.outcome() == Outcome.BREACHED
                && !finding.due().orElseThrow().date().isBefore(asOf);
        if (isAhead) {
          assertThat(isSaid(result, finding, own, plan, history, Days.of(asOf)))
              .as(
                  finding.message()
                      + " "
                      + finding.because()
                      + "\n"
                      + asOf
                      + history.periods()
                      + history.events()
                      + "\n"
                      + own
                      + plan.gaps())
              .isTrue();
        }
      }
    }
  }

  /** Whether the plan says of a breach that it could not be helped, and rightly so. */
  private static boolean isSaid(
      Result result,
      Finding finding,
      List<PlannedSession> own,
      SessionPlan plan,
      History history,
      int asOf) {
    if (finding.actual().isEmpty()) {
      return plan.gaps().stream()
          .anyMatch(
              gap ->
                  gap.subject().equals(history.subject())
                      && gap.requirement().startsWith(result.requirement().id()));
    }
    int actual = finding.actual().get().day();
    int since = finding.since().orElseThrow().day();
    int due = finding.due().orElseThrow().day();
    return own.stream()
        .filter(session -> session.when().day() == actual)
        .anyMatch(
            session ->
                session.has(PlannedSession.Note.OVERDUE)
                    || (session.has(PlannedSession.Note.LATE)
                        && IntStream.rangeClosed(Math.max(since, asOf) + 1, Math.max(since, due))
                            .noneMatch(day -> isAtWork(history, day))));
  }

  private static boolean isAtWork(History history, int day) {
    boolean isEmployed =
        history.periods().stream().noneMatch(period -> period.type().name().equals("employment"))
            || history.periods().stream()
                .anyMatch(
                    period -> period.type().name().equals("employment") && period.covers(day));
    return WORKING.is(day) && isEmployed && !isAbsent(history, day);
  }

  private static boolean isAbsent(History history, int day) {
    return history.periods().stream()
        .anyMatch(period -> period.type().name().equals("absence") && period.covers(day));
  }

  private static Set<String> undetermined(History history, LocalDate asOf) {
    return CHECKER.results(history, AsOf.date(asOf)).stream()
        .filter(result -> result.outcome() == Outcome.UNDETERMINED)
        .map(result -> result.requirement().id())
        .collect(Collectors.toSet());
  }
}
