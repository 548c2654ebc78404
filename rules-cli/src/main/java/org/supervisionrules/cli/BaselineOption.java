package org.supervisionrules.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.report.Baseline;
import org.supervisionrules.report.InvalidBaselineException;
import picocli.CommandLine.Option;

/** The report whose breaches are known, so that only others make the command fail. */
final class BaselineOption {
  @Option(
      names = "--baseline",
      paramLabel = "REPORT",
      description = "An earlier JSON or NDJSON report: its breaches are known and do not fail.")
  private @Nullable String report;

  /** The baseline, if one was given. */
  Optional<Baseline> baseline() throws CommandFailure {
    if (report == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Baseline.read(Path.of(report)));
    } catch (InvalidBaselineException e) {
      throw new CommandFailure(ExitCode.POLICY, List.of(e.problem()));
    }
  }
}
