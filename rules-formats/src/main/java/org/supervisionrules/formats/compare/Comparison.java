package org.supervisionrules.formats.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.policy.Severity;
import org.supervisionrules.report.Outcome;

/**
 * Two reports held against each other, the later ones of a trend. A breach is the same in both
 * where its id is.
 *
 * @param trend every report in the order given, the last two of which are compared
 * @param breaches the breaches by what became of them, every change present; each list in the order
 *     of the report that has the breach, the gravest first
 * @param outcomes the pairs of subject and requirement whose outcome changed, those that got worse
 *     first
 * @param remarks what makes the two hard to compare
 */
public record Comparison(
    List<TrendPoint> trend,
    Map<Change, List<PastFinding>> breaches,
    List<OutcomeChange> outcomes,
    List<String> remarks) {
  public Comparison {
    trend = List.copyOf(trend);
    Map<Change, List<PastFinding>> ordered = new EnumMap<>(Change.class);
    for (Change change : Change.values()) {
      ordered.put(change, List.copyOf(breaches.getOrDefault(change, List.of())));
    }
    breaches = Collections.unmodifiableMap(ordered);
    outcomes = List.copyOf(outcomes);
    remarks = List.copyOf(remarks);
  }

  /**
   * A pair of subject and requirement that has another outcome than before.
   *
   * @param worse whether it is a worse one
   */
  public record OutcomeChange(
      String subject, String requirement, Outcome before, Outcome after, boolean worse) {}

  /**
   * Compares the last two of several reports.
   *
   * @param reports two or more, oldest first; of the last two the results were kept
   */
  public static Comparison of(List<PastReport> reports) {
    if (reports.size() < 2) {
      throw new IllegalArgumentException("two reports are needed, not " + reports.size());
    }
    PastReport before = reports.get(reports.size() - 2);
    PastReport after = reports.get(reports.size() - 1);
    return new Comparison(
        reports.stream().map(PastReport::point).toList(),
        breaches(before, after),
        outcomes(before, after),
        Remarks.of(before, after));
  }

  /** The earlier of the two that are compared. */
  public TrendPoint before() {
    return trend.get(trend.size() - 2);
  }

  /** The later of the two. */
  public TrendPoint after() {
    return trend.get(trend.size() - 1);
  }

  /** The breaches of a change. */
  public List<PastFinding> of(Change change) {
    return Objects.requireNonNull(breaches.get(change));
  }

  /** How many new breaches there are of a severity. */
  public long fresh(Severity severity) {
    return of(Change.NEW).stream().filter(finding -> finding.severity() == severity).count();
  }

  private static Map<Change, List<PastFinding>> breaches(PastReport before, PastReport after) {
    Map<Change, List<PastFinding>> breaches = new EnumMap<>(Change.class);
    for (PastFinding now : after.findings().values()) {
      if (now.outcome() == Outcome.BREACHED) {
        PastFinding then = before.findings().get(now.id());
        add(breaches, since(then, now), now);
      }
    }
    for (PastFinding then : before.findings().values()) {
      PastFinding now = after.findings().get(then.id());
      if (then.outcome() == Outcome.BREACHED
          && (now == null || now.outcome() != Outcome.BREACHED)) {
        boolean isWaived = now != null && now.outcome() == Outcome.WAIVED;
        boolean isGone = after.listsAll() && !after.subjects().contains(then.subject());
        add(breaches, isWaived ? Change.WAIVED : isGone ? Change.GONE : Change.FIXED, then);
      }
    }
    breaches.values().forEach(list -> list.sort((a, b) -> a.severity().compareTo(b.severity())));
    return breaches;
  }

  private static Change since(@Nullable PastFinding then, PastFinding now) {
    if (then == null || then.outcome() != Outcome.BREACHED) {
      return Change.NEW;
    }
    if (now.isOpen()) {
      return Change.STILL_OPEN;
    }
    return then.isOpen() ? Change.CLOSED : Change.PAST;
  }

  private static void add(
      Map<Change, List<PastFinding>> breaches, Change change, PastFinding finding) {
    breaches.computeIfAbsent(change, key -> new ArrayList<>()).add(finding);
  }

  private static List<OutcomeChange> outcomes(PastReport before, PastReport after) {
    List<OutcomeChange> worse = new ArrayList<>();
    List<OutcomeChange> better = new ArrayList<>();
    after
        .outcomes()
        .forEach(
            (pair, now) -> {
              Outcome then = before.outcomes().get(pair);
              if (then != null && then != now) {
                boolean isWorse = now.compareTo(then) < 0;
                (isWorse ? worse : better)
                    .add(new OutcomeChange(pair.subject(), pair.requirement(), then, now, isWorse));
              }
            });
    worse.addAll(better);
    return worse;
  }
}
