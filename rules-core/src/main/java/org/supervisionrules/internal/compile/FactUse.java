package org.supervisionrules.internal.compile;

import java.util.List;

/**
 * A condition of a rule on one fact.
 *
 * @param type the type of the fact
 * @param requirements the ids that the requirement of the fact is compared with; empty where any
 *     requirement will do
 * @param at the place of the condition
 */
record FactUse(Class<?> type, List<String> requirements, String at) {
  FactUse {
    requirements = List.copyOf(requirements);
  }

  /** Whether a fact of a type, of a requirement, can satisfy it. */
  boolean takes(Class<?> fact, String requirement) {
    return type.isAssignableFrom(fact)
        && (requirements.isEmpty() || requirements.contains(requirement));
  }
}
