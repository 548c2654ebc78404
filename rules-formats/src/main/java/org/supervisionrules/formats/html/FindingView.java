package org.supervisionrules.formats.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.report.Evidence;
import org.supervisionrules.report.Finding;

/**
 * A finding as the page shows it.
 *
 * @param anchor its anchor in the page
 * @param id the id that {@code explain} takes
 * @param open whether it is a breach that goes on
 * @param due the epoch day it was or is due; {@link org.supervisionrules.time.Days#OPEN} for none
 * @param late how late it is, or null
 * @param month the month it fell or falls due, {@code 2026-02}; null where it has no due date
 * @param facts what is known of it, by label
 * @param because the arithmetic, step by step
 * @param remedy what would have met the requirement, or null
 */
record FindingView(
    String anchor,
    String id,
    Grade grade,
    boolean open,
    int due,
    @Nullable String late,
    @Nullable String month,
    String message,
    List<Fact> facts,
    List<String> because,
    @Nullable String remedy,
    List<EvidenceView> evidence) {
  FindingView {
    facts = List.copyOf(facts);
    because = List.copyOf(because);
    evidence = List.copyOf(evidence);
  }

  /** One fact, {@code due} {@code 2026-02-09}. */
  record Fact(String label, String value) {}

  static FindingView of(Listed listed, Cited cited) {
    Finding finding = listed.finding();
    List<Fact> facts = new ArrayList<>();
    finding.about().ifPresent(about -> facts.add(new Fact("about", about)));
    finding.since().ifPresent(since -> facts.add(new Fact("since", since.toString())));
    finding.due().ifPresent(due -> facts.add(new Fact("due", due.toString())));
    finding.actual().ifPresent(actual -> facts.add(new Fact("done", actual.toString())));
    finding
        .late()
        .ifPresent(late -> facts.add(new Fact(listed.isOpen() ? "late so far" : "late", late)));
    finding
        .waiver()
        .ifPresent(waiver -> facts.add(new Fact("waived", waiver.days() + ": " + waiver.reason())));
    if (finding.known()) {
      facts.add(new Fact("baseline", "in the baseline"));
    }
    List<EvidenceView> evidence = new ArrayList<>();
    for (Evidence one : finding.evidence()) {
      evidence.add(cited.view(one));
    }
    return new FindingView(
        listed.anchor(),
        finding.id(),
        listed.grade(),
        listed.isOpen(),
        listed.due(),
        finding.late().orElse(null),
        listed.month(),
        finding.message(),
        facts,
        finding.because(),
        finding.remedy().orElse(null),
        evidence);
  }

  /** The arithmetic on one line. */
  String reasons() {
    return String.join("; ", because);
  }
}
