package org.supervisionrules.formats.report;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.report.Header;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.Result;

/** The sheet with a row a requirement: how many subjects it has of each outcome. */
final class RequirementSheet {
  private static final List<String> COLUMNS =
      List.of(
          "requirement",
          "title",
          "clauses",
          "met",
          "breached",
          "undetermined",
          "waived",
          "pending",
          "not-applicable");

  private static final List<Outcome> COUNTS =
      List.of(
          Outcome.MET,
          Outcome.BREACHED,
          Outcome.UNDETERMINED,
          Outcome.WAIVED,
          Outcome.PENDING,
          Outcome.NOT_APPLICABLE);

  private final Worksheet sheet;
  private final Map<String, Line> lines = new LinkedHashMap<>();

  private record Line(Requirement requirement, Map<Outcome, Long> counts) {
    Line(Requirement requirement) {
      this(requirement, new EnumMap<>(Outcome.class));
    }
  }

  RequirementSheet(Workbook workbook) {
    this.sheet =
        Sheets.table(workbook, "Requirements", COLUMNS, 32, 60, 16, 10, 10, 14, 10, 10, 15);
  }

  /** Starts with the requirements that are enforced, in the order of the pack. */
  void begin(Header header) {
    header
        .policy()
        .enforced()
        .forEach(requirement -> lines.put(requirement.id(), new Line(requirement)));
  }

  void add(Result result) {
    lines
        .computeIfAbsent(result.requirement().id(), id -> new Line(result.requirement()))
        .counts()
        .merge(result.outcome(), 1L, Long::sum);
  }

  void end() {
    int row = 0;
    for (Line line : lines.values()) {
      row++;
      Sheets.value(sheet, row, 0, line.requirement().id());
      Sheets.value(sheet, row, 1, line.requirement().title());
      Sheets.value(sheet, row, 2, String.join("; ", line.requirement().clauses()));
      for (int i = 0; i < COUNTS.size(); i++) {
        Sheets.value(sheet, row, 3 + i, line.counts().getOrDefault(COUNTS.get(i), 0L));
      }
    }
    sheet.setAutoFilter(0, 0, Math.max(row, 1), COLUMNS.size() - 1);
  }
}
