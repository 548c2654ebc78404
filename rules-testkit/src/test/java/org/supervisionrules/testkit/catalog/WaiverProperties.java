package org.supervisionrules.testkit.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.supervisionrules.AsOf;
import org.supervisionrules.ComplianceChecker;
import org.supervisionrules.catalog.Catalog;
import org.supervisionrules.history.History;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.Report;
import org.supervisionrules.report.Result;
import org.supervisionrules.testkit.HeadlineRequirements;
import org.supervisionrules.testkit.HistoryArbitraries;
import org.supervisionrules.testkit.Submission;
import org.supervisionrules.waiver.Waiver;
import org.supervisionrules.waiver.WaiverSet;

/** Waivers make waived breaches of breaches, and nothing else of anything. */
class WaiverProperties {
  private static final Policy POLICY =
      Catalog.policy("cambridgeshire-2017").only(HeadlineRequirements.IDS);

  @Provide
  Arbitrary<Submission> submissions() {
    return HistoryArbitraries.submissions();
  }

  @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
  void waivers_only_turn_breaches_that_they_cover_into_waived_ones(
      @ForAll("submissions") Submission submission, @ForAll Random random) {
    List<History> histories = Submissions.read(POLICY, submission.document());
    AsOf asOf = Submissions.asOf(submission);
    Report plain = report(WaiverSet.NONE, histories, asOf);
    WaiverSet waivers = some(plain, random);
    Report waived = report(waivers, histories, asOf);

    assertThat(waived.results()).hasSameSizeAs(plain.results());
    for (int i = 0; i < plain.results().size(); i++) {
      Result before = plain.results().get(i);
      Result after = waived.results().get(i);
      assertThat(after.checked()).isEqualTo(before.checked());
      assertThat(after.outcome())
          .isEqualTo(
              after.findings().stream()
                  .map(Finding::outcome)
                  .min(Outcome::compareTo)
                  .orElse(before.outcome()));
      for (int j = 0; j < before.findings().size(); j++) {
        Finding one = before.findings().get(j);
        Finding other = after.findings().get(j);
        boolean isCovered =
            one.outcome() == Outcome.BREACHED
                && !waivers
                    .covering(
                        before.subject(), before.requirement().id(), one.waivableOn().orElseThrow())
                    .isEmpty();
        assertThat(other.outcome()).isEqualTo(isCovered ? Outcome.WAIVED : one.outcome());
        assertThat(other.id()).isEqualTo(one.id());
        assertThat(other.message()).isEqualTo(one.message());
      }
    }
    assertThat(waived.breaches().size() + waived.findings(Outcome.WAIVED).count())
        .isEqualTo(plain.breaches().size());
    assertThat(waived.waivers().applied() + waived.waivers().unused().size())
        .isEqualTo(waivers.all().size());
  }

  /** Waivers on, just before and just after days on which something was breached. */
  private static WaiverSet some(Report report, Random random) {
    List<Waiver> waivers = new ArrayList<>();
    for (Result result : report.results()) {
      for (Finding breach :
          result.findings().stream()
              .filter(finding -> finding.outcome() == Outcome.BREACHED)
              .toList()) {
        if (random.nextBoolean()) {
          LocalDate from = breach.waivableOn().orElseThrow().plusDays(random.nextInt(5) - 2);
          waivers.add(
              Waiver.of(
                  result.requirement().id(),
                  result.subject(),
                  from,
                  from.plusDays(random.nextInt(3)),
                  "a reason",
                  "a board"));
        }
      }
    }
    return WaiverSet.of(waivers);
  }

  private static Report report(WaiverSet waivers, List<History> histories, AsOf asOf) {
    try (ComplianceChecker checker = ComplianceChecker.of(POLICY, waivers)) {
      Report report = checker.check(histories, asOf);
      List<Result> streamed = new ArrayList<>();
      checker.check(histories.stream(), asOf, streamed::addAll);
      assertThat(outcomes(streamed.stream())).isEqualTo(outcomes(report.results().stream()));
      return report;
    }
  }

  private static List<Outcome> outcomes(Stream<Result> results) {
    return results.map(Result::outcome).toList();
  }
}
