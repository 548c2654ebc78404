package org.supervisionrules.cli;

import java.util.List;
import java.util.Optional;
import org.supervisionrules.history.History;
import org.supervisionrules.report.Result;

/** Results whose subject is told with its name: {@code S-1042 (Jo Bloggs)}. */
final class Named {
  private Named() {}

  /** The results of a history; the same where no name is told. */
  static List<Result> of(Disclosure disclosure, History history, List<Result> results) {
    Optional<String> name = disclosure.name(history);
    if (name.isEmpty()) {
      return results;
    }
    String subject = history.subject() + " (" + name.get() + ")";
    return results.stream()
        .map(
            result ->
                new Result(
                    subject,
                    result.requirement(),
                    result.severity(),
                    result.outcome(),
                    result.checked(),
                    result.findings()))
        .toList();
  }
}
