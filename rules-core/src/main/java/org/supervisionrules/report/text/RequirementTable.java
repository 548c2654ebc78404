package org.supervisionrules.report.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.Result;

/** The table of a report: a line a requirement that applied to anyone, in the order of the pack. */
final class RequirementTable {
  private static final String GAP = "  ";
  private static final String RATE = "up to date";
  private static final int BAR = 10;
  private static final List<Outcome> COLUMNS =
      List.of(Outcome.MET, Outcome.BREACHED, Outcome.PENDING, Outcome.UNDETERMINED);

  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private final Tally all = new Tally();

  RequirementTable(Policy policy) {
    for (Requirement requirement : policy.enforced()) {
      tallies.put(requirement.id(), new Tally());
    }
  }

  void add(Result result) {
    tallies.computeIfAbsent(result.requirement().id(), id -> new Tally()).add(result);
    all.add(result);
  }

  /** The counts of all requirements together. */
  Tally all() {
    return all;
  }

  void write(Page page) {
    Map<String, Tally> applied = new LinkedHashMap<>();
    List<String> idle = new ArrayList<>();
    tallies.forEach(
        (id, tally) -> {
          if (tally.applied()) {
            applied.put(id, tally);
          } else {
            idle.add(id);
          }
        });
    if (!applied.isEmpty()) {
      page.heading("Requirements");
      int name = applied.keySet().stream().mapToInt(String::length).max().orElse(0);
      int left = page.width() - name - numbersWidth();
      if (left >= 0) {
        boolean bars = left >= GAP.length() + BAR;
        header(page, name);
        applied.forEach((id, tally) -> row(page, name, id, tally, bars));
      } else {
        applied.forEach((id, tally) -> narrow(page, id, tally));
      }
    }
    if (!idle.isEmpty() && all.subjects(Outcome.NOT_APPLICABLE) > 0) {
      page.gap();
      page.wrapped(Ink.DIM, "", "  ", "Applied to nobody: " + String.join(", ", idle));
    }
  }

  private static int numbersWidth() {
    int width = GAP.length() + RATE.length();
    for (Outcome column : COLUMNS) {
      width += GAP.length() + column.word().length();
    }
    return width;
  }

  private static void header(Page page, int name) {
    page.add(" ".repeat(name));
    for (Outcome column : COLUMNS) {
      page.add(Ink.DIM, GAP + column.word());
    }
    page.add(Ink.DIM, GAP + RATE).end();
  }

  private static void row(Page page, int name, String id, Tally tally, boolean bars) {
    page.add(Page.pad(id, name));
    for (Outcome column : COLUMNS) {
      long count = tally.subjects(column);
      page.add(
          count > 0 && column == Outcome.BREACHED ? Ink.BOLD : Ink.PLAIN,
          GAP + Page.right(count == 0 ? "-" : Page.grouped(count), column.word().length()));
    }
    if (tally.decided()) {
      page.add(GAP + Page.right(tally.rate() + "%", RATE.length()) + GAP);
      if (bars) {
        bar(page, tally, BAR);
      }
    }
    page.end();
  }

  private static void narrow(Page page, String id, Tally tally) {
    List<String> counts = new ArrayList<>();
    for (Outcome column : COLUMNS) {
      if (tally.subjects(column) > 0) {
        counts.add(Page.grouped(tally.subjects(column)) + " " + column.word());
      }
    }
    if (tally.decided()) {
      counts.add(tally.rate() + "% up to date");
    }
    page.add(id).end().wrapped(Ink.DIM, "  ", "  ", String.join(", ", counts));
  }

  /** A bar that is full only where every obligation is up to date. */
  static void bar(Page page, Tally tally, int columns) {
    int full = tally.rate() * columns / 100;
    page.add(full == columns ? Ink.GREEN : Ink.PLAIN, page.symbol(Symbol.FULL).repeat(full));
    page.add(Ink.DIM, page.symbol(Symbol.EMPTY).repeat(columns - full));
  }
}
