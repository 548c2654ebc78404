package org.supervisionrules.testkit.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
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
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.report.Result;
import org.supervisionrules.testkit.HeadlineRequirements;
import org.supervisionrules.testkit.HistoryArbitraries;
import org.supervisionrules.testkit.Submission;

/** What a policy finds does not depend on what else it is asked. */
class AskingProperties {
  private static final Policy POLICY = Catalog.policy("cambridgeshire-2017");

  @Provide
  Arbitrary<Submission> submissions() {
    return HistoryArbitraries.submissions();
  }

  @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
  void the_rest_of_a_policy_changes_nothing_about_what_is_asked_for(
      @ForAll("submissions") Submission submission, @ForAll Random random) {
    Set<String> asked = new HashSet<>();
    for (Requirement requirement : POLICY.requirements()) {
      boolean headline = HeadlineRequirements.IDS.contains(requirement.id());
      if (random.nextInt(headline ? 2 : 8) == 0) {
        asked.add(requirement.id());
      }
    }
    AsOf asOf = Submissions.asOf(submission);
    try (ComplianceChecker all = ComplianceChecker.of(POLICY);
        ComplianceChecker some = ComplianceChecker.of(POLICY.asking(asked))) {
      for (History history : Submissions.read(POLICY, submission.document())) {
        List<Result> expected =
            all.results(history, asOf).stream()
                .filter(result -> asked.contains(result.requirement().id()))
                .toList();
        assertThat(some.results(history, asOf).stream().map(AskingProperties::text))
            .containsExactlyElementsOf(expected.stream().map(AskingProperties::text).toList());
      }
    }
  }

  private static String text(Result result) {
    return result.requirement().id()
        + " "
        + result.outcome()
        + " "
        + result.checked()
        + result.findings().stream()
            .map(finding -> finding.id() + finding.due() + finding.message() + finding.because())
            .toList();
  }
}
