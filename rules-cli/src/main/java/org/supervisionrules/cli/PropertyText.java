package org.supervisionrules.cli;

import java.util.List;
import org.supervisionrules.report.text.Ink;
import org.supervisionrules.report.text.Page;
import org.supervisionrules.report.text.Symbol;
import org.supervisionrules.testkit.property.Property;
import org.supervisionrules.testkit.property.PropertyOutcome;

/** What came of the properties of a policy, with what is needed to see a failure again. */
final class PropertyText {
  private final Page page;

  PropertyText(Page page) {
    this.page = page;
  }

  void write(List<PropertyOutcome> outcomes) {
    page.gap();
    page.add("Properties, on random histories with seed " + outcomes.get(0).seed()).end();
    int column =
        outcomes.stream().mapToInt(each -> each.property().sentence().length()).max().orElse(0) + 2;
    for (PropertyOutcome each : outcomes) {
      boolean holds = each.holds();
      page.add(
              holds ? Ink.GREEN : Ink.RED, page.symbol(holds ? Symbol.MET : Symbol.VIOLATION) + " ")
          .add(Page.pad(each.property().sentence(), column))
          .add(Ink.DIM, Page.count(each.tries(), "history", "histories"))
          .end();
      each.vacuous().forEach(words -> page.wrapped(Ink.PLAIN, "    ", "    ", words));
      each.counterexample().ifPresent(found -> counterexample(each.property(), found));
    }
    for (PropertyOutcome each : outcomes) {
      if (!each.open().isEmpty()) {
        page.wrapped(
            Ink.DIM,
            "",
            "  ",
            "Too few histories to tell whether "
                + Page.count(each.open().size(), "requirement", "requirements")
                + " can be breached: "
                + String.join(", ", each.open()));
      }
    }
    int tries =
        outcomes.stream()
            .filter(each -> !each.holds())
            .mapToInt(PropertyOutcome::tries)
            .max()
            .orElse(0);
    if (tries > 0) {
      page.add("Again with: --seed " + outcomes.get(0).seed() + " --tries " + tries).end();
    }
  }

  private void counterexample(Property property, PropertyOutcome.Counterexample found) {
    String of = found.requirement().isEmpty() ? "" : found.requirement() + ": ";
    for (String line : (of + found.words()).lines().toList()) {
      page.wrapped(Ink.PLAIN, "    ", "    ", line);
    }
    page.add("    The smallest history found")
        .add(
            found.requirement().isEmpty()
                ? ", as a case:"
                : ", as a case for cases/" + found.requirement() + ".yaml:")
        .end();
    found.asCase(property).lines().forEach(line -> page.add(line).end());
  }
}
