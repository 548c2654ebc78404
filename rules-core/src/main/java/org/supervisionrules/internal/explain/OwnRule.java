package org.supervisionrules.internal.explain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.facts.Obligation;
import org.supervisionrules.report.Explanation;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.time.Moment;

/**
 * A rule that a pack brings itself. Its name is the sentence of its findings: nobody but its author
 * knows why it says what it says.
 *
 * @param name the name of the rule
 * @param file the name of its file
 */
public record OwnRule(String name, String file) {

  /**
   * The words of a finding of the rule.
   *
   * @param kind what the kind of the requirement would say: its arithmetic is true whoever judges
   */
  Explanation explain(
      Obligation obligation, Outcome outcome, @Nullable Moment due, Explanation kind) {
    List<String> because = new ArrayList<>(kind.because());
    because.add("judged by the rule `" + name + "` of " + file);
    Moment actual = obligation.actual();
    return new Explanation(
        name
            + (due == null ? "" : ": due on " + due)
            + (actual == null ? "" : (due == null ? ": done on " : ", done on ") + actual),
        because,
        outcome == Outcome.UNDETERMINED ? null : kind.remedy());
  }
}
