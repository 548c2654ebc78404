package org.supervisionrules.report.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.supervisionrules.policy.Severity;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.Result;

/**
 * The breaches of a report, by subject, the subjects with the gravest first; where some are known
 * from a baseline, the new ones first.
 */
final class BreachSection {
  private static final int USUAL = 50;
  private static final int USUAL_OF_ONE = 10;

  private final Best<Subject> subjects;
  private final int ofOne;
  private long order;

  /** One breached finding and the result it belongs to. */
  private record Breach(Result result, Finding finding) {}

  /** A subject with breaches, which are sorted new ones first, then gravest first. */
  private record Subject(long order, String id, List<Breach> breaches) {
    long count(Severity severity) {
      return breaches.stream().filter(breach -> breach.finding().severity() == severity).count();
    }

    long countNew(Severity severity) {
      return breaches.stream()
          .filter(breach -> breach.finding().severity() == severity && !breach.finding().known())
          .count();
    }
  }

  BreachSection(boolean inFull) {
    Comparator<Subject> worst = Comparator.comparing(subject -> 0);
    for (Severity severity : Severity.values()) {
      worst = worst.thenComparing(subject -> -subject.countNew(severity));
    }
    for (Severity severity : Severity.values()) {
      worst = worst.thenComparing(subject -> -subject.count(severity));
    }
    ofOne = inFull ? Integer.MAX_VALUE : USUAL_OF_ONE;
    subjects = new Best<>(inFull ? Integer.MAX_VALUE : USUAL, worst.thenComparing(Subject::order));
  }

  /** Takes the breaches of one history. */
  void add(List<Result> results) {
    List<Breach> breaches = new ArrayList<>();
    for (Result result : results) {
      for (Finding finding : result.findings()) {
        if (finding.outcome() == Outcome.BREACHED) {
          breaches.add(new Breach(result, finding));
        }
      }
    }
    if (!breaches.isEmpty()) {
      breaches.sort(
          Comparator.comparing((Breach breach) -> breach.finding().known())
              .thenComparing(breach -> breach.finding().severity()));
      subjects.add(new Subject(order++, results.get(0).subject(), List.copyOf(breaches)));
    }
  }

  void write(Page page) {
    if (subjects.seen() == 0) {
      return;
    }
    page.heading("Breaches");
    for (Subject subject : subjects.inOrder()) {
      page.gap();
      page.add(Ink.BOLD, subject.id()).add(Ink.DIM, "  " + counts(subject)).end();
      List<Breach> breaches = subject.breaches();
      int shown = Math.min(ofOne, breaches.size());
      for (Breach breach : breaches.subList(0, shown)) {
        FindingText.write(page, breach.result(), breach.finding());
      }
      if (shown < breaches.size()) {
        Subject rest =
            new Subject(subject.order(), subject.id(), breaches.subList(shown, breaches.size()));
        page.wrapped(Ink.DIM, "  ", "  ", "and " + counts(rest) + " more: --show breached");
      }
    }
    if (subjects.left() > 0) {
      page.gap();
      page.wrapped(
          Ink.DIM,
          "",
          "",
          "and " + Page.count(subjects.left(), "subject", "subjects") + " more: --show breached");
    }
  }

  /** The first breach that is shown, and the command that explains it needs. */
  String firstId() {
    return subjects.seen() == 0 ? "" : subjects.inOrder().get(0).breaches().get(0).finding().id();
  }

  private static String counts(Subject subject) {
    return String.join(
        ", ",
        Arrays.stream(Severity.values())
            .filter(severity -> subject.count(severity) > 0)
            .map(severity -> counted(subject.count(severity), severity))
            .toList());
  }

  /** {@code 2 violations}; advice has no plural. */
  static String counted(long count, Severity severity) {
    return Page.count(
        count,
        severity.word(),
        severity == Severity.ADVICE ? severity.word() : severity.word() + "s");
  }
}
