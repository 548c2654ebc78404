package org.supervisionrules.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.supervisionrules.PolicyTrial;
import org.supervisionrules.history.Entry;
import org.supervisionrules.history.History;
import org.supervisionrules.policy.review.Change;
import org.supervisionrules.policy.review.PolicyDiff;
import org.supervisionrules.policy.review.Verdict;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.Result;
import org.supervisionrules.report.text.Ink;
import org.supervisionrules.report.text.Page;

/** What differs between two policies, as text. */
final class DiffText {
  private static final int LABEL = 10;

  private DiffText() {}

  static void write(Page page, PolicyDiff diff, Optional<PolicyDiffCommand.Trial> trial) {
    page.add(Ink.BOLD, diff.before().id() + " -> " + diff.after().id()).end();
    page.wrapped(Ink.PLAIN, "  ", "  ", counts(diff));
    diff.calendar().forEach(part -> part(page, part));
    for (Change change : diff.changes()) {
      page.gap();
      page.add(ink(change.verdict()), Page.pad(change.verdict().word(), LABEL))
          .add(change.requirement().id())
          .end();
      if (change.parts().isEmpty()) {
        page.wrapped(Ink.DIM, "", "  ", "  " + change.requirement().title());
      }
      change.parts().forEach(part -> part(page, part));
    }
    trial.ifPresent(tried -> tried(page, tried));
  }

  private static String counts(PolicyDiff diff) {
    List<String> counts = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      if (diff.count(verdict) > 0) {
        counts.add(diff.count(verdict) + " " + verdict.word());
      }
    }
    counts.add(diff.unchanged().size() + " as before");
    return String.join(", ", counts);
  }

  private static Ink ink(Verdict verdict) {
    return verdict == Verdict.WEAKER || verdict == Verdict.GONE ? Ink.RED : Ink.BOLD;
  }

  private static void part(Page page, Change.Part part) {
    String words =
        part.before().isEmpty()
            ? part.after()
            : part.after().isEmpty()
                ? "no longer " + part.before()
                : part.after() + ", before: " + part.before();
    page.labelled(2, LABEL + 6, part.key(), words);
  }

  private static void tried(Page page, PolicyDiffCommand.Trial trial) {
    page.gap();
    page.add(
            Ink.BOLD,
            "Tried on "
                + Page.count(trial.histories(), "history", "histories")
                + ": the outcome changes for "
                + trial.changed())
        .end();
    for (PolicyTrial.Difference difference : trial.differences()) {
      page.gap();
      page.add(Ink.BOLD, difference.requirement())
          .add(
              "  "
                  + difference.before().word()
                  + " -> "
                  + difference.after().word()
                  + ", "
                  + Page.count(difference.pairs(), "subject", "subjects"))
          .end();
      example(page, difference);
    }
  }

  private static void example(Page page, PolicyTrial.Difference difference) {
    History history = difference.smallest();
    page.labelled(2, LABEL, "smallest", history.subject());
    List<Entry> entries = new ArrayList<>(history.periods());
    entries.addAll(history.events());
    for (Entry entry : entries) {
      page.labelled(2, LABEL, "", entry + " at " + history.placeOf(entry));
    }
    said(page, "before", difference.first());
    said(page, "after", difference.second());
  }

  private static void said(Page page, String label, Optional<Result> result) {
    String words =
        result
            .map(
                of ->
                    of.findings().stream()
                        .filter(finding -> finding.outcome() == of.outcome())
                        .findFirst()
                        .map(Finding::message)
                        .orElse(of.outcome().word()))
            .orElse(Outcome.NOT_APPLICABLE.word() + ", it is not asked");
    page.labelled(2, LABEL, label, words);
  }
}
