package org.supervisionrules.report.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.Result;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Moment;

/** What falls due next, soonest first. */
final class DueSection {
  private static final int USUAL = 10;

  private final Best<Due> dues;
  private final LocalDate asOf;
  private long order;

  private record Due(
      long order, int day, String when, String subject, Result result, Finding finding) {}

  DueSection(LocalDate asOf, boolean inFull) {
    this.asOf = asOf;
    this.dues =
        new Best<>(
            inFull ? Integer.MAX_VALUE : USUAL,
            Comparator.comparingInt(Due::day).thenComparingLong(Due::order));
  }

  void add(Result result) {
    for (Finding finding : result.findings()) {
      if (finding.outcome() == Outcome.PENDING) {
        int day = finding.due().map(Moment::day).orElse(Days.OPEN);
        String when = finding.due().map(Moment::toString).orElse("");
        dues.add(new Due(order++, day, when, result.subject(), result, finding));
      }
    }
  }

  void write(Page page) {
    if (dues.seen() == 0) {
      return;
    }
    page.heading("Next due");
    int when = 0;
    int wait = 0;
    int subject = 0;
    for (Due due : dues.inOrder()) {
      when = Math.max(when, due.when().length());
      wait = Math.max(wait, wait(due).length());
      subject = Math.max(subject, due.subject().length());
    }
    for (Due due : dues.inOrder()) {
      String about = due.finding().about().map(words -> "  " + words).orElse("");
      String requirement = due.result().requirement().id();
      page.add(Page.pad(due.when(), when))
          .add(Ink.DIM, "  " + Page.pad(wait(due), wait))
          .add(Ink.BOLD, "  " + Page.pad(due.subject(), subject));
      int left = page.width() - when - wait - subject - 6;
      if (requirement.length() + about.length() <= left) {
        page.add("  " + requirement).add(Ink.DIM, about).end();
      } else {
        page.end().wrapped(Ink.PLAIN, "    ", "    ", requirement + about);
      }
    }
    if (dues.left() > 0) {
      page.add(Ink.DIM, "and " + Page.grouped(dues.left()) + " more: --show pending").end();
    }
  }

  private String wait(Due due) {
    if (due.day() == Days.OPEN) {
      return "";
    }
    long days = ChronoUnit.DAYS.between(asOf, Days.date(due.day()));
    return days < 0 ? "" : days == 0 ? "today" : "in " + Page.count(days, "day", "days");
  }
}
