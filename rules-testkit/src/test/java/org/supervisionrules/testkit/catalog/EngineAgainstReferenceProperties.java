package org.supervisionrules.testkit.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.ComplianceChecker;
import org.supervisionrules.catalog.Catalog;
import org.supervisionrules.testkit.HeadlineRequirements;
import org.supervisionrules.testkit.HistoryArbitraries;
import org.supervisionrules.testkit.Submission;
import org.supervisionrules.testkit.reference.ReferenceEvaluator;
import org.supervisionrules.testkit.reference.ReferenceFinding;
import org.supervisionrules.testkit.reference.ReferenceResult;

/** The engine and the naive reference, written apart, say the same of every random submission. */
class EngineAgainstReferenceProperties {
  private static final ComplianceChecker CHECKER =
      ComplianceChecker.of(Catalog.policy("cambridgeshire-2017").only(HeadlineRequirements.IDS));

  @AfterContainer
  static void free() {
    CHECKER.close();
  }

  @Provide
  Arbitrary<Submission> submissions() {
    return HistoryArbitraries.submissions();
  }

  @Property(tries = 2000, shrinking = ShrinkingMode.BOUNDED)
  void engine_and_reference_agree(@ForAll("submissions") Submission submission) {
    String engine =
        Submissions.text(
            Submissions.results(CHECKER, submission.document(), Submissions.asOf(submission)));

    List<ReferenceResult> reference =
        ReferenceEvaluator.evaluate(submission.document(), submission.asOf());
    assertThat(engine)
        .isEqualTo(
            reference.stream()
                .map(EngineAgainstReferenceProperties::line)
                .collect(Collectors.joining("\n")));
  }

  private static String line(ReferenceResult result) {
    return result.findings().stream()
        .map(EngineAgainstReferenceProperties::text)
        .sorted()
        .collect(
            Collectors.joining(
                ", ",
                result.subject() + " " + result.requirement() + " " + result.outcome() + ": ",
                ""));
  }

  private static String text(ReferenceFinding finding) {
    return finding.outcome() + " " + orDash(finding.due()) + " " + orDash(finding.actual());
  }

  private static String orDash(@Nullable String text) {
    return text == null ? "-" : text;
  }
}
