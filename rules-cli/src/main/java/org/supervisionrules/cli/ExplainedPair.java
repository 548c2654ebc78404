package org.supervisionrules.cli;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.formats.guide.Entry;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Result;
import org.supervisionrules.report.text.FindingText;
import org.supervisionrules.report.text.Ink;
import org.supervisionrules.report.text.Page;

/** What came of one subject and one requirement. */
final class ExplainedPair extends Explained {
  private final String subject;
  private final Requirement requirement;
  private final Set<String> seen = new TreeSet<>();
  private @Nullable Result found;

  ExplainedPair(String subject, Requirement requirement) {
    this.subject = subject;
    this.requirement = requirement;
  }

  @Override
  public void results(List<Result> results) {
    seen.add(results.get(0).subject());
    for (Result result : results) {
      if (result.subject().equals(subject) && result.requirement().id().equals(requirement.id())) {
        found = result;
      }
    }
  }

  @Override
  void write(Page page) throws CommandFailure {
    if (found == null && requirement.isAlwaysOff() && seen.contains(subject)) {
      title(page, subject, requirement);
      page.wrapped(Ink.PLAIN, "  ", "  ", "Off: this policy does not enforce it.");
      return;
    }
    if (found == null) {
      throw CommandFailure.usage(
          "no history is of subject `" + subject + "`", Suggestion.help(subject, seen));
    }
    title(page, subject, requirement);
    page.wrapped(Ink.PLAIN, "  ", "  ", verdict(found));
    for (Finding finding : found.findings()) {
      page.gap();
      FindingText.write(page, found, finding);
    }
  }

  private static String verdict(Result result) {
    String checked = Page.count(result.checked(), "obligation", "obligations");
    return switch (result.outcome()) {
      case MET ->
          result.checked() == 0
              ? "Met: it applied, and was over before anything fell due."
              : "Met: " + checked + " checked, each kept.";
      case NOT_APPLICABLE -> "Not applicable: " + why(result.requirement());
      case BREACHED -> "Breached: " + checked + " checked.";
      case PENDING -> "Pending: " + checked + " checked, nothing late.";
      case UNDETERMINED -> "Undetermined: the records do not say.";
      case WAIVED -> "Waived: " + checked + " checked; a waiver covers what was breached.";
    };
  }

  private static String why(Requirement requirement) {
    return "it binds on days that are: "
        + String.join(", ", Entry.binds(requirement.scope()))
        + ". Within the records, the employment and the dates of the policy there was no such day,"
        + " or nothing on it to do.";
  }
}
