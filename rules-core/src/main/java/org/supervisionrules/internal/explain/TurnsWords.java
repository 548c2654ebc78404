package org.supervisionrules.internal.explain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.facts.Turns;
import org.supervisionrules.report.Explanation;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Reckoning;

/** The words of an interval that is counted in events. */
final class TurnsWords {
  private final Turns turns;
  private final String of;

  TurnsWords(Turns turns) {
    this.turns = turns;
    this.of = Words.plain(turns.of());
  }

  /** {@code 8 shifts}. */
  String length() {
    return Words.count(turns.times(), of);
  }

  /** {@code 8th shift}. */
  String last() {
    return ordinal(turns.times()) + " " + of;
  }

  /**
   * How the due day follows from what has been counted.
   *
   * @param atMost a limit that counts where it comes first; null without one
   */
  List<String> steps(int dueOn, @Nullable Amount atMost, Reckoning reckoning) {
    List<String> steps = new ArrayList<>();
    int counted = turns.counted().size();
    int ends = Days.OPEN;
    if (counted < turns.times()) {
      steps.add(counted + " of " + length() + " since then");
    } else {
      ends = turns.counted().get(counted - 1).day();
      steps.add("the " + last() + " since then on " + Days.text(ends));
      if (turns.within() != null) {
        ends = reckoning.plus(ends, turns.within());
        steps.add(turns.within() + " more end on " + Days.text(ends));
      }
    }
    if (dueOn != Days.OPEN) {
      String limit = atMost != null && dueOn < ends ? atMost + " at most: " : "";
      steps.add(limit + "due on " + Days.text(dueOn));
    }
    return steps;
  }

  /** Where further events may be missing from the records. */
  Explanation unclear(String what, List<String> because) {
    because.add("a " + of + " may be missing from the records");
    return new Explanation(
        what + " is not on record",
        because,
        "Saying that the records are complete for `" + turns.of() + "` decides it");
  }

  private static String ordinal(int number) {
    int last = number % 100;
    if (last >= 11 && last <= 13) {
      return number + "th";
    }
    return switch (number % 10) {
      case 1 -> number + "st";
      case 2 -> number + "nd";
      case 3 -> number + "rd";
      default -> number + "th";
    };
  }
}
