package org.supervisionrules.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.report.Ending;
import org.supervisionrules.report.text.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Explains a requirement, a finding, or what came of a subject and a requirement. */
@Command(
    name = "explain",
    header = "Explains a requirement, a finding, or what came of a subject and a requirement.",
    customSynopsis = {
      "supervision explain [OPTIONS] REQUIREMENT",
      "       supervision explain [OPTIONS] FINDING HISTORY...",
      "       supervision explain [OPTIONS] SUBJECT REQUIREMENT HISTORY..."
    },
    sortOptions = false,
    abbreviateSynopsis = true,
    parameterListHeading = "%n",
    synopsisHeading = "%nUsage: ",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  supervision explain social-work-supervision",
      "  supervision explain 5b0c0e1f9a3d riverside.json",
      "  supervision explain S-1042 case-review riverside.json"
    })
final class ExplainCommand implements Callable<Integer> {
  private static final Pattern FINDING = Pattern.compile("[0-9a-f]{12}");

  @Parameters(
      paramLabel = "WHAT",
      arity = "0..*",
      description =
          "A requirement of the policy; or a finding of a report; or a subject and a requirement."
              + " The last two with the histories concerned.")
  private List<String> arguments = List.of();

  @Mixin private PolicyOption policyOption;
  @Mixin private EvaluationOptions options;
  @Mixin private ColourOption colour;
  @Mixin private MessageOptions messages;

  private final Shell shell;

  ExplainCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws Exception {
    if (arguments.isEmpty()) {
      throw CommandFailure.usage(
          "nothing to explain", "name a requirement, or a finding and its histories");
    }
    options.asOf();
    Policy policy = policyOption.policy();
    String first = arguments.get(0);
    Optional<Requirement> requirement = policy.requirement(first);
    if (requirement.isPresent() && arguments.size() == 1) {
      Page page = page();
      RequirementText.write(page, requirement.get());
      shell.print(page.take());
      return ExitCode.CLEAN;
    }
    if (FINDING.matcher(first).matches()) {
      return explain(policy, new ExplainedFinding(first), arguments.subList(1, arguments.size()));
    }
    if (arguments.size() > 1 && policy.requirement(arguments.get(1)).isPresent()) {
      return explain(
          policy,
          new ExplainedPair(
              options.privacy().disclosure(policy, List.of()).subject(first),
              policy.requirement(arguments.get(1)).orElseThrow()),
          arguments.subList(2, arguments.size()));
    }
    String unknown = requirement.isPresent() || arguments.size() > 1 ? arguments.get(1) : first;
    throw EvaluationOptions.unknownRequirement(
        unknown, policy.requirements().stream().map(Requirement::id).toList(), policy);
  }

  private int explain(Policy policy, Explained explained, List<String> histories) throws Exception {
    Evaluation evaluation =
        new Evaluation(
            policy,
            Sources.of(histories, shell.in()),
            options,
            messages,
            Progress.none(shell),
            shell);
    Ending ending = evaluation.run(explained);
    Page page = page();
    explained.write(page);
    shell.print(page.take());
    return evaluation.exitCode(ending);
  }

  private Page page() {
    return new Page(colour.apply(shell.terminal()).style());
  }
}
