package org.supervisionrules.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.formats.due.DueList;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.report.Ending;
import org.supervisionrules.report.text.TextStyle;
import org.supervisionrules.time.Amount;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what falls due next. */
@Command(
    name = "due",
    header = "Tells what falls due next, and what is overdue.",
    sortOptions = false,
    abbreviateSynopsis = true,
    parameterListHeading = "%n",
    synopsisHeading = "%nUsage: ",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  supervision due riverside.json",
      "  supervision due riverside.json --within \"10 working days\" --by supervisor",
      "  supervision due riverside.json --supervisor M-7 -f ics -o m-7.ics"
    })
final class DueCommand implements Callable<Integer> {
  private static final String WITHIN = "30 days";

  @Parameters(
      paramLabel = "HISTORY",
      arity = "0..*",
      description = "Histories, as `check` reads them.")
  private List<String> histories = List.of();

  @Mixin private PolicyOption policyOption;
  @Mixin private EvaluationOptions options;

  @Option(
      names = "--within",
      paramLabel = "AMOUNT",
      description = "How far to look ahead: \"30 days\" (the default), \"10 working days\".")
  private String within = WITHIN;

  @Option(
      names = "--by",
      paramLabel = "WHAT",
      description = "Order by date (the default), subject or supervisor.")
  private String by = DueOrder.DATE.word();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "text (the default), json, csv or ics, a calendar.")
  private String format = DueFormat.TEXT.word();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write it to a file, whole or not at all.")
  private @Nullable String output;

  @Mixin private ColourOption colour;
  @Mixin private MessageOptions messages;

  private final Shell shell;

  DueCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws Exception {
    DueFormat form = DueFormat.of(format);
    DueOrder order = DueOrder.of(by);
    Amount horizon =
        Amount.parse(within)
            .orElseThrow(
                () ->
                    CommandFailure.usage(
                        "`--within " + within + "` is not a length of time",
                        "write `30 days`, `2 weeks` or `10 working days`"));
    options.asOf();
    Sources sources = Sources.of(histories, shell.in());
    Policy policy = policyOption.policy();
    Evaluation evaluation =
        new Evaluation(policy, sources, options, messages, Progress.none(shell), shell);
    evaluation.leaveSupervisors(options);
    List<String> supervisors =
        options.supervisors().stream().map(evaluation.disclosure()::id).toList();
    DueCollector collector =
        new DueCollector(
            horizon,
            order,
            supervisors,
            form.isForPeople() ? evaluation.disclosure() : Disclosure.NOTHING_MORE);
    Ending ending = evaluation.run(collector);
    List<String> unknown = collector.unknownSupervisors();
    if (!unknown.isEmpty()) {
      throw CommandFailure.usage(
          "nobody is supervised by `" + unknown.get(0) + "`",
          Suggestion.help(unknown.get(0), collector.supervisors()));
    }
    write(form, collector.list(), order);
    return evaluation.exitCode(ending);
  }

  private void write(DueFormat form, DueList list, DueOrder order) throws Exception {
    if (output == null || output.equals("-")) {
      form.write(list, order, colour.apply(shell.terminal()).style(), shell.out());
      shell.out().flush();
      return;
    }
    try (OutputFile file = OutputFile.named(output)) {
      form.write(list, order, TextStyle.PLAIN, file.stream());
      file.commit();
    }
  }
}
