package org.supervisionrules.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands about policies. */
@Command(
    name = "policy",
    header = "Lists, shows, starts, validates, compares and tests policies.",
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    synopsisHeading = "%nUsage: ",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  supervision policy list",
      "  supervision policy show riverside/policy.yaml",
      "  supervision policy new riverside",
      "  supervision policy validate riverside/",
      "  supervision policy diff riverside/ --on exports/2025.json",
      "  supervision policy test riverside/",
      "  supervision policy coverage"
    })
final class PolicyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  private final Shell shell;

  PolicyCommand(Shell shell) {
    this.shell = shell;
  }

  /** Its own commands. */
  void addTo(CommandLine line) {
    line.addSubcommand(new PolicyListCommand(shell));
    line.addSubcommand(new PolicyShowCommand(shell));
    line.addSubcommand(new PolicyNewCommand(shell));
    line.addSubcommand(new PolicyValidateCommand(shell));
    line.addSubcommand(new PolicyDiffCommand(shell));
    line.addSubcommand(new PolicyTestCommand(shell));
    line.addSubcommand(new PolicyCoverageCommand(shell));
  }

  @Override
  public Integer call() throws CommandFailure {
    throw CommandFailure.usage(
        "no command given", "`" + spec.qualifiedName() + " --help` lists them");
  }
}
