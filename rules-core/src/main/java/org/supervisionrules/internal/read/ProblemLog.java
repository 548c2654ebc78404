package org.supervisionrules.internal.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.problem.Problem;

/** What is wrong with one history or header, told at its end in the order of the document. */
final class ProblemLog {
  private static final int MOST = 1_000;

  private final List<Found> found = new ArrayList<>();
  private int errors;
  private int leftOff;

  private record Found(long position, Problem problem) {}

  void add(long position, Problem problem) {
    if (problem.isError()) {
      errors++;
    }
    if (found.size() < MOST) {
      found.add(new Found(position, problem));
    } else {
      leftOff++;
    }
  }

  boolean hasErrors() {
    return errors > 0;
  }

  /** Hands over what was found, and forgets it. */
  void tell(@Nullable String subject, Consumer<Problem> to) {
    found.sort(Comparator.comparingLong(Found::position));
    for (Found each : found) {
      to.accept(each.problem().of(subject));
    }
    if (leftOff > 0) {
      Problem last = found.get(found.size() - 1).problem();
      to.accept(
          Problem.error(last.at(), last.pointer(), "and " + leftOff + " further problems", null)
              .of(subject));
    }
    clear();
  }

  void clear() {
    found.clear();
    errors = 0;
    leftOff = 0;
  }
}
