package org.supervisionrules.report.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.Result;

/** What the records do not tell: a line a type of record that is missing, or each by itself. */
final class UndeterminedSection {
  private final boolean inFull;
  private final Map<String, Missing> byType = new TreeMap<>();
  private final List<Line> lines = new ArrayList<>();

  /** What rests on one type of record. */
  private static final class Missing {
    private final Set<String> requirements = new LinkedHashSet<>();
    private long results;
  }

  private record Line(Result result, Finding finding) {}

  UndeterminedSection(boolean inFull) {
    this.inFull = inFull;
  }

  void add(Result result) {
    boolean found = false;
    for (Finding finding : result.findings()) {
      if (finding.outcome() == Outcome.UNDETERMINED) {
        found = true;
        if (inFull) {
          lines.add(new Line(result, finding));
        }
      }
    }
    if (found) {
      Missing missing =
          byType.computeIfAbsent(result.requirement().evidence(), type -> new Missing());
      missing.requirements.add(result.requirement().id());
      missing.results++;
    }
  }

  void write(Page page) {
    if (byType.isEmpty()) {
      return;
    }
    page.heading("Undetermined: the records do not say");
    if (inFull) {
      for (Line line : lines) {
        page.add(Ink.BOLD, line.result().subject())
            .add("  " + line.result().requirement().id())
            .end();
        page.wrapped(Ink.PLAIN, "    ", "    ", line.finding().message());
        line.finding().remedy().ifPresent(remedy -> page.wrapped(Ink.DIM, "    ", "    ", remedy));
      }
      return;
    }
    byType.forEach(
        (type, missing) ->
            page.wrapped(
                Ink.PLAIN,
                "",
                "  ",
                type
                    + ": "
                    + Page.count(missing.results, "result", "results")
                    + " of "
                    + Page.counted(missing.requirements, "requirement", "requirements")));
    page.wrapped(
        Ink.DIM,
        "",
        "",
        "What records leave out proves nothing. Where all records of a type are there, name it in"
            + " `complete`. Each one: --show undetermined");
  }
}
