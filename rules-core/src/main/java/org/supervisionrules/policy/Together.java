package org.supervisionrules.policy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.supervisionrules.internal.Digest;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.time.Days;
import org.supervisionrules.vocabulary.EntryType;
import org.supervisionrules.vocabulary.Vocabulary;

/** Makes one policy of several packs that are used together, in their order. */
final class Together {
  private final List<Policy> packs;
  private final List<Problem> problems = new ArrayList<>();

  private Together(List<Policy> packs) {
    this.packs = packs;
  }

  static Policy of(List<Policy> packs) throws InvalidPolicyException {
    return packs.size() == 1 ? packs.get(0) : new Together(List.copyOf(packs)).policy();
  }

  private Policy policy() throws InvalidPolicyException {
    uniquePacks();
    if (problems.isEmpty()) {
      uniqueRequirements();
    }
    Vocabulary vocabulary = vocabulary();
    Optional<Selector> employment = employment();
    if (!problems.isEmpty()) {
      throw new InvalidPolicyException(problems);
    }
    Policy first = packs.get(0);
    String id = joined(Policy::id, "+");
    return new Policy(
        id,
        joined(Policy::version, "+"),
        joined(Policy::title, "; "),
        packs.stream()
            .map(Policy::authority)
            .filter(authority -> !authority.isEmpty())
            .distinct()
            .collect(Collectors.joining("; ")),
        packs.stream().mapToInt(Policy::effectiveFrom).min().orElse(Days.BEGINNING),
        first.calendar(),
        vocabulary,
        employment,
        SharedObligations.merged(id, ownClocks()),
        Map.of(),
        Optional.empty(),
        packs.stream().flatMap(pack -> pack.weakenings().stream()).toList(),
        Digest.sha256(joined(Policy::digest, "\n").getBytes(StandardCharsets.US_ASCII)));
  }

  private String joined(Function<Policy, String> part, String separator) {
    return packs.stream().map(part).collect(Collectors.joining(separator));
  }

  private void uniquePacks() {
    Set<String> ids = new HashSet<>();
    for (Policy pack : packs) {
      if (!ids.add(pack.id())) {
        problems.add(Problem.error("", "", "the policy `" + pack.id() + "` is given twice", null));
      }
    }
  }

  private void uniqueRequirements() {
    Map<String, Policy> owners = new LinkedHashMap<>();
    for (Policy pack : packs) {
      for (Requirement requirement : pack.requirements()) {
        Policy owner = owners.putIfAbsent(requirement.id(), pack);
        if (owner != null) {
          problems.add(
              Problem.error(
                  place(requirement),
                  "",
                  "`"
                      + requirement.id()
                      + "` is a requirement of `"
                      + owner.id()
                      + "` and of `"
                      + pack.id()
                      + "`",
                  "policies used together have requirements of different names"));
        }
      }
    }
  }

  private static String place(Requirement requirement) {
    Origin origin = requirement.origins().get("id");
    return origin == null ? "" : origin.at();
  }

  /** The vocabulary that has the words of all. */
  private Vocabulary vocabulary() {
    Policy widest = packs.get(0);
    for (Policy pack : packs) {
      if (includes(pack.vocabulary(), widest.vocabulary())) {
        widest = pack;
      } else if (!includes(widest.vocabulary(), pack.vocabulary())) {
        problems.add(
            Problem.error(
                "",
                "",
                "`" + widest.id() + "` and `" + pack.id() + "` do not use the same vocabulary",
                "use policies together that have one vocabulary, or one that extends the other's"));
      }
    }
    return widest.vocabulary();
  }

  /** Whether each type of a vocabulary is the same in another. */
  private static boolean includes(Vocabulary wide, Vocabulary narrow) {
    return wide.subjectKinds().keySet().containsAll(narrow.subjectKinds().keySet())
        && wide.carryIns().keySet().containsAll(narrow.carryIns().keySet())
        && set(wide.periods()).containsAll(narrow.periods())
        && set(wide.events()).containsAll(narrow.events());
  }

  private static Set<EntryType> set(Collection<EntryType> types) {
    return new HashSet<>(types);
  }

  /** The periods outside which nothing is asked: those of the first pack that names any. */
  private Optional<Selector> employment() {
    Optional<Policy> naming =
        packs.stream().filter(pack -> pack.employment().isPresent()).findFirst();
    Optional<Selector> employment = naming.flatMap(Policy::employment);
    for (Policy pack : packs) {
      if (pack.employment().isPresent() && !pack.employment().equals(employment)) {
        problems.add(
            Problem.error(
                "",
                "",
                "`"
                    + naming.map(Policy::id).orElse("")
                    + "` and `"
                    + pack.id()
                    + "` do not mean the same by `employment`",
                "policies used together bind in the same periods"));
      }
    }
    return employment;
  }

  /** The requirements a pack; no pack's requirements hand over to another's. */
  private List<List<Requirement>> ownClocks() {
    Set<String> taken = new HashSet<>();
    List<List<Requirement>> own = new ArrayList<>();
    for (Policy pack : packs) {
      Set<String> names = new HashSet<>();
      List<Requirement> requirements = new ArrayList<>();
      for (Requirement requirement : pack.requirements()) {
        Requirement mine = requirement;
        if (requirement.kind() instanceof Frequency frequency) {
          String name = frequency.clock().id();
          names.add(name);
          if (taken.contains(name)) {
            mine = requirement.with(frequency.onClock(pack.id() + "/" + name));
          }
        }
        requirements.add(mine);
      }
      taken.addAll(names);
      own.add(requirements);
    }
    return own;
  }
}
