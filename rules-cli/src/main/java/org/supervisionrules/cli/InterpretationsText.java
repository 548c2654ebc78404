package org.supervisionrules.cli;

import java.util.List;
import java.util.Map;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.report.text.Ink;
import org.supervisionrules.report.text.Page;

/** What the documents of a policy leave open, and how it reads each: a knob a line. */
final class InterpretationsText {
  private InterpretationsText() {}

  static void write(Page page, Policy policy) {
    List<Requirement> open =
        policy.requirements().stream()
            .filter(requirement -> !requirement.interpretations().isEmpty())
            .toList();
    long knobs =
        open.stream()
            .flatMap(requirement -> requirement.interpretations().keySet().stream())
            .distinct()
            .count();
    page.add(Ink.BOLD, policy.id())
        .add(
            "  "
                + Page.count(knobs, "knob", "knobs")
                + " of "
                + Page.count(open.size(), "requirement", "requirements"))
        .end();
    for (Requirement requirement : open) {
      page.gap();
      page.add(Ink.BOLD, requirement.id())
          .add("  " + String.join(", ", requirement.clauses()))
          .end();
      int column =
          2
              + requirement.interpretations().keySet().stream()
                  .mapToInt(String::length)
                  .max()
                  .orElse(0);
      for (Map.Entry<String, String> knob : requirement.interpretations().entrySet()) {
        page.labelled(2, column, knob.getKey(), knob.getValue());
      }
    }
  }
}
