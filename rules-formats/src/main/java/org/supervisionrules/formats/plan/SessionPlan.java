package org.supervisionrules.formats.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.problem.Problem;

/**
 * Sessions ahead that meet the policy.
 *
 * @param policy the policy
 * @param asOf the as-of date; every session lies after it, or on it where it is the last day
 * @param until the last day that is planned for, inclusive
 * @param settings what was asked for
 * @param people how many people have sessions
 * @param sessions by day
 * @param gaps what could not be planned, in the order of the histories
 * @param problems histories of which nothing is known, because they could not be read
 */
public record SessionPlan(
    Policy policy,
    LocalDate asOf,
    LocalDate until,
    PlanSettings settings,
    long people,
    List<PlannedSession> sessions,
    List<Gap> gaps,
    List<Problem> problems) {
  public SessionPlan {
    sessions = List.copyOf(sessions);
    gaps = List.copyOf(gaps);
    problems = List.copyOf(problems);
  }

  /**
   * Something for which there is no date.
   *
   * @param requirement what is due
   * @param due the last day on which it would be in time; null where it is asked of no day
   * @param why in words
   */
  public record Gap(String subject, String requirement, @Nullable LocalDate due, String why) {}

  /** How many of the sessions were booked before. */
  public long booked() {
    return sessions.stream().filter(PlannedSession::booked).count();
  }

  /** The same plan with some of its sessions, and the gaps of the same people. */
  public SessionPlan only(List<String> supervisors) {
    List<PlannedSession> chosen =
        sessions.stream()
            .filter(one -> one.supervisor() != null && supervisors.contains(one.supervisor()))
            .toList();
    List<String> subjects = chosen.stream().map(PlannedSession::subject).distinct().toList();
    return new SessionPlan(
        policy,
        asOf,
        until,
        settings,
        subjects.size(),
        chosen,
        gaps.stream().filter(gap -> subjects.contains(gap.subject())).toList(),
        problems);
  }
}
