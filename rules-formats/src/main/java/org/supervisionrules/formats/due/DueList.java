package org.supervisionrules.formats.due;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.problem.Problem;

/**
 * What falls due within some time, and what is overdue.
 *
 * @param policy the policy that asks for it
 * @param asOf the as-of date
 * @param asKnownOn the last day whose entries were looked at; empty where all were
 * @param within how far it looks ahead: {@code 30 days}
 * @param until the last day that is looked at, inclusive
 * @param dues in the order in which they are shown
 * @param problems histories of which nothing is known, because they could not be read
 */
public record DueList(
    Policy policy,
    LocalDate asOf,
    Optional<LocalDate> asKnownOn,
    String within,
    LocalDate until,
    List<Due> dues,
    List<Problem> problems) {
  /** What is overdue first, then by due date; of one day by time, subject and requirement. */
  public static final Comparator<Due> BY_DATE =
      Comparator.comparing((Due due) -> !due.overdue())
          .thenComparingInt(due -> due.due().day())
          .thenComparing(due -> due.due().toString())
          .thenComparing(Due::subject)
          .thenComparing(Due::requirement)
          .thenComparing(due -> due.finding().id());

  public DueList {
    dues = List.copyOf(dues);
    problems = List.copyOf(problems);
  }

  /** How many of them are overdue. */
  public long overdue() {
    return dues.stream().filter(Due::overdue).count();
  }
}
