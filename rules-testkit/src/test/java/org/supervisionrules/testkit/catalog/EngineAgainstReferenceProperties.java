package org.supervisionrules.testkit.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.supervisionrules.AsOf;
import org.supervisionrules.ComplianceChecker;
import org.supervisionrules.catalog.Catalog;
import org.supervisionrules.history.History;
import org.supervisionrules.history.HistoryReader;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Result;
import org.supervisionrules.testkit.HistoryArbitraries;
import org.supervisionrules.testkit.Submission;
import org.supervisionrules.testkit.reference.ReferenceEvaluator;
import org.supervisionrules.testkit.reference.ReferenceResult;
import org.supervisionrules.time.Moment;

/** The engine and the naive reference, written apart, say the same of every random submission. */
class EngineAgainstReferenceProperties {
  private static final ComplianceChecker CHECKER =
      ComplianceChecker.of(Catalog.policy("cambridgeshire-2017"));

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
    assertThat(engine(submission)).isEqualTo(reference(submission));
  }

  /** Every line is {@code subject requirement outcome: outcome due actual, ...}. */
  private static String engine(Submission submission) {
    LocalDate asOf = submission.asOf();
    AsOf day = asOf == null ? AsOf.document(LocalDate.of(2000, 1, 1)) : AsOf.date(asOf);
    return read(submission.document()).stream()
        .flatMap(history -> CHECKER.results(history, day).stream())
        .map(EngineAgainstReferenceProperties::line)
        .collect(Collectors.joining("\n"));
  }

  private static String line(Result result) {
    return result.findings().stream()
        .map(EngineAgainstReferenceProperties::text)
        .sorted()
        .collect(
            Collectors.joining(
                ", ",
                result.subject() + " " + result.requirement().id() + " " + result.outcome() + ": ",
                ""));
  }

  private static String text(Finding finding) {
    return finding.outcome()
        + " "
        + finding.due().map(Moment::toString).orElse("-")
        + " "
        + finding.actual().map(Moment::toString).orElse("-");
  }

  private static String reference(Submission submission) {
    return ReferenceEvaluator.evaluate(submission.document(), submission.asOf()).stream()
        .map(EngineAgainstReferenceProperties::line)
        .collect(Collectors.joining("\n"));
  }

  private static String line(ReferenceResult result) {
    return result.findings().stream()
        .map(
            finding ->
                finding.outcome()
                    + " "
                    + (finding.due() == null ? "-" : finding.due())
                    + " "
                    + (finding.actual() == null ? "-" : finding.actual()))
        .sorted()
        .collect(
            Collectors.joining(
                ", ",
                result.subject() + " " + result.requirement() + " " + result.outcome() + ": ",
                ""));
  }

  private static List<History> read(JsonNode document) {
    List<History> histories = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    HistoryReader.of(CHECKER.policy().vocabulary(), CHECKER.policy().calendar().zone())
        .read(
            "random.json",
            new ByteArrayInputStream(document.toString().getBytes(StandardCharsets.UTF_8)),
            new HistoryReader.Sink() {
              @Override
              public void history(History history) {
                histories.add(history);
              }

              @Override
              public void problem(Problem problem) {
                problems.add(problem);
              }
            });
    assertThat(problems.stream().filter(Problem::isError)).isEmpty();
    return histories;
  }
}
