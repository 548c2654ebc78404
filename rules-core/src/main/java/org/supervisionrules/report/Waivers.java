package org.supervisionrules.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.supervisionrules.waiver.Waiver;
import org.supervisionrules.waiver.WaiverSet;

/**
 * What became of the waivers of a run. An entry is {@code requirement subject from/to}; a waiver
 * may stand in several lists. A waiver that names several subjects is one for each of them here.
 *
 * @param applied how many matched a breach
 * @param unused those that matched none
 * @param expired those that ended before the as-of date
 * @param notYetBegun those that begin after it
 */
public record Waivers(
    int applied, List<String> unused, List<String> expired, List<String> notYetBegun) {
  /** No waiver was given. */
  public static final Waivers NONE = new Waivers(0, List.of(), List.of(), List.of());

  public Waivers {
    unused = List.copyOf(unused);
    expired = List.copyOf(expired);
    notYetBegun = List.copyOf(notYetBegun);
  }

  /** Whether there is nothing to say of waivers. */
  public boolean isEmpty() {
    return applied == 0 && unused.isEmpty() && expired.isEmpty() && notYetBegun.isEmpty();
  }

  /**
   * Notes which waivers matched a breach, result by result, so that a report can be written as a
   * stream. To be used by one thread, after the results have been put in order.
   */
  public static final class Counter {
    private final WaiverSet waivers;
    private final Set<Waiver> matched = new HashSet<>();

    /** Has noted nothing yet. */
    public Counter(WaiverSet waivers) {
      this.waivers = waivers;
    }

    /** Notes what covers the waived findings of a result, also where several waivers do. */
    public void add(Result result) {
      for (Finding finding : result.findings()) {
        if (finding.outcome() == Outcome.WAIVED) {
          finding
              .waivableOn()
              .ifPresent(
                  day ->
                      matched.addAll(
                          waivers.covering(result.subject(), result.requirement().id(), day)));
        }
      }
    }

    /** What became of all waivers at an as-of date. */
    public Waivers waivers(LocalDate asOf) {
      return waivers(asOf, waiver -> true);
    }

    /**
     * What became of some of the waivers.
     *
     * @param reported whether a waiver is of what is reported
     */
    public Waivers waivers(LocalDate asOf, Predicate<Waiver> reported) {
      int applied = 0;
      List<String> unused = new ArrayList<>();
      List<String> expired = new ArrayList<>();
      List<String> notYetBegun = new ArrayList<>();
      for (Waiver waiver : waivers.all()) {
        if (!reported.test(waiver)) {
          continue;
        }
        if (matched.contains(waiver)) {
          applied++;
        } else {
          unused.add(waiver.toString());
        }
        if (waiver.to().isBefore(asOf)) {
          expired.add(waiver.toString());
        } else if (waiver.from().isAfter(asOf)) {
          notYetBegun.add(waiver.toString());
        }
      }
      return new Waivers(applied, unused, expired, notYetBegun);
    }
  }
}
