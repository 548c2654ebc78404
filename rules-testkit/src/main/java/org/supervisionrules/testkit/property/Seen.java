package org.supervisionrules.testkit.property;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.Result;

/** Which requirements have applied to some history, and which have been breached by one. */
final class Seen {
  private final Map<String, Of> requirements = new LinkedHashMap<>();
  private int turn;

  /** What was seen of one requirement. */
  private static final class Of {
    private int drawn;
    private boolean applied;
    private boolean breached;

    boolean isShown() {
      return applied && breached;
    }
  }

  Seen(List<Requirement> ofInterest) {
    for (Requirement each : ofInterest) {
      requirements.put(each.id(), new Of());
    }
  }

  void add(List<Result> results) {
    for (Result result : results) {
      Of of = requirements.get(result.requirement().id());
      if (of != null) {
        of.applied |= result.outcome() != Outcome.NOT_APPLICABLE;
        of.breached |= result.outcome() == Outcome.BREACHED;
      }
    }
  }

  /** A history was drawn for a requirement. */
  void drawn(String requirement) {
    Of of = requirements.get(requirement);
    if (of != null) {
      of.drawn++;
    }
  }

  /** The requirements in turn that have not been shown, and for which too few were drawn. */
  Optional<String> next(int enough) {
    List<String> open = open(enough);
    return open.isEmpty() ? Optional.empty() : Optional.of(open.get(turn++ % open.size()));
  }

  /** Those for which too few histories were drawn to tell. */
  List<String> open(int enough) {
    List<String> open = new ArrayList<>();
    requirements.forEach(
        (id, of) -> {
          if (!of.isShown() && of.drawn < enough) {
            open.add(id);
          }
        });
    return open;
  }

  /** Those that can be taken never to apply, or never to be breached. */
  List<String> vacuous(int enough) {
    List<String> vacuous = new ArrayList<>();
    requirements.forEach(
        (id, of) -> {
          if (!of.isShown() && of.drawn >= enough) {
            vacuous.add(
                id
                    + (of.applied
                        ? " applied, and was not breached, in any of "
                        : " applied to none of ")
                    + of.drawn
                    + " histories drawn for it");
          }
        });
    return vacuous;
  }
}
