package org.supervisionrules.testkit.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code case-review}: each case is looked at in one-to-one supervision every 12 weeks ({@code
 * readings.md}, "per case").
 *
 * <p>A case held from 2025-01-06 is due on 2025-03-31.
 */
final class CaseReview {

  private static final Amount INTERVAL = Amount.parse("12 weeks");

  private final HistoryAtT history;

  CaseReview(HistoryAtT history) {
    this.history = history;
  }

  Verdict judge() {
    Verdict verdict = new Verdict();
    if (!history.isStaff()) {
      return verdict;
    }
    TreeSet<String> names = new TreeSet<>();
    for (Period period : history.periods("case")) {
      names.add(name(period));
    }
    for (String name : names) {
      for (Span run : history.runs(day -> history.isEmployed(day) && isHeld(name, day))) {
        judge(name, run, verdict);
      }
    }
    return verdict;
  }

  private void judge(String name, Span run, Verdict verdict) {
    LocalDate judgedFrom = history.judgedFrom();
    LocalDate first = run.from().isBefore(judgedFrom) ? judgedFrom : run.from();
    if (first.isAfter(run.to()) || first.isAfter(history.asOf())) {
      return;
    }
    FrequencyWalk walk =
        new FrequencyWalk(
            history.asOf(), run.to(), reviews(name), INTERVAL::after, (anchor, due) -> due, name);
    LocalDate lastReviewed = lastReviewed(name, run);
    if (lastReviewed == null || INTERVAL.after(lastReviewed).isBefore(first)) {
      walk.onOrAfter(first, verdict);
    } else {
      walk.after(lastReviewed, INTERVAL.after(lastReviewed), verdict);
    }
  }

  private boolean isHeld(String name, LocalDate day) {
    for (Period period : history.periods("case")) {
      if (period.days().covers(day) && name(period).equals(name)) {
        return true;
      }
    }
    return false;
  }

  /**
   * What the first period of the run says, of several that start together the latest; a date after
   * T is not there yet.
   */
  private @Nullable LocalDate lastReviewed(String name, Span run) {
    List<Period> touching =
        history.periods("case").stream()
            .filter(period -> name(period).equals(name))
            .filter(period -> !period.days().to().isBefore(run.from()))
            .filter(period -> !period.days().from().isAfter(run.to()))
            .toList();
    LocalDate first =
        touching.stream()
            .map(period -> period.days().from())
            .min(LocalDate::compareTo)
            .orElseThrow();
    return touching.stream()
        .filter(period -> period.days().from().equals(first))
        .flatMap(period -> Stream.ofNullable(Header.date(period.attributes(), "lastReviewed")))
        .filter(day -> !day.isAfter(history.asOf()))
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  private List<FrequencyWalk.Qualifying> reviews(String name) {
    return history.heldOneToOnes().stream()
        .filter(session -> session.cases().contains(name))
        .map(session -> new FrequencyWalk.Qualifying(session.heldOn(), session.heldOn()))
        .toList();
  }

  private static String name(Period period) {
    return period.attributes().path("case").textValue();
  }
}
