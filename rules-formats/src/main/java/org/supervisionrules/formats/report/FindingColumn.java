package org.supervisionrules.formats.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.report.Evidence;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Result;
import org.supervisionrules.time.Moment;

/**
 * One column of a table of findings.
 *
 * @param name its name, as in the JSON report where it has one there
 * @param width how wide it is in a workbook, in characters
 * @param cell makes a cell: a text, a {@link Moment}, or null for none
 */
record FindingColumn(String name, int width, BiFunction<Result, Finding, @Nullable Object> cell) {
  private static final String BETWEEN = "; ";

  /** The columns, in order. */
  static final List<FindingColumn> ALL =
      List.of(
          column("finding", 14, (result, finding) -> finding.id()),
          column("subject", 14, (result, finding) -> result.subject()),
          column("requirement", 30, (result, finding) -> result.requirement().id()),
          column(
              "clauses",
              14,
              (result, finding) -> String.join(BETWEEN, result.requirement().clauses())),
          column("severity", 10, (result, finding) -> finding.severity().word()),
          column("outcome", 13, (result, finding) -> finding.outcome().word()),
          column("since", 17, (result, finding) -> orNull(finding.since())),
          column("due", 17, (result, finding) -> orNull(finding.due())),
          column("actual", 17, (result, finding) -> orNull(finding.actual())),
          column("late", 16, (result, finding) -> orNull(finding.late())),
          column("about", 18, (result, finding) -> orNull(finding.about())),
          column("message", 60, (result, finding) -> finding.message()),
          column("because", 60, (result, finding) -> String.join(BETWEEN, finding.because())),
          column("remedy", 50, (result, finding) -> orNull(finding.remedy())),
          column("evidence", 14, (result, finding) -> ids(finding)),
          column("at", 50, (result, finding) -> places(finding)),
          column("waived", 50, (result, finding) -> orNull(FindingWords.waiver(finding))),
          column("baseline", 10, (result, finding) -> standing(finding)));

  private static FindingColumn column(
      String name, int width, BiFunction<Result, Finding, @Nullable Object> cell) {
    return new FindingColumn(name, width, cell);
  }

  private static @Nullable Object standing(Finding finding) {
    return finding.known() ? "known" : finding.isNew() ? "new" : null;
  }

  private static @Nullable Object orNull(Optional<?> value) {
    return value.isPresent() ? value.get() : null;
  }

  private static String ids(Finding finding) {
    return String.join(
        BETWEEN, finding.evidence().stream().map(Evidence::id).filter(Objects::nonNull).toList());
  }

  private static String places(Finding finding) {
    return String.join(BETWEEN, finding.evidence().stream().map(Evidence::at).toList());
  }
}
