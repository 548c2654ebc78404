package org.supervisionrules.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.problem.Problem;

/** What is wrong with tables as a whole, told in the order of the tables. */
final class TableLog {
  private final Places places;
  private final List<Found> found = new ArrayList<>();
  private boolean sound = true;

  private record Found(long place, Problem problem) {}

  TableLog(Places places) {
    this.places = places;
  }

  /** Something wrong. */
  void error(long place, String message, @Nullable String help) {
    found.add(new Found(place, Problem.error(places.text(place), "", message, help)));
  }

  /** Something wrong because of which no history can be trusted to be whole. */
  void fatal(long place, String message, @Nullable String help) {
    error(place, message, help);
    sound = false;
  }

  /** Whether nothing fatal was found. */
  boolean isSound() {
    return sound;
  }

  /** Hands over what was found. */
  void tell(Consumer<Problem> to) {
    found.sort(Comparator.comparingLong(Found::place));
    found.stream().map(Found::problem).distinct().forEach(to);
  }
}
