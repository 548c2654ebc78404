package org.supervisionrules.examples.localpolicies;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.supervisionrules.ComplianceChecker;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.Report;
import org.supervisionrules.waiver.InvalidWaiversException;
import org.supervisionrules.waiver.WaiverReader;
import org.supervisionrules.waiver.WaiverSet;

class WaiversTest {
  private static final Path FENLAND = Path.of("fenland-2026");

  @Test
  void the_waivers_of_fenland_excuse_what_they_name_and_nothing_else()
      throws InvalidWaiversException {
    Policy policy = Packs.read(FENLAND);
    List<Problem> warnings = new ArrayList<>();
    WaiverSet waivers =
        WaiverReader.of(policy).read(FENLAND.resolve("waivers.yaml"), warnings::add);
    assertThat(warnings).isEmpty();
    try (ComplianceChecker strict = ComplianceChecker.of(policy);
        ComplianceChecker lenient = ComplianceChecker.of(policy, waivers)) {
      Report without = strict.check(Packs.histories(FENLAND, policy), Packs.AS_RECORDED);
      Report with = lenient.check(Packs.histories(FENLAND, policy), Packs.AS_RECORDED);
      assertThat(due(with, Outcome.WAIVED))
          .containsExactly(
              "F-4 social-work-supervision 2026-06-16",
              "F-5 social-work-supervision 2026-06-17",
              "U-7 unit-meeting-recorded 2026-05-13T12:30+01:00");
      assertThat(due(without, Outcome.BREACHED))
          .containsAll(due(with, Outcome.WAIVED))
          .containsAll(due(with, Outcome.BREACHED))
          .hasSize(due(with, Outcome.WAIVED).size() + due(with, Outcome.BREACHED).size());
    }
  }

  private static List<String> due(Report report, Outcome outcome) {
    List<String> due = new ArrayList<>();
    report
        .results()
        .forEach(
            result -> {
              for (Finding finding : result.findings()) {
                if (finding.outcome() == outcome) {
                  due.add(
                      result.subject()
                          + " "
                          + result.requirement().id()
                          + finding.due().map(day -> " " + day).orElse(""));
                }
              }
            });
    return due;
  }
}
