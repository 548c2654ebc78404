package org.supervisionrules.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.supervisionrules.policy.Severity;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.report.Summary;
import picocli.CommandLine.Option;

/** From which severity on a breach makes the command fail. */
final class FailOnOption {
  private static final String NEVER = "never";

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description =
          "Exit with 1 where there is a breach of this severity or a graver one that is not in the"
              + " baseline: violation (the default), warning, advice or never.")
  private String word = Severity.VIOLATION.word();

  /** The severity; empty for never. */
  Optional<Severity> severity() throws CommandFailure {
    if (word.equals(NEVER)) {
      return Optional.empty();
    }
    Optional<Severity> severity = Severity.of(word);
    if (severity.isEmpty()) {
      List<String> words =
          Stream.concat(Arrays.stream(Severity.values()).map(Severity::word), Stream.of(NEVER))
              .toList();
      throw CommandFailure.usage("unknown severity `" + word + "`", Suggestion.help(word, words));
    }
    return severity;
  }

  /** The exit code of a report; breaches that its baseline has are no news. */
  static int exitCode(Summary summary, Optional<Severity> failOn) {
    boolean found =
        failOn.isPresent()
            && Arrays.stream(Severity.values())
                .filter(severity -> severity.compareTo(failOn.get()) <= 0)
                .anyMatch(severity -> summary.newBreaches().getOrDefault(severity, 0L) > 0);
    return found ? ExitCode.FOUND : ExitCode.CLEAN;
  }
}
