package org.supervisionrules.cli;

import java.util.concurrent.Callable;
import org.supervisionrules.report.Tool;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The program without a command: its help and version. */
@Command(
    name = SupervisionCommand.NAME,
    header = "Checks recorded supervision histories against written supervision policy.",
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    synopsisHeading = "%nUsage: ",
    optionListHeading = "%nOptions:%n",
    versionProvider = SupervisionCommand.Version.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  supervision check riverside.json",
      "  supervision check riverside.json --as-of 2026-10-01 -f json=report.json",
      "  supervision explain social-work-supervision",
      "  supervision policy show",
      "  supervision compare september.json october.json",
      "",
      "Exit codes: 0 nothing found, 1 something found, 2 wrong usage, 3 a history could not be read"
          + " or has problems, 4 the policy is unknown or invalid, 70 a fault of the tool."
    })
final class SupervisionCommand implements Callable<Integer> {
  /** What the program is called. */
  static final String NAME = "supervision";

  /** {@code supervision-rules 0.1.0}. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {Tool.NAME + " " + Tool.version()};
    }
  }

  @Override
  public Integer call() throws CommandFailure {
    throw CommandFailure.usage("no command given", "`supervision --help` lists them");
  }
}
