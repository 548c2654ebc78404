package org.supervisionrules.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands about policies. */
@Command(
    name = "policy",
    header = "Lists and shows policies.%n",
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {"  supervision policy list", "  supervision policy show riverside/policy.yaml"})
final class PolicyCommand implements Callable<Integer> {
  @Mixin private HelpOption help;
  @Spec private CommandSpec spec;

  PolicyCommand(Shell shell) {
    this.shell = shell;
  }

  private final Shell shell;

  /** Its own commands. */
  void addTo(picocli.CommandLine line) {
    line.addSubcommand(new PolicyListCommand(shell));
    line.addSubcommand(new PolicyShowCommand(shell));
  }

  @Override
  public Integer call() throws CommandFailure {
    throw CommandFailure.usage(
        "no command given", "`" + spec.qualifiedName() + " --help` lists them");
  }
}
