package org.supervisionrules.formats.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.supervisionrules.policy.Origin;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.policy.Scope;
import org.supervisionrules.time.Days;

/**
 * One requirement in a guide.
 *
 * @param id its name
 * @param sentence the sentence of the policy
 * @param severity how grave a breach is, with its dates
 * @param off whether it is not enforced at any time
 * @param who whom it binds and when, a condition each
 * @param asks what it asks
 * @param clauses the clauses it enforces, each with what the register says of it, where it does
 * @param reading how the pack reads them, where it says
 * @param interpretations what they leave open, and how it is read
 * @param changes what changes with time, or differs from the policy that is extended
 */
public record Entry(
    String id,
    String sentence,
    String severity,
    boolean off,
    List<String> who,
    String asks,
    Map<String, Optional<Guide.Cited>> clauses,
    Optional<String> reading,
    Map<String, String> interpretations,
    List<Change> changes) {

  /**
   * A value that holds from a day on.
   *
   * @param key the key of the pack
   * @param from the day, {@code 2026-04-01}; empty where it holds always
   * @param value the value, as the pack writes it
   * @param pack the pack that gives it
   * @param reason the reason or the reference, where there is one
   */
  public record Change(
      String key, String from, String value, String pack, Optional<String> reason) {}

  static Entry of(
      Policy policy, Requirement requirement, Function<String, Optional<Guide.Cited>> register) {
    Map<String, Optional<Guide.Cited>> clauses = new LinkedHashMap<>();
    requirement.clauses().forEach(clause -> clauses.put(clause, register.apply(clause)));
    return new Entry(
        requirement.id(),
        requirement.title(),
        requirement.severity().toString(),
        requirement.isAlwaysOff(),
        who(policy, requirement),
        requirement.kind().asks(),
        clauses,
        requirement.reading(),
        requirement.interpretations(),
        changes(requirement));
  }

  /** Whom a requirement binds, and on which days, in words. */
  private static List<String> who(Policy policy, Requirement requirement) {
    List<String> who = new ArrayList<>(binds(requirement.scope()));
    if (requirement.effectiveFrom() != Days.BEGINNING
        && requirement.effectiveFrom() != policy.effectiveFrom()) {
      who.add("from " + Days.text(requirement.effectiveFrom()));
    }
    return who;
  }

  /** The conditions of a day on which a requirement binds, each a few words. */
  public static List<String> binds(Scope scope) {
    List<String> words = new ArrayList<>();
    words.add(String.join(" or ", scope.subjectKinds()));
    scope.each().ifPresent(each -> words.add("each " + each.periods()));
    scope.in().forEach(in -> words.add("in " + in));
    scope.notIn().forEach(notIn -> words.add("not in " + notIn));
    scope.during().forEach(phase -> words.add("during " + phase.id()));
    scope.after().forEach(phase -> words.add("after " + phase.id()));
    return words;
  }

  /** The values that are dated or adjusted, by key and day. */
  private static List<Change> changes(Requirement requirement) {
    List<Change> changes = new ArrayList<>();
    for (Map.Entry<String, Origin> entry : new TreeMap<>(requirement.origins()).entrySet()) {
      Origin origin = entry.getValue();
      int dot = entry.getKey().indexOf('.');
      boolean isDated =
          dot < 0
              && requirement.origins().keySet().stream()
                  .anyMatch(key -> key.startsWith(entry.getKey() + "."));
      boolean isWhole = isDated && origin.written().startsWith("{");
      if ((dot >= 0 || isDated || origin.because().isPresent()) && !isWhole) {
        changes.add(
            new Change(
                dot < 0 ? entry.getKey() : entry.getKey().substring(0, dot),
                dot < 0 ? "" : entry.getKey().substring(dot + 1),
                origin.written(),
                origin.pack(),
                origin.reason()));
      }
    }
    return changes;
  }
}
