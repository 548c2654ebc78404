package org.supervisionrules.cli;

import java.util.List;
import org.supervisionrules.catalog.Clause;
import org.supervisionrules.catalog.Coverage;
import org.supervisionrules.report.text.Ink;
import org.supervisionrules.report.text.Page;

/** What is enforced of some documents, as text. */
final class CoverageText {
  private CoverageText() {}

  /**
   * Writes it.
   *
   * @param clauses whether every clause is listed
   */
  static void write(
      Page page, List<Coverage> documents, List<Coverage.Unknown> unknown, boolean clauses) {
    for (Coverage document : documents) {
      page.gap();
      page.add(Ink.BOLD, document.register().document())
          .add("  " + document.register().title())
          .end();
      page.wrapped(Ink.PLAIN, "  ", "  ", counts(document));
      if (clauses) {
        document.register().clauses().forEach(clause -> clause(page, document, clause));
      } else {
        document.uncovered().forEach(clause -> uncovered(page, clause));
      }
    }
    if (!unknown.isEmpty()) {
      page.gap();
      page.add("Cited, and in no register").end();
      for (Coverage.Unknown each : unknown) {
        page.add("  " + each.clause())
            .add(Ink.DIM, "  " + each.requirement() + " of " + each.policy())
            .end();
      }
    }
  }

  private static String counts(Coverage document) {
    return Page.count(document.register().clauses().size(), "clause", "clauses")
        + ": "
        + document.enforced(Clause.Checkable.RULE).size()
        + " enforced by rule, "
        + document.enforced(Clause.Checkable.ATTESTATION).size()
        + " by attestation, "
        + document.guidance().size()
        + " guidance, "
        + document.uncovered().size()
        + " uncovered";
  }

  private static void uncovered(Page page, Clause clause) {
    page.add("  " + Page.pad(clause.id(), 10)).add(Ink.DIM, "  " + clause.section()).end();
  }

  private static void clause(Page page, Coverage document, Clause clause) {
    List<String> requirements = document.enforcing(clause);
    String words =
        !requirements.isEmpty()
            ? String.join(", ", requirements)
            : clause.isEnforceable() ? "uncovered" : "guidance";
    page.labelled(2, 12, clause.id(), words);
  }
}
