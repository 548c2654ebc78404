package org.supervisionrules.internal.compile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.problem.Problem;

/**
 * What came of compiling a file of rules.
 *
 * @param rules the rules; null where there are problems
 * @param facts what the rules look at
 * @param problems what is wrong, each with its line
 */
record Compilation(@Nullable CompiledRules rules, List<FactUse> facts, List<Problem> problems) {
  Compilation {
    facts = List.copyOf(facts);
    problems = List.copyOf(problems);
  }

  static Compilation failed(List<Problem> problems) {
    return new Compilation(null, List.of(), problems);
  }
}
