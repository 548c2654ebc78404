package org.supervisionrules.cli;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.supervisionrules.formats.due.Due;
import org.supervisionrules.formats.due.DueList;
import org.supervisionrules.report.text.Ink;
import org.supervisionrules.report.text.Page;

/** What falls due, as lines for people. */
final class DueText {
  private static final String GAP = "  ";

  private DueText() {}

  static void write(Page page, DueList list, DueOrder order) {
    page.add(Ink.BOLD, "Due by " + list.until());
    page.add(", " + list.within() + " from " + list.asOf() + ", " + list.policy().id())
        .add(list.asKnownOn().map(day -> ", as known on " + day).orElse(""))
        .end();
    if (list.dues().isEmpty()) {
      page.gap().add("Nothing falls due, and nothing is overdue.").end();
      return;
    }
    Widths widths = Widths.of(list);
    String group = "";
    for (Due due : list.dues()) {
      if (!order.group(due).equals(group)) {
        group = order.group(due);
        page.heading(group);
      }
      line(page, due, list.asOf(), widths);
    }
    page.gap();
    long overdue = list.overdue();
    page.add(overdue == 0 ? "" : Page.grouped(overdue) + " overdue, ")
        .add(Page.grouped(list.dues().size() - overdue) + " due")
        .end();
  }

  private static void line(Page page, Due due, LocalDate asOf, Widths widths) {
    page.add(Page.pad(due.due().toString(), widths.when()))
        .add(due.overdue() ? Ink.RED : Ink.DIM, GAP + Page.pad(distance(due, asOf), widths.away()))
        .add(Ink.BOLD, GAP + Page.pad(due.subject(), widths.subject()))
        .add(GAP + Page.pad(named(due), widths.supervisor()))
        .add(GAP + due.requirement())
        .add(Ink.DIM, due.finding().about().map(about -> GAP + about).orElse(""))
        .end();
  }

  private static String named(Due due) {
    String supervisor = due.supervisor();
    return supervisor == null ? "-" : supervisor;
  }

  private static String distance(Due due, LocalDate asOf) {
    long days = ChronoUnit.DAYS.between(asOf, due.due().date());
    if (due.overdue()) {
      return "overdue by " + due.finding().late().orElse("");
    }
    return days == 0 ? "today" : "in " + Page.count(days, "day", "days");
  }

  /** How wide the columns are. */
  private record Widths(int when, int away, int subject, int supervisor) {
    static Widths of(DueList list) {
      List<Due> dues = list.dues();
      return new Widths(
          dues.stream().mapToInt(due -> due.due().toString().length()).max().orElse(0),
          dues.stream().mapToInt(due -> distance(due, list.asOf()).length()).max().orElse(0),
          dues.stream().mapToInt(due -> due.subject().length()).max().orElse(0),
          dues.stream().mapToInt(due -> named(due).length()).max().orElse(0));
    }
  }
}
