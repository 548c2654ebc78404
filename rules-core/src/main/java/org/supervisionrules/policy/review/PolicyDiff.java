package org.supervisionrules.policy.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.supervisionrules.policy.Calendar;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;

/**
 * What one policy asks that another does not: for each requirement whether it is stricter, weaker,
 * other, new or gone, and in what.
 *
 * @param before the first policy
 * @param after the second policy
 * @param changes one for each requirement that differs, in the order of the second policy, those
 *     that are gone last
 * @param calendar how they count days differently
 */
public record PolicyDiff(
    Policy before, Policy after, List<Change> changes, List<Change.Part> calendar) {
  public PolicyDiff {
    changes = List.copyOf(changes);
    calendar = List.copyOf(calendar);
  }

  /** Compares two policies. */
  public static PolicyDiff of(Policy before, Policy after) {
    List<Change> changes = new ArrayList<>();
    for (Requirement here : after.requirements()) {
      Optional<Requirement> known = before.requirement(here.id());
      if (known.isEmpty()) {
        changes.add(new Change(here, Verdict.NEW, List.of()));
      } else {
        Changes.between(known.get(), here).ifPresent(changes::add);
      }
    }
    for (Requirement known : before.requirements()) {
      if (after.requirement(known.id()).isEmpty()) {
        changes.add(new Change(known, Verdict.GONE, List.of()));
      }
    }
    return new PolicyDiff(before, after, changes, calendar(before.calendar(), after.calendar()));
  }

  /** The change of a requirement; empty where it asks the same in the same words. */
  public Optional<Change> change(String requirement) {
    return changes.stream()
        .filter(change -> change.requirement().id().equals(requirement))
        .findFirst();
  }

  /** Whether both ask the same in the same words, and count days alike. */
  public boolean isSame() {
    return changes.isEmpty() && calendar.isEmpty();
  }

  /** How many requirements there are of a verdict. */
  public int count(Verdict verdict) {
    return (int) changes.stream().filter(change -> change.verdict() == verdict).count();
  }

  private static List<Change.Part> calendar(Calendar before, Calendar after) {
    List<Change.Part> parts = new ArrayList<>();
    part(parts, "holidays", before.code(), after.code());
    part(parts, "closures", before.closures().toString(), after.closures().toString());
    part(parts, "terms", before.terms().toString(), after.terms().toString());
    part(parts, "zone", before.zone().getId(), after.zone().getId());
    part(parts, "monthEnd", before.monthEnd().toString(), after.monthEnd().toString());
    return parts;
  }

  private static void part(List<Change.Part> parts, String key, String before, String after) {
    if (!before.equals(after)) {
      parts.add(new Change.Part(key, before, after, Verdict.OTHER));
    }
  }

  /** The ids of the requirements that ask the same in the same words. */
  public Set<String> unchanged() {
    Set<String> same = new LinkedHashSet<>();
    after.requirements().forEach(requirement -> same.add(requirement.id()));
    changes.forEach(change -> same.remove(change.requirement().id()));
    return same;
  }
}
