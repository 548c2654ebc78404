package org.supervisionrules.report.text;

import java.util.Collection;
import org.supervisionrules.policy.Severity;
import org.supervisionrules.report.Evidence;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.Result;

/** One finding with everything that explains it, as a block of lines. */
public final class FindingText {
  private static final int LABEL = 10;

  private FindingText() {}

  /** Writes a finding of a result. */
  public static void write(Page page, Result result, Finding finding) {
    page.add("  ")
        .add(ink(finding), mark(page, finding) + " " + word(finding))
        .add("  ")
        .add(Ink.BOLD, result.requirement().id());
    if (!result.requirement().clauses().isEmpty()) {
      page.add("  " + String.join(", ", result.requirement().clauses()));
    }
    page.end();
    page.wrapped(Ink.PLAIN, "    ", "    ", finding.message());
    finding.due().ifPresent(due -> page.labelled(4, LABEL, "due", dates(finding)));
    String label = "because";
    for (String step : finding.because()) {
      page.labelled(4, LABEL, label, step);
      label = "";
    }
    finding.remedy().ifPresent(remedy -> page.labelled(4, LABEL, "remedy", remedy));
    finding
        .waiver()
        .ifPresent(
            waiver -> page.labelled(4, LABEL, "waived", waiver.days() + ": " + waiver.reason()));
    if (finding.known()) {
      page.labelled(4, LABEL, "baseline", "in the baseline");
    }
    label = "evidence";
    for (Evidence evidence : finding.evidence()) {
      String id = evidence.id();
      page.labelled(4, LABEL, label, id == null ? evidence.at() : id + "  " + evidence.at());
      label = "";
    }
    if (finding.outcome() == Outcome.BREACHED) {
      interpretations(page, result.requirement().interpretations().keySet());
    }
    page.labelled(4, LABEL, "finding", finding.id());
  }

  /** That a breach rests on how the policy reads what its document leaves open. */
  private static void interpretations(Page page, Collection<String> knobs) {
    if (!knobs.isEmpty()) {
      page.wrapped(
          Ink.DIM,
          "    ",
          "    ",
          "rests on "
              + (knobs.size() == 1 ? "an interpretation: " : "interpretations: ")
              + Page.few(knobs));
    }
  }

  /** The word that grades a finding: its severity where it is a breach, else its outcome. */
  static String word(Finding finding) {
    return finding.outcome() == Outcome.BREACHED
        ? finding.severity().word()
        : finding.outcome().word();
  }

  private static String dates(Finding finding) {
    StringBuilder words = new StringBuilder(finding.due().orElseThrow().toString());
    finding.actual().ifPresent(actual -> words.append(", done ").append(actual));
    finding
        .late()
        .ifPresent(
            late -> {
              words.append(", ").append(late);
              if (!late.endsWith("early")) {
                words.append(finding.actual().isPresent() ? " late" : " late so far");
              }
            });
    return words.toString();
  }

  private static String mark(Page page, Finding finding) {
    return page.symbol(
        switch (finding.outcome()) {
          case BREACHED -> mark(finding.severity());
          case UNDETERMINED -> Symbol.UNDETERMINED;
          case PENDING -> Symbol.PENDING;
          case WAIVED -> Symbol.DOT;
          case MET, NOT_APPLICABLE -> Symbol.MET;
        });
  }

  private static Symbol mark(Severity severity) {
    return switch (severity) {
      case VIOLATION -> Symbol.VIOLATION;
      case WARNING -> Symbol.WARNING;
      case ADVICE -> Symbol.ADVICE;
    };
  }

  /** The ink of a finding's mark. */
  static Ink ink(Finding finding) {
    return finding.outcome() == Outcome.BREACHED ? ink(finding.severity()) : Ink.DIM;
  }

  /** The ink of a severity. */
  static Ink ink(Severity severity) {
    return switch (severity) {
      case VIOLATION -> Ink.RED;
      case WARNING -> Ink.YELLOW;
      case ADVICE -> Ink.CYAN;
    };
  }
}
