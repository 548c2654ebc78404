package org.supervisionrules.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.formats.compare.Comparison;
import org.supervisionrules.formats.compare.PastReport;
import org.supervisionrules.formats.compare.ReportReader;
import org.supervisionrules.formats.compare.UnreadableReportException;
import org.supervisionrules.policy.Severity;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.report.text.TextStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds reports against each other. */
@Command(
    name = "compare",
    header = "Tells what is new, fixed and still open between two reports, and a trend of several.",
    sortOptions = false,
    abbreviateSynopsis = true,
    parameterListHeading = "%n",
    synopsisHeading = "%nUsage: ",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  supervision compare september.json october.json",
      "  supervision compare september.json october.json -f markdown --fail-on warning",
      "  supervision compare july.json august.json september.json -f html -o trend.html"
    })
final class CompareCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "REPORT",
      arity = "0..*",
      description =
          "Two reports of `check -f json` or `-f ndjson`, the older first. Of more, the last two"
              + " are compared, and all make a trend.")
  private List<String> files = List.of();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "text (the default), json, markdown or html, with the trend drawn.")
  private String format = CompareFormat.TEXT.word();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write it to a file, whole or not at all.")
  private @Nullable String output;

  @Mixin private FailOnOption failOn;
  @Mixin private ColourOption colour;

  private final Shell shell;

  CompareCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws Exception {
    CompareFormat form = CompareFormat.of(format);
    Optional<Severity> severity = failOn.severity();
    if (files.size() < 2) {
      throw CommandFailure.usage(
          files.isEmpty() ? "no report given" : "`" + files.get(0) + "` alone cannot be compared",
          "name two, the older first: `compare september.json october.json`");
    }
    Comparison comparison = Comparison.of(reports());
    write(form, comparison);
    boolean found =
        severity.isPresent()
            && Arrays.stream(Severity.values())
                .filter(each -> each.compareTo(severity.get()) <= 0)
                .anyMatch(each -> comparison.fresh(each) > 0);
    return found ? ExitCode.FOUND : ExitCode.CLEAN;
  }

  /** All that cannot be read is told, not only the first. */
  private List<PastReport> reports() throws CommandFailure {
    List<PastReport> reports = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      try {
        reports.add(ReportReader.read(Path.of(files.get(i)), i >= files.size() - 2));
      } catch (UnreadableReportException e) {
        problems.add(e.problem());
      } catch (InvalidPathException e) {
        problems.add(Problem.error(files.get(i), "", "there is no such file", null));
      }
    }
    if (!problems.isEmpty()) {
      throw new CommandFailure(ExitCode.POLICY, problems);
    }
    return reports;
  }

  private void write(CompareFormat form, Comparison comparison) throws Exception {
    if (output == null || output.equals("-")) {
      form.write(comparison, colour.apply(shell.terminal()).style(), shell.out());
      shell.out().flush();
      return;
    }
    try (OutputFile file = OutputFile.named(output)) {
      form.write(comparison, TextStyle.PLAIN, file.stream());
      file.commit();
    }
  }
}
