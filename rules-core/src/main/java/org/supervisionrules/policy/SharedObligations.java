package org.supervisionrules.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supervisionrules.internal.document.Node;

/**
 * Requirements of several packs, where those with the same {@code obligation} say the same: the
 * strictest is enforced, with the clauses of all, and the others are off.
 *
 * <p>A requirement of a later pack that is not stricter than any of the earlier packs' gives its
 * clauses to each of them. One that is stricter than the only one of the earlier packs' takes its
 * clauses. In every other case both stay. Where two cannot be compared, the earlier one counts as
 * the stricter. One that a pack's own rules judge is compared with none.
 */
final class SharedObligations {
  private static final Node.Mark NOWHERE = new Node.Mark("", 1, 1);

  private final String policy;
  private final Map<String, Requirement> byId = new LinkedHashMap<>();

  private SharedObligations(String policy) {
    this.policy = policy;
  }

  /**
   * All requirements, in the order of the packs; ids are unique.
   *
   * @param policy the id of the policy that is made of them
   */
  static List<Requirement> merged(String policy, List<List<Requirement>> packs) {
    SharedObligations merged = new SharedObligations(policy);
    packs.forEach(merged::add);
    return List.copyOf(merged.byId.values());
  }

  private void add(List<Requirement> pack) {
    Map<String, List<Requirement>> earlier = byObligation(byId.values());
    pack.forEach(requirement -> byId.put(requirement.id(), requirement));
    byObligation(pack)
        .forEach(
            (obligation, later) -> {
              List<Requirement> known = earlier.getOrDefault(obligation, List.of());
              if (!known.isEmpty()) {
                settle(known, later);
              }
            });
  }

  private void settle(List<Requirement> earlier, List<Requirement> later) {
    List<Requirement> weaker =
        later.stream()
            .filter(each -> earlier.stream().noneMatch(known -> isStricter(each, known)))
            .toList();
    List<Requirement> stricter =
        earlier.size() == 1
            ? later.stream().filter(each -> isStricter(each, earlier.get(0))).toList()
            : List.of();
    List<Requirement> kept = stricter.isEmpty() ? earlier : stricter;
    List<Requirement> dropped =
        Stream.concat(stricter.isEmpty() ? Stream.empty() : earlier.stream(), weaker.stream())
            .toList();
    if (dropped.isEmpty()) {
      return;
    }
    for (Requirement each : kept) {
      List<Requirement> all =
          stricter.isEmpty()
              ? Stream.concat(Stream.of(each), weaker.stream()).toList()
              : Stream.of(earlier, List.of(each), weaker).flatMap(List::stream).toList();
      byId.put(each.id(), each.with(clauses(all), interpretations(all)));
    }
    String names = kept.stream().map(Requirement::id).collect(Collectors.joining(", "));
    for (Requirement each : dropped) {
      Origin origin = each.origins().get("obligation");
      byId.put(
          each.id(),
          each.switchedOff(
              new Origin(
                  policy,
                  new Node.Scalar(
                      origin == null ? NOWHERE : origin.mark(), "true", Node.Scalar.Type.FLAG),
                  "reported as " + names + ", which asks the same and no less")));
    }
  }

  private static boolean isStricter(Requirement one, Requirement other) {
    return Strictness.of(one, other) == Order.STRICTER;
  }

  private static Map<String, List<Requirement>> byObligation(Collection<Requirement> requirements) {
    Map<String, List<Requirement>> byObligation = new LinkedHashMap<>();
    for (Requirement requirement : requirements) {
      if (requirement.obligation().isPresent()
          && requirement.rules().isEmpty()
          && !requirement.isAlwaysOff()) {
        byObligation
            .computeIfAbsent(requirement.obligation().get(), word -> new ArrayList<>())
            .add(requirement);
      }
    }
    return byObligation;
  }

  private static List<String> clauses(List<Requirement> requirements) {
    Set<String> clauses = new LinkedHashSet<>();
    requirements.forEach(requirement -> clauses.addAll(requirement.clauses()));
    return List.copyOf(clauses);
  }

  private static Map<String, String> interpretations(List<Requirement> requirements) {
    Map<String, String> knobs = new LinkedHashMap<>();
    requirements.forEach(requirement -> requirement.interpretations().forEach(knobs::putIfAbsent));
    return knobs;
  }
}
