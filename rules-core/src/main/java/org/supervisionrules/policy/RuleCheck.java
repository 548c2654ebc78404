package org.supervisionrules.policy;

import java.util.List;
import org.supervisionrules.problem.Problem;

/**
 * Compiles the rules that a pack brings itself, and says what is wrong with them. The library has
 * one, found through {@link java.util.ServiceLoader}: reading a policy knows nothing of the engine.
 */
public interface RuleCheck {

  /**
   * Everything that is wrong with a file of rules, each with its file and line.
   *
   * @param requirements the requirements that name the file, at least one
   */
  List<Problem> problems(RuleFile file, List<Requirement> requirements);
}
