package org.supervisionrules.report.text;

import java.util.ArrayList;
import java.util.List;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.Result;
import org.supervisionrules.report.Waivers;

/** Breaches that a waiver covers, and waivers that need a look. */
final class WaivedSection {
  private final List<Line> lines = new ArrayList<>();

  private record Line(Result result, Finding finding) {}

  void add(Result result) {
    for (Finding finding : result.findings()) {
      if (finding.outcome() == Outcome.WAIVED) {
        lines.add(new Line(result, finding));
      }
    }
  }

  void write(Page page, Waivers waivers) {
    if (lines.isEmpty() && waivers.isEmpty()) {
      return;
    }
    page.heading("Waived");
    for (Line line : lines) {
      page.add(Ink.BOLD, line.result().subject())
          .add("  " + line.result().requirement().id())
          .end();
      page.wrapped(Ink.PLAIN, "    ", "    ", line.finding().message());
      line.finding()
          .waiver()
          .ifPresent(
              waiver -> page.labelled(4, 8, "waived", waiver.days() + ": " + waiver.reason()));
    }
    list(page, "unused", waivers.unused());
    list(page, "expired", waivers.expired());
    list(page, "not yet begun", waivers.notYetBegun());
  }

  private static void list(Page page, String label, List<String> waivers) {
    for (String waiver : waivers) {
      page.wrapped(Ink.DIM, "", "  ", label + ": " + waiver);
    }
  }
}
