package org.supervisionrules.report.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.Result;

/**
 * The table of a report: a line a requirement of which something is known, in the order of the
 * pack. The others are counted, and so are those without a breach where there are many.
 */
final class RequirementTable {
  private static final String GAP = "  ";
  private static final String RATE = "up to date";
  private static final int BAR = 10;
  private static final int USUAL = 30;
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

  void write(Page page, Shown shown) {
    Map<String, Tally> known = new LinkedHashMap<>();
    List<String> unknown = new ArrayList<>();
    List<String> idle = new ArrayList<>();
    tallies.forEach(
        (id, tally) -> {
          if (!tally.applied()) {
            idle.add(id);
          } else if (tally.isUnknown()) {
            unknown.add(id);
          } else {
            known.put(id, tally);
          }
        });
    if (!known.isEmpty()) {
      page.heading("Requirements");
      Map<String, Tally> rows = shown.inFull(Outcome.MET) ? known : first(known);
      rows(page, rows);
      rest(page, known, rows);
    }
    if (all.subjects(Outcome.NOT_APPLICABLE) == 0) {
      idle.clear();
    }
    if (!unknown.isEmpty() || !idle.isEmpty()) {
      page.gap();
      names(page, "Undetermined for everybody", unknown, Outcome.UNDETERMINED, shown);
      names(page, "Applied to nobody", idle, Outcome.NOT_APPLICABLE, shown);
    }
  }

  /** A line that counts requirements and names a few of them. */
  private static void names(
      Page page, String title, List<String> ids, Outcome outcome, Shown shown) {
    if (ids.isEmpty()) {
      return;
    }
    boolean inFull = shown.inFull(outcome);
    String words =
        inFull ? String.join(", ", ids) : Page.counted(ids, "requirement", "requirements");
    boolean cut = !inFull && ids.size() > Page.FEW;
    page.wrapped(
        Ink.DIM, "", "  ", title + ": " + words + (cut ? " (--show " + outcome.word() + ")" : ""));
  }

  /** All, where they are few; else those with a breach, and of these the ones with the most. */
  private static Map<String, Tally> first(Map<String, Tally> known) {
    if (known.size() <= USUAL) {
      return known;
    }
    Best<Map.Entry<String, Tally>> worst =
        new Best<>(
            USUAL,
            Comparator.<Map.Entry<String, Tally>>comparingLong(
                entry -> -entry.getValue().subjects(Outcome.BREACHED)));
    known.entrySet().stream()
        .filter(entry -> entry.getValue().subjects(Outcome.BREACHED) > 0)
        .forEach(worst::add);
    Set<String> ids = worst.inOrder().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
    Map<String, Tally> first = new LinkedHashMap<>(known);
    first.keySet().retainAll(ids);
    return first;
  }

  private static void rest(Page page, Map<String, Tally> known, Map<String, Tally> rows) {
    int left = known.size() - rows.size();
    if (left > 0) {
      long breached =
          known.entrySet().stream()
              .filter(entry -> !rows.containsKey(entry.getKey()))
              .filter(entry -> entry.getValue().subjects(Outcome.BREACHED) > 0)
              .count();
      page.wrapped(
          Ink.DIM,
          "",
          "  ",
          "and "
              + Page.count(left, "requirement", "requirements")
              + (breached == 0
                  ? " without a breach"
                  : ", " + Page.grouped(breached) + " of them with fewer breaches")
              + ": --show met");
    }
  }

  private static void rows(Page page, Map<String, Tally> rows) {
    int name = rows.keySet().stream().mapToInt(String::length).max().orElse(0);
    int left = page.width() - name - numbersWidth();
    if (left < 0) {
      rows.forEach((id, tally) -> narrow(page, id, tally));
    } else if (!rows.isEmpty()) {
      boolean bars = left >= GAP.length() + BAR;
      header(page, name);
      rows.forEach((id, tally) -> row(page, name, id, tally, bars));
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
