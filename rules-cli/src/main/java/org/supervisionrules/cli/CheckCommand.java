package org.supervisionrules.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Severity;
import org.supervisionrules.report.Ending;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Evaluates histories and reports. */
@Command(
    name = "check",
    header = "Checks histories against a policy and reports.",
    sortOptions = false,
    abbreviateSynopsis = true,
    parameterListHeading = "%n",
    synopsisHeading = "%nUsage: ",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  supervision check riverside.json",
      "  supervision check exports/ -p riverside/policy.yaml --fail-on warning",
      "  supervision check riverside.json -f text -f json=report.json",
      "  supervision check riverside.json --waivers waivers.yaml --baseline last-year.json",
      "  supervision check riverside.json --only social-work-supervision --show pending"
    })
final class CheckCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "HISTORY",
      arity = "0..*",
      description =
          "Histories: JSON, YAML, NDJSON or XLSX files, folders of them or of CSV files, or - for"
              + " standard input.")
  private List<String> histories = List.of();

  @Mixin private PolicyOption policyOption;
  @Mixin private EvaluationOptions options;
  @Mixin private ReportOptions reportOptions;
  @Mixin private BaselineOption baseline;
  @Mixin private FailOnOption failOn;
  @Mixin private Progress.Choice progress;
  @Mixin private MessageOptions messages;

  private final Shell shell;

  CheckCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws Exception {
    Optional<Severity> severity = failOn.severity();
    reportOptions.show();
    options.asOf();
    Sources sources = Sources.of(histories, shell.in());
    Policy policy = policyOption.policy();
    Evaluation evaluation =
        new Evaluation(
            policy, sources, options, messages, progress.progress(shell, messages.quiet()), shell);
    baseline.baseline().ifPresent(evaluation::against);
    try (ReportOutputs outputs = reportOptions.open(shell, evaluation.disclosure())) {
      Ending ending = evaluation.run(outputs);
      return Math.max(
          evaluation.exitCode(ending), FailOnOption.exitCode(ending.summary(), severity));
    }
  }
}
