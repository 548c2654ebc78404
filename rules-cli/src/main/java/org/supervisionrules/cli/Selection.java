package org.supervisionrules.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.supervisionrules.AsOf;
import org.supervisionrules.formats.due.Membership;
import org.supervisionrules.formats.due.Supervisors;
import org.supervisionrules.history.History;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.time.Days;

/**
 * Whose histories are judged, by subject, team and supervisor; where several are given, one of each
 * must be right. It remembers what there was to choose from.
 */
final class Selection {
  private final Choice subjects;
  private final Choice teams;
  private final Choice supervisors;
  private final AsOf asOf;

  /** The names asked for, and those that there are. */
  private record Choice(Set<String> asked, Set<String> found, Set<String> known) {
    Choice(Collection<String> asked, UnaryOperator<String> told) {
      this(
          new LinkedHashSet<>(asked.stream().map(told).toList()), new TreeSet<>(), new TreeSet<>());
    }

    boolean takes(Collection<String> names) {
      if (asked.isEmpty()) {
        return true;
      }
      known.addAll(names);
      boolean takes = false;
      for (String name : names) {
        if (asked.contains(name)) {
          found.add(name);
          takes = true;
        }
      }
      return takes;
    }

    List<Problem> unknown(String what) {
      return asked.stream()
          .filter(name -> !found.contains(name))
          .map(
              name -> Problem.error("", "", what + " `" + name + "`", Suggestion.help(name, known)))
          .toList();
    }
  }

  /**
   * A selection; of each sort none is all.
   *
   * @param asOf as of when teams and supervisors are looked at
   */
  Selection(
      Collection<String> subjects,
      Collection<String> teams,
      Collection<String> supervisors,
      AsOf asOf,
      Disclosure disclosure) {
    this.subjects = new Choice(subjects, disclosure::subject);
    this.teams = new Choice(teams, disclosure::id);
    this.supervisors = new Choice(supervisors, disclosure::id);
    this.asOf = asOf;
  }

  /** Whether every history is taken. */
  boolean isAll() {
    return subjects.asked().isEmpty() && teams.asked().isEmpty() && supervisors.asked().isEmpty();
  }

  /** Whether a history is judged. */
  boolean takes(History history) {
    if (isAll()) {
      return true;
    }
    int day = Days.of(asOf.of(history));
    String supervisor = Supervisors.of(history, day).on(day);
    // Each is asked, so that each remembers what there was.
    boolean bySubject = subjects.takes(List.of(history.subject()));
    boolean byTeam = teams.takes(Membership.on(history, day));
    boolean bySupervisor = supervisors.takes(supervisor == null ? List.of() : List.of(supervisor));
    return bySubject && byTeam && bySupervisor;
  }

  /** A subject whose history has problems, so that only its id is known. */
  void couldNotRead(String subject) {
    subjects.takes(List.of(subject));
  }

  /** Whether a subject whose history could not be read was asked for, as far as that is known. */
  boolean asksFor(String subject) {
    return teams.asked().isEmpty()
        && supervisors.asked().isEmpty()
        && (subjects.asked().isEmpty() || subjects.asked().contains(subject));
  }

  /** What was asked for and is nowhere. */
  List<Problem> unknown() {
    List<Problem> unknown = new ArrayList<>(subjects.unknown("no history is of subject"));
    unknown.addAll(teams.unknown("nobody is in the team"));
    unknown.addAll(supervisors.unknown("nobody is supervised by"));
    return unknown;
  }
}
