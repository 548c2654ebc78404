package org.supervisionrules.testkit.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.AsOf;
import org.supervisionrules.ComplianceChecker;
import org.supervisionrules.history.History;
import org.supervisionrules.history.HistoryReader;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Result;
import org.supervisionrules.testkit.Submission;
import org.supervisionrules.time.Moment;

/** Random documents, read as a user's would be, and what the engine says of them. */
final class Submissions {
  /** The day for a document that does not say up to when it speaks; the random ones all do. */
  private static final LocalDate NEVER_USED = LocalDate.of(2000, 1, 1);

  private Submissions() {}

  /** The histories of a document, which has no errors. */
  static List<History> read(Policy policy, JsonNode document) {
    List<History> histories = new ArrayList<>();
    List<Problem> errors = new ArrayList<>();
    HistoryReader.of(policy.vocabulary(), policy.calendar().zone())
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
                if (problem.isError()) {
                  errors.add(problem);
                }
              }
            });
    assertThat(errors).isEmpty();
    return histories;
  }

  static AsOf asOf(Submission submission) {
    return asOf(submission.asOf());
  }

  static AsOf asOf(@Nullable LocalDate day) {
    return day == null ? AsOf.document(NEVER_USED) : AsOf.date(day);
  }

  /** Every result of a document, in the order of its histories and of the pack. */
  static List<Result> results(ComplianceChecker checker, JsonNode document, AsOf asOf) {
    return read(checker.policy(), document).stream()
        .flatMap(history -> checker.results(history, asOf).stream())
        .toList();
  }

  /** Results as text without places: subject, requirement, outcome and findings. */
  static String text(List<Result> results) {
    return results.stream().map(Submissions::line).collect(Collectors.joining("\n"));
  }

  private static String line(Result result) {
    return result.findings().stream()
        .map(Submissions::text)
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
}
