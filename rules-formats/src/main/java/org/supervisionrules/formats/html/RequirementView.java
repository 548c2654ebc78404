package org.supervisionrules.formats.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.policy.Frequency;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.time.Days;

/**
 * A requirement as the page shows it.
 *
 * @param index its place in the policy
 * @param clauses the ids of its clauses, separated by commas; empty for none
 * @param asks what it asks, as short as it can be said
 * @param grade what a breach at the as-of date is
 * @param reading how the pack reads the clause, or null
 * @param interpretations what the pack decides where the clause is open
 */
record RequirementView(
    int index,
    String id,
    String title,
    String clauses,
    String asks,
    Grade grade,
    @Nullable String reading,
    List<Interpretation> interpretations) {
  RequirementView {
    interpretations = List.copyOf(interpretations);
  }

  /** Something a clause leaves open, and what the pack makes of it. */
  record Interpretation(String open, String taken) {}

  /** Those of a policy, in its order. */
  static List<RequirementView> of(Policy policy, LocalDate asOf) {
    List<RequirementView> views = new ArrayList<>();
    for (Requirement requirement : policy.enforced()) {
      views.add(
          new RequirementView(
              views.size(),
              requirement.id(),
              requirement.title(),
              String.join(", ", requirement.clauses()),
              asks(requirement),
              Grade.of(requirement.severity().on(Days.of(asOf))),
              requirement.reading().orElse(null),
              interpretations(requirement)));
    }
    return views;
  }

  /** What it asks: {@code every 4 weeks}, {@code at the interval agreed}. */
  static String asks(Requirement requirement) {
    boolean agreed =
        requirement.kind() instanceof Frequency frequency
            && frequency.every() instanceof Frequency.Every.Agreed;
    return agreed ? "at the interval agreed" : requirement.kind().asks();
  }

  private static List<Interpretation> interpretations(Requirement requirement) {
    List<Interpretation> interpretations = new ArrayList<>();
    requirement
        .interpretations()
        .forEach((knob, words) -> interpretations.add(new Interpretation(knob, words)));
    return interpretations;
  }

  /** Its anchor in the page. */
  String anchor() {
    return "r" + index;
  }
}
