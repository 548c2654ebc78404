package org.supervisionrules.policy;

import java.util.List;
import java.util.Map;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.problem.Suggestion;

/** Checks what one part of a pack says of another, once all parts are known. */
final class CrossReferences {
  private final PackFile file;
  private final Fields pack;

  CrossReferences(PackFile file, Fields pack) {
    this.file = file;
    this.pack = pack;
  }

  /** Every clock that credits names a deadline of the pack that another event can meet. */
  void check(Map<String, Requirement> requirements, List<Problem> problems) {
    for (Requirement requirement : requirements.values()) {
      if (requirement.kind() instanceof Frequency frequency
          && frequency.clock().credits().isPresent()) {
        String credits = frequency.clock().credits().get();
        Requirement named = requirements.get(credits);
        boolean fits =
            named != null
                && named.kind() instanceof Deadline deadline
                && deadline.done() instanceof Deadline.Done.Replaced;
        if (!fits) {
          problems.add(
              Problem.error(
                  file.at(pack.mapping().mark()),
                  "",
                  "the clock `"
                      + frequency.clock().id()
                      + "` credits `"
                      + credits
                      + "`, which is not a deadline met by a replacement",
                  Suggestion.help(credits, requirements.keySet())));
        }
      }
    }
  }
}
