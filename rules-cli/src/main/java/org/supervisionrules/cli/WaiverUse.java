package org.supervisionrules.cli;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.report.Result;
import org.supervisionrules.report.Waivers;
import org.supervisionrules.waiver.Waiver;
import org.supervisionrules.waiver.WaiverSet;

/**
 * What became of the waivers in one run, and whether there is a history of each of their subjects.
 */
final class WaiverUse {
  /** How many subjects are kept to suggest one for another. */
  private static final int SUGGESTED = 10_000;

  private final WaiverSet waivers;
  private final Waivers.Counter counter;
  private final Set<String> submitted = new HashSet<>();
  private final Set<String> passedOver = new HashSet<>();
  private final TreeSet<String> known = new TreeSet<>();

  WaiverUse(WaiverSet waivers) {
    this.waivers = waivers;
    this.counter = new Waivers.Counter(waivers);
  }

  /** There is a history of a subject, be it one with problems. */
  void submitted(String subject) {
    if (waivers.isEmpty()) {
      return;
    }
    if (waivers.concerns(subject)) {
      submitted.add(subject);
    } else if (known.size() < SUGGESTED) {
      known.add(subject);
    }
  }

  /** There is a history of a subject that nobody asked for. */
  void passedOver(String subject) {
    submitted(subject);
    if (waivers.concerns(subject)) {
      passedOver.add(subject);
    }
  }

  void add(List<Result> results) {
    if (!waivers.isEmpty()) {
      results.forEach(counter::add);
    }
  }

  /** What became of the waivers of the subjects and requirements that are reported. */
  Waivers waivers(LocalDate asOf, Set<String> requirements) {
    return counter.waivers(
        asOf,
        waiver ->
            requirements.contains(waiver.requirement()) && !passedOver.contains(waiver.subject()));
  }

  /** A warning for each waiver of a subject without a history. */
  List<Problem> unknownSubjects() {
    known.addAll(submitted);
    return waivers.all().stream()
        .filter(waiver -> !submitted.contains(waiver.subject()))
        .map(this::unknown)
        .toList();
  }

  private Problem unknown(Waiver waiver) {
    String subject = waiver.subject();
    return Problem.warning(
        waiver.at(),
        "",
        "no history is of subject `" + subject + "`",
        Suggestion.help(subject, known));
  }
}
