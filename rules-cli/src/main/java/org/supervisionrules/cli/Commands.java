package org.supervisionrules.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The commands by name. Only the one that is called is made, for the sake of the start; all are
 * where help is asked for or the name is not known.
 */
final class Commands {
  private static final Map<String, Function<Shell, Object>> BY_NAME = new LinkedHashMap<>();

  static {
    BY_NAME.put("check", CheckCommand::new);
    BY_NAME.put("compare", CompareCommand::new);
    BY_NAME.put("completion", CompletionCommand::new);
    BY_NAME.put("convert", ConvertCommand::new);
    BY_NAME.put("due", DueCommand::new);
    BY_NAME.put("explain", ExplainCommand::new);
    BY_NAME.put("generate", GenerateCommand::new);
    BY_NAME.put("plan", PlanCommand::new);
    BY_NAME.put("policy", PolicyCommand::new);
    BY_NAME.put("schema", SchemaCommand::new);
  }

  private Commands() {}

  /** A command line that knows every command. */
  static CommandLine all(Shell shell) {
    return of(shell, new String[0]);
  }

  /** A command line that knows the command that the arguments call. */
  static CommandLine of(Shell shell, String[] args) {
    CommandLine line = new CommandLine(new SupervisionCommand());
    String called = args.length == 0 ? "" : args[0];
    Function<Shell, Object> command = BY_NAME.get(called);
    if (command != null) {
      add(line, called, command.apply(shell));
    } else if (!called.equals("-V") && !called.equals("--version")) {
      BY_NAME.forEach((name, make) -> add(line, name, make.apply(shell)));
    }
    line.getCommandSpec()
        .addOption(
            OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Show the version.")
                .build());
    addHelp(line);
    new Cli(shell).prepare(line);
    line.setOut(new PrintWriter(shell.out(), false, StandardCharsets.UTF_8));
    line.setErr(shell.err());
    line.setUsageHelpWidth(Math.max(80, shell.terminal().style().width()));
    line.setColorScheme(
        Help.defaultColorScheme(shell.terminal().style().colour() ? Help.Ansi.ON : Help.Ansi.OFF));
    line.setUnmatchedOptionsArePositionalParams(false);
    line.setExpandAtFiles(false);
    line.setAbbreviatedOptionsAllowed(false);
    return line;
  }

  /** Gives a command and its own commands the option that all have. */
  private static void addHelp(CommandLine line) {
    line.getCommandSpec()
        .addOption(
            OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help.")
                .build());
    line.getSubcommands().values().forEach(Commands::addHelp);
  }

  private static void add(CommandLine line, String name, Object command) {
    CommandLine own = new CommandLine(command);
    if (command instanceof PolicyCommand policy) {
      policy.addTo(own);
    }
    line.addSubcommand(name, own);
  }
}
