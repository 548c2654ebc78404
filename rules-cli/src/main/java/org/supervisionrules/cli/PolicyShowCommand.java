package org.supervisionrules.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.supervisionrules.catalog.Catalog;
import org.supervisionrules.catalog.Clause;
import org.supervisionrules.catalog.Register;
import org.supervisionrules.formats.guide.Guide;
import org.supervisionrules.formats.guide.GuideMarkdown;
import org.supervisionrules.formats.html.GuideHtmlWriter;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.PolicyWriter;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.report.text.Page;
import org.supervisionrules.report.text.TextStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a resolved policy with the origin of every value. */
@Command(
    name = "show",
    header = "Shows a policy with all it extends, and where every value comes from.",
    abbreviateSynopsis = true,
    parameterListHeading = "%n",
    synopsisHeading = "%nUsage: ",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  supervision policy show",
      "  supervision policy show cambridgeshire-2017",
      "  supervision policy show riverside/",
      "  supervision policy show riverside/ -f html -o guide.html",
      "  supervision policy show riverside/ -f yaml",
      "  supervision policy show --interpretations"
    })
final class PolicyShowCommand implements Callable<Integer> {
  private static final String TEXT = "text";
  private static final List<String> FORMATS = List.of(TEXT, "yaml", "markdown", "html");

  @Parameters(paramLabel = "ID|FILE", arity = "0..1", description = "The policy, instead of -p.")
  private String named = "";

  @Option(
      names = "--interpretations",
      description = "Only what the documents leave open, and how the policy reads it.")
  private boolean interpretations;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "text (the default); yaml, one pack that reads as the same policy; markdown or html, a"
              + " guide to read.")
  private String format = TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file, whole or not at all.")
  private String output = "";

  @Mixin private PolicyOption policyOption;
  @Mixin private ColourOption colour;

  private final Shell shell;

  PolicyShowCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws Exception {
    if (!FORMATS.contains(format)) {
      throw CommandFailure.usage(
          "unknown format `" + format + "`", Suggestion.help(format, FORMATS));
    }
    Policy policy = named.isEmpty() ? policyOption.policy() : policyOption.read(named);
    if (output.isEmpty()) {
      write(policy, shell.out());
      shell.out().flush();
    } else {
      try (OutputFile file = OutputFile.named(output)) {
        write(policy, file.stream());
        file.commit();
      }
    }
    return ExitCode.CLEAN;
  }

  private void write(Policy policy, OutputStream out) throws IOException {
    switch (format) {
      case "yaml" -> print(PolicyWriter.yaml(policy), out);
      case "markdown" -> print(GuideMarkdown.of(guide(policy)), out);
      case "html" -> GuideHtmlWriter.write(guide(policy), out);
      default -> print(text(policy), out);
    }
  }

  private String text(Policy policy) {
    Page page =
        new Page(output.isEmpty() ? colour.apply(shell.terminal()).style() : TextStyle.PLAIN);
    if (interpretations) {
      InterpretationsText.write(page, policy);
    } else {
      PolicyText.full(page, policy);
    }
    return page.take();
  }

  private static void print(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The guide, with what the registers say of the clauses. */
  private static Guide guide(Policy policy) {
    Map<String, Guide.Cited> cited = new HashMap<>();
    for (String document : Catalog.documents()) {
      Register register = Catalog.register(document);
      for (Clause clause : register.clauses()) {
        cited.put(clause.id(), new Guide.Cited(register.title(), clause.section(), clause.text()));
      }
    }
    return Guide.of(policy, id -> Optional.ofNullable(cited.get(id)));
  }
}
