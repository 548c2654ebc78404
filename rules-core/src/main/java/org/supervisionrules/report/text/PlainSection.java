package org.supervisionrules.report.text;

import java.util.ArrayList;
import java.util.List;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.Result;

/** Results without findings to show, a line a subject: what was met, what never applied. */
final class PlainSection {
  private final Outcome outcome;
  private final String title;
  private final List<Line> lines = new ArrayList<>();

  private record Line(String subject, String requirements) {}

  PlainSection(Outcome outcome, String title) {
    this.outcome = outcome;
    this.title = title;
  }

  /** Takes the results of one history. */
  void add(List<Result> results) {
    List<String> requirements =
        results.stream()
            .filter(result -> result.outcome() == outcome)
            .map(PlainSection::words)
            .toList();
    if (!requirements.isEmpty()) {
      lines.add(new Line(results.get(0).subject(), String.join(", ", requirements)));
    }
  }

  void write(Page page) {
    if (lines.isEmpty()) {
      return;
    }
    page.heading(title);
    for (Line line : lines) {
      page.add(Ink.BOLD, line.subject()).end();
      page.wrapped(Ink.PLAIN, "    ", "    ", line.requirements());
    }
  }

  private static String words(Result result) {
    String id = result.requirement().id();
    return result.outcome() == Outcome.MET ? id + " (" + result.checked() + ")" : id;
  }
}
