package org.supervisionrules.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;

/**
 * Which clauses of a document the requirements of some policies enforce. A requirement that asks
 * for nothing at any time enforces none.
 *
 * @param register the document
 * @param enforcedBy the ids of the requirements that enforce each clause, by the clause's id; a
 *     clause that none enforces has none
 */
public record Coverage(Register register, Map<String, List<String>> enforcedBy) {
  public Coverage {
    enforcedBy = Collections.unmodifiableMap(new LinkedHashMap<>(enforcedBy));
  }

  /**
   * A clause that a requirement cites and no register has.
   *
   * @param policy the id of the policy
   * @param requirement the id of the requirement
   * @param clause what it cites
   */
  public record Unknown(String policy, String requirement, String clause) {}

  /** What some policies enforce of a document. */
  public static Coverage of(Register register, Collection<Policy> policies) {
    Map<String, List<String>> enforcedBy = new LinkedHashMap<>();
    register.clauses().forEach(clause -> enforcedBy.put(clause.id(), new ArrayList<>()));
    for (Policy policy : policies) {
      for (Requirement requirement : policy.enforced()) {
        for (String clause : requirement.clauses()) {
          List<String> requirements = enforcedBy.get(clause);
          if (requirements != null) {
            requirements.add(requirement.id());
          }
        }
      }
    }
    enforcedBy.replaceAll((clause, requirements) -> List.copyOf(requirements));
    return new Coverage(register, enforcedBy);
  }

  /** What the requirements of a policy cite that none of some registers has. */
  public static List<Unknown> unknown(Policy policy, Collection<Register> registers) {
    Set<String> known =
        registers.stream()
            .flatMap(register -> register.clauses().stream())
            .map(Clause::id)
            .collect(Collectors.toSet());
    return policy.requirements().stream()
        .flatMap(
            requirement ->
                requirement.clauses().stream()
                    .filter(clause -> !known.contains(clause))
                    .map(clause -> new Unknown(policy.id(), requirement.id(), clause)))
        .toList();
  }

  /** The requirements that enforce a clause of the document. */
  public List<String> enforcing(Clause clause) {
    return enforcedBy.getOrDefault(clause.id(), List.of());
  }

  /** The clauses that can be enforced in some way, and are. */
  public List<Clause> enforced(Clause.Checkable how) {
    return register.clauses().stream()
        .filter(clause -> clause.isEnforceable() && clause.checkable() == how)
        .filter(clause -> !enforcing(clause).isEmpty())
        .toList();
  }

  /** The clauses that nothing follows from that records could show. */
  public List<Clause> guidance() {
    return register.clauses().stream().filter(clause -> !clause.isEnforceable()).toList();
  }

  /** The clauses that could be enforced and are not. */
  public List<Clause> uncovered() {
    return register.clauses().stream()
        .filter(Clause::isEnforceable)
        .filter(clause -> enforcing(clause).isEmpty())
        .toList();
  }
}
