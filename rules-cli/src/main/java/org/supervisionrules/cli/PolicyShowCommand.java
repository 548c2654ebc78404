package org.supervisionrules.cli;

import java.util.concurrent.Callable;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.report.text.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a resolved policy with the origin of every value. */
@Command(
    name = "show",
    header = "Shows a policy with all it extends, and where every value comes from.",
    parameterListHeading = "%n",
    synopsisHeading = "%nUsage: ",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  supervision policy show",
      "  supervision policy show cambridgeshire-2017",
      "  supervision policy show riverside/",
      "  supervision policy show --interpretations"
    })
final class PolicyShowCommand implements Callable<Integer> {
  @Parameters(paramLabel = "ID|FILE", arity = "0..1", description = "The policy, instead of -p.")
  private String named = "";

  @Option(
      names = "--interpretations",
      description = "Only what the documents leave open, and how the policy reads it.")
  private boolean interpretations;

  @Mixin private PolicyOption policyOption;
  @Mixin private ColourOption colour;

  private final Shell shell;

  PolicyShowCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws Exception {
    Policy policy = named.isEmpty() ? policyOption.policy() : policyOption.read(named);
    Page page = new Page(colour.apply(shell.terminal()).style());
    if (interpretations) {
      InterpretationsText.write(page, policy);
    } else {
      PolicyText.full(page, policy);
    }
    shell.print(page.take());
    return ExitCode.CLEAN;
  }
}
