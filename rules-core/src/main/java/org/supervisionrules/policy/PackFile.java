package org.supervisionrules.policy;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.problem.Suggestion;

/**
 * The file a pack is read from, for telling places in it.
 *
 * @param name as the user gave it: {@code riverside/policy.yaml}
 */
record PackFile(String name) {

  String at(Node.Mark mark) {
    return mark.place();
  }

  PolicyProblem problem(Node node, String message, @Nullable String help) {
    return problem(node.mark(), message, help);
  }

  PolicyProblem problem(Node.Mark mark, String message, @Nullable String help) {
    return new PolicyProblem(Problem.error(at(mark), "", message, help));
  }

  /** A key that is not known, where it stands. */
  PolicyProblem unknown(Node.Pair pair, String where, Collection<String> known) {
    return problem(
        pair.keyMark(),
        "unknown key `" + pair.key() + "` in " + where,
        Suggestion.help(pair.key(), known));
  }
}
