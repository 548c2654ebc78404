package org.supervisionrules.formats.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One subject of the page.
 *
 * @param number its number, as submitted
 * @param team its team
 * @param teamNumber the number of the team
 * @param counts how many findings there are of each grade but {@code due next}
 * @param open how many breaches go on
 * @param next what is due next, or null
 * @param timeline its timeline; null where it is not drawn
 * @param blocks the requirements that were not kept
 * @param due what is due next, in the order of the days
 * @param unknown what the records do not say
 * @param kept the requirements that were met
 */
record Card(
    int number,
    String subject,
    String team,
    int teamNumber,
    List<GradeCount> counts,
    int open,
    @Nullable Next next,
    @Nullable Drawing timeline,
    List<RequirementBlock> blocks,
    List<DueLine> due,
    List<UnknownLine> unknown,
    List<String> kept) {
  Card {
    counts = List.copyOf(counts);
    blocks = List.copyOf(blocks);
    due = List.copyOf(due);
    unknown = List.copyOf(unknown);
    kept = List.copyOf(kept);
  }

  /** How many findings there are of a grade. */
  record GradeCount(Grade grade, int count) {
    String words() {
      return grade.counted(count);
    }
  }

  /**
   * What is due next.
   *
   * @param due {@code 2026-10-14}
   * @param month {@code 2026-10}
   */
  record Next(String due, String month, RequirementView requirement) {}

  String anchor() {
    return "s" + number;
  }

  /** How many findings there are of a grade. */
  int count(Grade grade) {
    return counts.stream()
        .filter(count -> count.grade() == grade)
        .mapToInt(GradeCount::count)
        .sum();
  }

  /** Whether there is no breach, not even one that a waiver covers. */
  boolean isWithoutBreach() {
    return counts.stream().allMatch(count -> count.grade() == Grade.UNDETERMINED);
  }
}
