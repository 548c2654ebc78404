package org.supervisionrules.testkit.property;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.Result;
import org.supervisionrules.testkit.draft.Draft;
import org.supervisionrules.testkit.random.RandomHistories;
import org.supervisionrules.waiver.Waiver;
import org.supervisionrules.waiver.WaiverSet;

/**
 * A waiver makes waived what was breached and fell due within its days, both inclusive. It touches
 * no other finding, and makes nothing met.
 */
final class WaiversOnly implements Check {
  /** Days that random histories reach over. */
  private static final LocalDate FROM = LocalDate.of(2025, 1, 15);

  private static final LocalDate TO = LocalDate.of(2025, 7, 31);

  private final Judge judge;
  private final Judge waiving;

  /**
   * Compares two judges.
   *
   * @param waiving one with {@link #everything} waived
   */
  WaiversOnly(Judge judge, Judge waiving) {
    this.judge = judge;
    this.waiving = waiving;
  }

  /** A waiver of each requirement for the subject of random histories. */
  static WaiverSet everything(Policy policy) {
    return WaiverSet.of(
        policy.requirements().stream()
            .map(Requirement::id)
            .map(id -> Waiver.of(id, RandomHistories.SUBJECT, FROM, TO, "tried", "nobody"))
            .toList());
  }

  @Override
  public Optional<Violation> violation(Draft draft) {
    List<Result> before = judge.results(draft);
    List<Result> after = waiving.afresh(draft);
    for (int i = 0; i < before.size(); i++) {
      String wrong = wrong(before.get(i), after.get(i), draft.subject());
      if (!wrong.isEmpty()) {
        return Optional.of(Violation.of(before.get(i).requirement().id(), wrong));
      }
    }
    return Optional.empty();
  }

  private static String wrong(Result before, Result after, String subject) {
    if (before.checked() != after.checked()
        || before.findings().size() != after.findings().size()) {
      return "with waivers " + after + ", without " + before;
    }
    for (int i = 0; i < before.findings().size(); i++) {
      Finding plain = before.findings().get(i);
      Finding waived = after.findings().get(i);
      Outcome right = isCovered(plain, subject) ? Outcome.WAIVED : plain.outcome();
      if (waived.outcome() != right || !waived.due().equals(plain.due())) {
        return plain + " is " + waived + " under a waiver from " + FROM + " to " + TO;
      }
    }
    boolean lost = before.outcome() == Outcome.BREACHED && Judge.isLenient(after.outcome());
    boolean other = before.outcome() != Outcome.BREACHED && after.outcome() != before.outcome();
    return lost || other ? "with waivers " + after.outcome() + ", without " + before.outcome() : "";
  }

  private static boolean isCovered(Finding finding, String subject) {
    return finding.outcome() == Outcome.BREACHED
        && subject.equals(RandomHistories.SUBJECT)
        && finding.waivableOn().filter(day -> !day.isBefore(FROM) && !day.isAfter(TO)).isPresent();
  }
}
