package org.supervisionrules.policy.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.supervisionrules.policy.Condition;
import org.supervisionrules.policy.Origin;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Prohibition;
import org.supervisionrules.policy.RequiredAttribute;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.policy.Retention;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Dated;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Reckoning;

/** Finds pairs of requirements that nobody can keep together. */
final class Contradictions {
  /** A day from which times are compared; a year on it is not a leap year. */
  private static final int SOME_DAY = Days.of("2026-01-01");

  private Contradictions() {}

  static List<Problem> in(Policy policy) {
    List<Problem> found = new ArrayList<>();
    Set<String> own = PolicyReview.own(policy).map(Requirement::id).collect(Collectors.toSet());
    for (Requirement one : policy.enforced()) {
      for (Requirement other : policy.enforced()) {
        if (!one.id().equals(other.id()) && (own.contains(one.id()) || own.contains(other.id()))) {
          destroyedTooSoon(policy, one, other).ifPresent(found::add);
          askedAndForbidden(one, other).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** One asks that records are destroyed before another lets go of them. */
  private static Optional<Problem> destroyedTooSoon(
      Policy policy, Requirement one, Requirement other) {
    if (!(one.kind() instanceof Retention destroys)
        || !(other.kind() instanceof Retention keeps)
        || destroys.destroyWithin().isEmpty()
        || keeps.destroyWithin().isPresent()
        || !destroys.disposal().toString().equals(keeps.disposal().toString())
        || !destroys.from().toString().equals(keeps.from().toString())) {
      return Optional.empty();
    }
    Reckoning reckoning = policy.calendar().reckoning();
    for (int day : days(destroys.keep(), destroys.destroyWithin().get(), keeps.keep())) {
      int kept = reckoning.plus(SOME_DAY, keeps.keep().on(day));
      int gone =
          reckoning.plus(
              reckoning.plus(SOME_DAY, destroys.keep().on(day)),
              destroys.destroyWithin().get().on(day));
      if (gone < kept) {
        return Optional.of(
            PolicyReview.doubt(
                one,
                "destroyWithin",
                "`"
                    + one.id()
                    + "` and `"
                    + other.id()
                    + "` contradict each other: "
                    + one.kind().asks()
                    + ", and "
                    + other.kind().asks(),
                "keep for as long in both"));
      }
    }
    return Optional.empty();
  }

  @SafeVarargs
  private static Set<Integer> days(Dated<Amount>... values) {
    Set<Integer> days = new LinkedHashSet<>();
    for (Dated<Amount> value : values) {
      for (int i = 0; i < value.size(); i++) {
        days.add(value.from(i));
      }
    }
    return days;
  }

  /** One asks of every entry what another forbids of the same entries. */
  private static Optional<Problem> askedAndForbidden(Requirement one, Requirement other) {
    if (!(one.kind() instanceof RequiredAttribute asks)
        || !(other.kind() instanceof Prohibition forbids)
        || !written(one, "each").equals(written(other, "each"))
        || !written(one, "for").equals(written(other, "for"))
        || other.origins().containsKey("unless")) {
      return Optional.empty();
    }
    List<String> asked = asks.has().stream().map(Condition::text).toList();
    List<String> forbidden = forbids.never().stream().map(Condition::text).toList();
    return asked.containsAll(forbidden)
        ? Optional.of(
            PolicyReview.doubt(
                other,
                "never",
                "`"
                    + one.id()
                    + "` and `"
                    + other.id()
                    + "` contradict each other: one asks for "
                    + String.join(", ", forbidden)
                    + " and the other forbids it",
                "leave one of them out, or say `unless`"))
        : Optional.empty();
  }

  private static String written(Requirement requirement, String key) {
    Origin origin = requirement.origins().get(key);
    return origin == null ? "" : origin.written();
  }
}
