package org.supervisionrules.formats.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.supervisionrules.AsOf;
import org.supervisionrules.history.Event;
import org.supervisionrules.history.History;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Reckoning;

/**
 * Plans the one-to-one sessions of everybody for some time ahead, so that they meet the policy.
 *
 * <p>With the sessions held on their days, a check as of the end of the horizon finds no breach of
 * what was planned for that lay ahead and could be met. Days are chosen in the order of the
 * histories, each where the supervisor has least to do so far.
 */
public final class Planner implements AutoCloseable {
  private final Policy policy;
  private final PlanSettings settings;
  private final Forecast forecast;
  private final Reckoning reckoning;

  /** A planner for a policy. */
  public Planner(Policy policy, PlanSettings settings) {
    this.policy = policy;
    this.settings = settings;
    this.forecast = Forecast.of(policy, settings.requirements());
    this.reckoning = policy.calendar().reckoning();
  }

  /**
   * The ids of the requirements that it plans for, in the order of the pack; none where no such.
   */
  public List<String> requirements() {
    return List.copyOf(forecast.planned());
  }

  /**
   * A plan.
   *
   * @param histories everybody; who is not planned for still fills the diary of a supervisor
   * @param problems what was wrong with others
   * @param progress told how many histories are done
   */
  public SessionPlan plan(
      List<History> histories, AsOf asOf, List<Problem> problems, IntConsumer progress) {
    LocalDate latest =
        histories.stream()
            .map(asOf::of)
            .max(LocalDate::compareTo)
            .orElse(asOf.day().orElse(asOf.otherwise()));
    int end = reckoning.plus(Days.of(latest), settings.horizon());
    Map<String, AtWork> people = new HashMap<>();
    Diary diary = new Diary();
    for (History history : histories) {
      people.put(history.subject(), AtWork.of(history, policy, reckoning.workingDays()));
      fill(diary, history, Days.of(asOf.of(history)));
    }
    DayChoice choice = new DayChoice(reckoning, settings, diary, people);
    List<PlannedSession> sessions = new ArrayList<>();
    List<SessionPlan.Gap> gaps = new ArrayList<>();
    int done = 0;
    for (History whole : histories) {
      int from = Days.of(asOf.of(whole));
      History history = NewSessions.until(whole, from);
      AtWork work = AtWork.of(history, policy, reckoning.workingDays());
      PersonPlan person =
          new PersonPlan(
              history, forecast, choice, diary, work, policy.calendar().terms(), from, end);
      person.plan();
      sessions.addAll(person.sessions());
      gaps.addAll(person.gaps());
      progress.accept(++done);
    }
    sessions.sort(PlannedSession.BY_DAY);
    long planned = sessions.stream().map(PlannedSession::subject).distinct().count();
    return new SessionPlan(
        policy, latest, Days.date(end), settings, planned, sessions, gaps, problems);
  }

  /** Puts every session that is booked, of whatever form, into the diary of its supervisor. */
  private static void fill(Diary diary, History history, int asOf) {
    for (Event event : history.events()) {
      if (event.type().name().equals(SessionWords.SESSION)
          && event.day() > asOf
          && event.day() != Days.OPEN
          && SessionWords.PLANNED.equals(SessionWords.text(event, SessionWords.STATUS))) {
        diary.add(SessionWords.text(event, SessionWords.SUPERVISOR), event.day());
      }
    }
  }

  @Override
  public void close() {
    forecast.close();
  }
}
