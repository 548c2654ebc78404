package org.supervisionrules.policy;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.supervisionrules.time.Dated;

/**
 * One promise of a policy.
 *
 * @param id the name users see: {@code social-work-supervision}
 * @param clauses the ids of the clauses it enforces
 * @param title the sentence of the policy
 * @param severity how grave a breach is, by due date
 * @param off whether it asks for nothing, by due date
 * @param scope whom it binds and when
 * @param kind what it asks
 * @param evidence the type whose completeness decides what silence means
 * @param reading how the pack reads the clause where its text is open, where it says so
 * @param interpretations every knob that the document leaves open and how the pack turns it, in
 *     words, in the order of the pack: {@code agreement.by}, {@code the first session}
 * @param obligation the word for what other packs ask too, where it has one: of requirements with
 *     the same word the strictest is reported
 * @param rules the pack's own rules that judge it first, where it has any; what they say nothing of
 *     is judged by the rules of its kind
 * @param effectiveFrom the first day it holds, inclusive: that of the pack that defines it
 * @param origins where each of its values comes from, by key ({@code every}, {@code
 *     every.2026-04-01})
 */
public record Requirement(
    String id,
    List<String> clauses,
    String title,
    Dated<Severity> severity,
    Dated<Boolean> off,
    Scope scope,
    Kind kind,
    String evidence,
    Optional<String> reading,
    Map<String, String> interpretations,
    Optional<String> obligation,
    Optional<RuleFile> rules,
    int effectiveFrom,
    Map<String, Origin> origins)
    implements Serializable {
  public Requirement {
    clauses = List.copyOf(clauses);
    interpretations = Collections.unmodifiableMap(new LinkedHashMap<>(interpretations));
  }

  /** The same requirement, citing other clauses and resting on other interpretations. */
  public Requirement with(List<String> otherClauses, Map<String, String> otherInterpretations) {
    return new Requirement(
        id,
        otherClauses,
        title,
        severity,
        off,
        scope,
        kind,
        evidence,
        reading,
        otherInterpretations,
        obligation,
        rules,
        effectiveFrom,
        origins);
  }

  /** The same requirement, asking otherwise. */
  Requirement with(Kind otherKind) {
    return new Requirement(
        id,
        clauses,
        title,
        severity,
        off,
        scope,
        otherKind,
        evidence,
        reading,
        interpretations,
        obligation,
        rules,
        effectiveFrom,
        origins);
  }

  /** The same requirement, asking for nothing; what is on its clock it still hands over to. */
  Requirement switchedOff(Origin reason) {
    Map<String, Origin> known = new LinkedHashMap<>(origins);
    known.put("off", reason);
    return switchedOff(known);
  }

  /** The same, where nobody but the caller has switched it off. */
  Requirement switchedOff() {
    return switchedOff(origins);
  }

  private Requirement switchedOff(Map<String, Origin> known) {
    return new Requirement(
        id,
        clauses,
        title,
        severity,
        Dated.always(true),
        scope,
        kind,
        evidence,
        reading,
        interpretations,
        obligation,
        rules,
        effectiveFrom,
        known);
  }

  /** Whether it asks for nothing at any time. */
  public boolean isAlwaysOff() {
    return off.isConstant() && off.value(0);
  }

  /** Whether it is switched off on each of some days, both ends included. */
  public boolean isOffThroughout(int from, int to) {
    for (int i = 0; i < off.size(); i++) {
      if (off.from(i) > from && off.from(i) <= to && !off.value(i)) {
        return false;
      }
    }
    return off.on(from);
  }
}
