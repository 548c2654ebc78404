package org.supervisionrules.policy.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.supervisionrules.policy.Order;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.policy.Strictness;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.time.Days;

/** Finds requirements that another one shadows: it asks the same and no less, and is as grave. */
final class Needless {
  private Needless() {}

  static List<Problem> in(Policy policy) {
    Map<String, List<Requirement>> alike =
        policy.requirements().stream()
            .filter(requirement -> !requirement.isAlwaysOff())
            .collect(Collectors.groupingBy(Needless::matter, TreeMap::new, Collectors.toList()));
    Set<String> own = PolicyReview.own(policy).map(Requirement::id).collect(Collectors.toSet());
    List<Problem> found = new ArrayList<>();
    for (Requirement requirement : policy.requirements()) {
      for (Requirement other : alike.getOrDefault(matter(requirement), List.of())) {
        boolean concerned = own.contains(requirement.id()) || own.contains(other.id());
        if (!requirement.id().equals(other.id())
            && concerned
            && isShadowed(requirement, other, policy)) {
          found.add(
              PolicyReview.doubt(
                  requirement,
                  "id",
                  "`"
                      + requirement.id()
                      + "` is shadowed by `"
                      + other.id()
                      + "`, which asks the same and no less: "
                      + other.kind().asks()
                      + ", and it "
                      + requirement.kind().asks(),
                  "leave one of them out, or switch it `off`"));
          break;
        }
      }
    }
    return found;
  }

  /** What a requirement is about: all that it says but its words and how much it asks. */
  private static String matter(Requirement requirement) {
    Map<String, String> said = new TreeMap<>();
    requirement
        .origins()
        .forEach(
            (key, origin) -> {
              String top = Keys.top(key);
              if (!Keys.WORDS.contains(top) && !Keys.ORDERED.contains(top)) {
                said.put(key, origin.written());
              }
            });
    return said.toString();
  }

  /** Of two that ask exactly the same, the later one is the needless one. */
  private static boolean isShadowed(Requirement weak, Requirement strong, Policy policy) {
    Order grave = Strictness.grave(strong, weak);
    Order off = Strictness.off(strong, weak);
    Order asked = Strictness.of(strong.kind(), weak.kind());
    boolean noLess =
        !grave.mayBeWeaker()
            && !off.mayBeWeaker()
            && !asked.mayBeWeaker()
            && (weak.effectiveFrom() == Days.BEGINNING
                || strong.effectiveFrom() <= weak.effectiveFrom());
    boolean same =
        grave == Order.SAME
            && off == Order.SAME
            && asked == Order.SAME
            && strong.effectiveFrom() == weak.effectiveFrom();
    return noLess && (!same || isEarlier(strong, weak, policy));
  }

  private static boolean isEarlier(Requirement one, Requirement other, Policy policy) {
    List<String> ids = policy.requirements().stream().map(Requirement::id).toList();
    return ids.indexOf(one.id()) < ids.indexOf(other.id());
  }
}
