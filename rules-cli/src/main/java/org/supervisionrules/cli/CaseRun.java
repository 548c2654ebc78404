package org.supervisionrules.cli;

import java.util.ArrayList;
import java.util.List;
import org.supervisionrules.ComplianceChecker;
import org.supervisionrules.report.text.Ink;
import org.supervisionrules.report.text.Page;
import org.supervisionrules.report.text.Symbol;
import org.supervisionrules.testkit.cases.CaseCheck;
import org.supervisionrules.testkit.cases.PolicyCase;

/** The cases of a policy that were run, and what came of them. */
final class CaseRun {
  private final List<Different> different = new ArrayList<>();
  private final List<String> without = new ArrayList<>();
  private int requirements;
  private int cases;

  /** A case that is not as expected. */
  private record Different(PolicyCase of, List<String> differences) {}

  /** Counts a requirement and its cases. */
  void requirement(String id, int number) {
    requirements++;
    if (number == 0) {
      without.add(id);
    }
  }

  /** Runs a case. */
  void add(ComplianceChecker checker, PolicyCase policyCase) {
    cases++;
    List<String> differences = CaseCheck.differences(checker, policyCase);
    if (!differences.isEmpty()) {
      different.add(new Different(policyCase, differences));
    }
  }

  boolean differs() {
    return !different.isEmpty();
  }

  void write(Page page) {
    for (Different each : different) {
      page.add(Ink.RED, page.symbol(Symbol.VIOLATION) + " ")
          .add(Ink.BOLD, each.of().requirement())
          .add("  " + each.of().place())
          .end();
      page.wrapped(Ink.PLAIN, "    ", "    ", each.of().name());
      for (String difference : each.differences()) {
        page.wrapped(Ink.PLAIN, "      ", "      ", difference);
      }
    }
    page.gap();
    if (!without.isEmpty()) {
      page.wrapped(Ink.DIM, "", "  ", "Without any case: " + String.join(", ", without));
    }
    page.add(
            Page.count(cases, "case", "cases")
                + " of "
                + Page.count(requirements, "requirement", "requirements")
                + ": ")
        .add(
            differs() ? Ink.RED : Ink.GREEN,
            differs() ? Page.grouped(different.size()) + " not as expected" : "all as expected")
        .end();
  }
}
