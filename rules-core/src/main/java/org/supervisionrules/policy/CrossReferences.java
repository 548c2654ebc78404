package org.supervisionrules.policy;

import java.util.List;
import java.util.Map;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.time.DayRanges;
import org.supervisionrules.time.MonthEnd;
import org.supervisionrules.time.Reckoning;
import org.supervisionrules.time.WorkingDays;

/** Checks what one part of a pack says of another, once all parts are known. */
final class CrossReferences {
  private final PackFile file;
  private final Fields pack;
  private final Calendar calendar;

  CrossReferences(PackFile file, Fields pack, Calendar calendar) {
    this.calendar = calendar;
    this.file = file;
    this.pack = pack;
  }

  /** Every clock that credits names a deadline of the pack that another event can meet. */
  void check(Map<String, Requirement> requirements, List<Problem> problems) {
    for (Requirement requirement : requirements.values()) {
      shorter(requirement, requirements, problems);
      terms(requirement, problems);
      if (requirement.kind() instanceof Frequency frequency
          && frequency.clock().credits().isPresent()) {
        String credits = frequency.clock().credits().get();
        Requirement named = requirements.get(credits);
        boolean fits =
            named != null
                && named.kind() instanceof Deadline deadline
                && deadline.done() instanceof Deadline.Done.Replaced;
        if (!fits) {
          problems.add(
              Problem.error(
                  file.at(pack.mapping().mark()),
                  "",
                  "the clock `"
                      + frequency.clock().id()
                      + "` credits `"
                      + credits
                      + "`, which is not a deadline met by a replacement",
                  Suggestion.help(credits, requirements.keySet())));
        }
      }
    }
  }

  /** A clock that counts days of term alone is of a policy whose calendar has terms. */
  private void terms(Requirement requirement, List<Problem> problems) {
    if (calendar.terms().isEmpty()
        && requirement.kind() instanceof Frequency frequency
        && frequency.clock().countsOnly().orElse(null) instanceof Clock.Only.Terms) {
      problems.add(
          Problem.error(
              file.at(pack.mapping().mark()),
              "",
              "`" + requirement.id() + "` counts days of `terms` only, and `calendar` has none",
              "add `terms: [\"2026-09-01/2026-10-23\"]` to `calendar`"));
    }
  }

  /**
   * An interval that is to be shorter than another requirement's is, whenever both are in force.
   */
  private void shorter(
      Requirement requirement, Map<String, Requirement> requirements, List<Problem> problems) {
    if (!(requirement.kind() instanceof Frequency frequency)
        || frequency.shorterThan().isEmpty()
        || !(frequency.every() instanceof Frequency.Every.Stated own)) {
      return;
    }
    String name = frequency.shorterThan().get();
    Requirement named = requirements.get(name);
    if (named == null
        || !(named.kind() instanceof Frequency other)
        || !(other.every() instanceof Frequency.Every.Stated theirs)) {
      problems.add(
          Problem.error(
              file.at(pack.mapping().mark()),
              "",
              "`"
                  + requirement.id()
                  + "` is to be shorter than `"
                  + name
                  + "`, which has no interval",
              Suggestion.help(name, requirements.keySet())));
      return;
    }
    Reckoning reckoning =
        new Reckoning(new WorkingDays(year -> List.of(), DayRanges.NONE), MonthEnd.DOWN);
    for (int i = 0; i < own.amount().size(); i++) {
      int day = Math.max(own.amount().from(i), 0);
      if (reckoning.plus(day, own.amount().on(day))
          >= reckoning.plus(day, theirs.amount().on(day))) {
        problems.add(
            Problem.error(
                file.at(pack.mapping().mark()),
                "",
                "`"
                    + requirement.id()
                    + "` is to be shorter than `"
                    + name
                    + "`: "
                    + own.amount().on(day)
                    + " is not shorter than "
                    + theirs.amount().on(day),
                null));
      }
    }
  }
}
