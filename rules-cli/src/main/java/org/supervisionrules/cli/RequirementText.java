package org.supervisionrules.cli;

import java.util.Map;
import java.util.TreeMap;
import org.supervisionrules.formats.guide.Entry;
import org.supervisionrules.policy.Origin;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.report.text.Ink;
import org.supervisionrules.report.text.Page;
import org.supervisionrules.time.Days;

/** A requirement in words: what it says, whom it binds, what it asks, where that comes from. */
final class RequirementText {
  private static final int LABEL = 10;

  private RequirementText() {}

  /** Writes everything about a requirement. */
  static void write(Page page, Requirement requirement) {
    page.add(Ink.BOLD, requirement.id()).end();
    page.wrapped(Ink.PLAIN, "  ", "  ", requirement.title());
    if (!requirement.clauses().isEmpty()) {
      label(page, "clauses", String.join(", ", requirement.clauses()));
    }
    label(page, "breach", requirement.severity().toString());
    if (requirement.isAlwaysOff()) {
      label(page, "off", "asks for nothing here");
    } else if (!requirement.off().isConstant()) {
      label(page, "off", requirement.off().map(off -> off ? "off" : "on").toString());
    }
    label(page, "asks", requirement.kind().asks() + " (" + requirement.kind().word() + ")");
    requirement
        .rules()
        .ifPresent(
            file -> label(page, "judged by", file.place() + ", then by the rules of its kind"));
    String name = "binds";
    for (String who : Entry.binds(requirement.scope())) {
      label(page, name, who);
      name = "";
    }
    label(page, "evidence", requirement.evidence());
    requirement.reading().ifPresent(reading -> label(page, "reading", reading));
    interpretations(page, LABEL, requirement.interpretations());
    requirement.obligation().ifPresent(word -> label(page, "shared", "obligation " + word));
    if (requirement.effectiveFrom() != Days.BEGINNING) {
      label(page, "from", Days.text(requirement.effectiveFrom()));
    }
    origins(page, requirement.origins());
  }

  /** What the document leaves open, a knob a line, and how the policy reads it. */
  static void interpretations(Page page, int column, Map<String, String> interpretations) {
    String name = "knobs";
    for (Map.Entry<String, String> knob : interpretations.entrySet()) {
      page.labelled(2, column, name, knob.getKey() + ": " + knob.getValue());
      name = "";
    }
  }

  private static void origins(Page page, Map<String, Origin> origins) {
    String name = "origins";
    for (Map.Entry<String, Origin> entry : new TreeMap<>(origins).entrySet()) {
      Origin origin = entry.getValue();
      label(
          page,
          name,
          entry.getKey()
              + "  "
              + origin.pack()
              + ", "
              + origin.at()
              + origin.reason().map(reason -> ": " + reason).orElse(""));
      name = "";
    }
  }

  private static void label(Page page, String label, String words) {
    page.labelled(2, LABEL, label, words);
  }
}
