package org.supervisionrules.testkit.verify;

import java.time.LocalDate;
import org.supervisionrules.history.History;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Result;
import org.supervisionrules.testkit.draft.Draft;

/** What to say of a result that is not as expected: all that was found, with its arithmetic. */
final class FailureText {
  private FailureText() {}

  static String of(
      Result result, Expected expected, String difference, History history, LocalDate asOf) {
    StringBuilder text = new StringBuilder();
    text.append(result.requirement().id()).append(" of ").append(result.subject());
    text.append(" as of ").append(asOf).append(": ").append(difference).append('\n');
    text.append("expected: ").append(expected).append('\n');
    text.append("found:    ").append(result.outcome());
    text.append(", checked ").append(result.checked()).append('\n');
    for (Finding finding : result.findings()) {
      append(text, finding);
    }
    text.append("clauses:  ").append(String.join(", ", result.requirement().clauses()));
    text.append('\n').append("given:\n").append(Draft.of(history, asOf));
    return text.toString();
  }

  private static void append(StringBuilder text, Finding finding) {
    text.append("  ").append(finding.outcome());
    finding.due().ifPresent(due -> text.append(", due ").append(due));
    finding.actual().ifPresent(actual -> text.append(", actual ").append(actual));
    finding.late().ifPresent(late -> text.append(", late ").append(late));
    finding.about().ifPresent(about -> text.append(", about ").append(about));
    text.append("\n    ").append(finding.message()).append('\n');
    finding.because().forEach(step -> text.append("      ").append(step).append('\n'));
    finding.remedy().ifPresent(remedy -> text.append("    ").append(remedy).append('\n'));
  }
}
