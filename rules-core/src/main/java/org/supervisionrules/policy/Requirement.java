package org.supervisionrules.policy;

import java.io.Serializable;
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
    int effectiveFrom,
    Map<String, Origin> origins)
    implements Serializable {
  public Requirement {
    clauses = List.copyOf(clauses);
  }

  /** Whether it asks for nothing at any time. */
  public boolean isAlwaysOff() {
    return off.isConstant() && off.value(0);
  }
}
