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
import org.supervisionrules.waiver.WaiverSchema;
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
      "  supervision schema policy > policy.schema.json",
      "  supervision schema report > report.schema.json",
      "  supervision schema waivers > waivers.schema.json"
    })
final class SchemaCommand implements Callable<Integer> {
  private static final String HISTORY = "history";
  private static final String POLICY = "policy";
  private static final String REPORT = "report";
  private static final String WAIVERS = "waivers";

  @Parameters(
      paramLabel = "FORMAT",
      arity = "0..1",
      description = {
        "history: what `check` reads, as the policy's vocabulary has it;",
        "policy: what a `policy.yaml` may say, for editors; they offer the words of the policy",
        "that is named, and its requirements under `adjust`;",
        "report: the format of `check -f json`;",
        "waivers: what `--waivers` reads."
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
      case POLICY -> shell.print(Starter.schema(policyOption.policy()));
      case REPORT -> shell.print(report());
      case WAIVERS -> shell.print(waivers());
      default ->
          throw CommandFailure.usage(
              format.isEmpty() ? "no format given" : "unknown format `" + format + "`",
              Suggestion.help(format, List.of(HISTORY, POLICY, REPORT, WAIVERS)));
    }
    return ExitCode.CLEAN;
  }

  private String history() throws Exception {
    ByteArrayOutputStream schema = new ByteArrayOutputStream();
    HistorySchema.write(policyOption.policy().vocabulary(), schema);
    return schema.toString(StandardCharsets.UTF_8);
  }

  private static String waivers() throws Exception {
    ByteArrayOutputStream schema = new ByteArrayOutputStream();
    WaiverSchema.write(schema);
    return schema.toString(StandardCharsets.UTF_8);
  }

  private static String report() throws Exception {
    try (InputStream in = ReportWriter.class.getResourceAsStream("report.schema.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
