package org.supervisionrules.formats.html;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Result;
import org.supervisionrules.time.Moment;

/** Breaches by the month in which they fell due, and what falls due in the months to come. */
final class Months {
  private static final int BACK = 17;
  private static final int AHEAD = 3;

  private final YearMonth asOf;
  private final Map<YearMonth, Map<Grade, Integer>> counts = new TreeMap<>();

  /** A month and its findings by grade. */
  record Month(YearMonth month, Map<Grade, Integer> counts, boolean earlier) {
    int count(Grade grade) {
      return counts.getOrDefault(grade, 0);
    }

    int breaches() {
      return count(Grade.VIOLATION) + count(Grade.WARNING) + count(Grade.ADVICE);
    }

    int due() {
      return count(Grade.PENDING);
    }

    /** {@code 2026-02}. */
    String key() {
      return month.toString();
    }

    String name() {
      return (earlier ? "up to " : "") + Dates.month(month);
    }
  }

  Months(YearMonth asOf) {
    this.asOf = asOf;
  }

  void add(Result result) {
    for (Finding finding : result.findings()) {
      Moment due = finding.due().orElse(null);
      if (due != null) {
        YearMonth month = YearMonth.from(due.date());
        counts
            .computeIfAbsent(month, key -> new EnumMap<>(Grade.class))
            .merge(Grade.of(finding), 1, Integer::sum);
      }
    }
  }

  /**
   * The months up to a little after the as-of date, those without findings too. What is earlier
   * than a year and a half is one entry, in front; what is later is left out.
   */
  List<Month> months() {
    YearMonth first = asOf.minusMonths(BACK);
    Map<Grade, Integer> before = new EnumMap<>(Grade.class);
    YearMonth found = asOf;
    for (Map.Entry<YearMonth, Map<Grade, Integer>> entry : counts.entrySet()) {
      if (entry.getKey().isBefore(first)) {
        entry.getValue().forEach((grade, count) -> before.merge(grade, count, Integer::sum));
      } else if (entry.getKey().isBefore(found)) {
        found = entry.getKey();
      }
    }
    List<Month> months = new ArrayList<>();
    if (!before.isEmpty()) {
      months.add(new Month(first.minusMonths(1), before, true));
      found = first;
    }
    for (YearMonth month = found; !month.isAfter(last()); month = month.plusMonths(1)) {
      months.add(new Month(month, counts.getOrDefault(month, Map.of()), false));
    }
    return months;
  }

  /** The last month with something that falls due, not long after the as-of date. */
  private YearMonth last() {
    YearMonth last = asOf;
    for (YearMonth month : counts.keySet()) {
      if (month.isAfter(last) && !month.isAfter(asOf.plusMonths(AHEAD))) {
        last = month;
      }
    }
    return last;
  }

  /** Every month with a finding, for the filter, the latest first. */
  List<Month> all() {
    List<Month> all = new ArrayList<>();
    counts.forEach((month, byGrade) -> all.add(0, new Month(month, byGrade, false)));
    return all;
  }
}
