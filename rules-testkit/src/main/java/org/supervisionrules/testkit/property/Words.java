package org.supervisionrules.testkit.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.supervisionrules.report.Evidence;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Result;
import org.supervisionrules.time.Moment;

/** Everything that a policy says of a history, as text. */
final class Words {
  private Words() {}

  /** A line a result and a line a finding. */
  static List<String> of(List<Result> results, boolean places) {
    List<String> lines = new ArrayList<>();
    for (Result result : results) {
      lines.add(
          result.requirement().id()
              + " "
              + result.outcome()
              + " "
              + result.severity()
              + " of "
              + result.checked());
      for (Finding finding : result.findings()) {
        lines.add("  " + of(finding) + (places ? " " + finding.evidence() : evidence(finding)));
      }
    }
    return lines;
  }

  /** The first line that differs. */
  static Optional<String> difference(List<String> one, List<String> other) {
    for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
      String a = i < one.size() ? one.get(i) : "nothing";
      String b = i < other.size() ? other.get(i) : "nothing";
      if (!a.equals(b)) {
        return Optional.of(a.strip() + "\nbut then: " + b.strip());
      }
    }
    return Optional.empty();
  }

  private static String of(Finding finding) {
    return String.join(
        " | ",
        finding.outcome().word(),
        finding.severity().toString(),
        finding.due().map(Moment::toString).orElse("-"),
        finding.actual().map(Moment::toString).orElse("-"),
        finding.late().orElse("-"),
        finding.about().orElse("-"),
        finding.since().map(Moment::toString).orElse("-"),
        finding.message(),
        String.join("; ", finding.because()),
        finding.remedy().orElse("-"),
        finding.id());
  }

  private static String evidence(Finding finding) {
    return " "
        + finding.evidence().stream().map(Evidence::id).map(String::valueOf).sorted().toList();
  }
}
