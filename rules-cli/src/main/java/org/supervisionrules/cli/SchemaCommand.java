package org.supervisionrules.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.supervisionrules.history.HistorySchema;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.report.ReportWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of a format. */
@Command(
    name = "schema",
    header = "Prints the JSON Schema of a format.",
    parameterListHeading = "%n",
    synopsisHeading = "%nUsage: ",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  supervision schema history > history.schema.json",
      "  supervision schema report > report.schema.json"
    })
final class SchemaCommand implements Callable<Integer> {
  private static final String HISTORY = "history";
  private static final String REPORT = "report";

  @Parameters(
      paramLabel = "FORMAT",
      arity = "0..1",
      description = {
        "history: what `check` reads, as the policy's vocabulary has it;",
        "report: the format of `check -f json`."
      })
  private String format = "";

  @Mixin private PolicyOption policyOption;

  private final Shell shell;

  SchemaCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws Exception {
    switch (format) {
      case HISTORY -> shell.print(history());
      case REPORT -> shell.print(report());
      default ->
          throw CommandFailure.usage(
              format.isEmpty() ? "no format given" : "unknown format `" + format + "`",
              Suggestion.help(format, List.of(HISTORY, REPORT)));
    }
    return ExitCode.CLEAN;
  }

  private String history() throws Exception {
    ByteArrayOutputStream schema = new ByteArrayOutputStream();
    HistorySchema.write(policyOption.policy().vocabulary(), schema);
    return schema.toString(StandardCharsets.UTF_8);
  }

  private static String report() throws Exception {
    try (InputStream in = ReportWriter.class.getResourceAsStream("report.schema.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
