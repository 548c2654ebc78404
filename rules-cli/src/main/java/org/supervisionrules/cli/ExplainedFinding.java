package org.supervisionrules.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Result;
import org.supervisionrules.report.text.FindingText;
import org.supervisionrules.report.text.Page;

/** A finding by its id. */
final class ExplainedFinding extends Explained {
  private final String id;
  private @Nullable Result result;
  private @Nullable Finding finding;

  ExplainedFinding(String id) {
    this.id = id;
  }

  @Override
  public void results(List<Result> results) {
    for (Result candidate : results) {
      for (Finding one : candidate.findings()) {
        if (one.id().equals(id)) {
          result = candidate;
          finding = one;
        }
      }
    }
  }

  @Override
  void write(Page page) throws CommandFailure {
    if (result == null || finding == null) {
      throw CommandFailure.usage(
          "no finding `" + id + "` in these histories",
          "give the policy and the histories of the report that it comes from; what has been met"
              + " since has no finding");
    }
    title(page, result.subject(), result.requirement());
    FindingText.write(page, result, finding);
  }
}
