package org.supervisionrules.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.supervisionrules.problem.Suggestion;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a completion script. */
@Command(
    name = "completion",
    header = "Prints a script that completes commands and options in bash or zsh.",
    sortOptions = false,
    abbreviateSynopsis = true,
    parameterListHeading = "%n",
    synopsisHeading = "%nUsage: ",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  supervision completion bash > ~/.local/share/bash-completion/completions/supervision",
      "  supervision completion zsh > ~/.supervision-completion.zsh"
    })
final class CompletionCommand implements Callable<Integer> {
  private static final String BASH = "bash";
  private static final String ZSH = "zsh";

  @Parameters(paramLabel = "SHELL", arity = "0..1", description = "bash or zsh.")
  private String name = "";

  private final Shell shell;

  CompletionCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws Exception {
    if (!name.equals(BASH) && !name.equals(ZSH)) {
      throw CommandFailure.usage(
          name.isEmpty() ? "no shell given" : "unknown shell `" + name + "`",
          Suggestion.help(name, List.of(BASH, ZSH)));
    }
    shell.print(script(shell, name.equals(ZSH)));
    return ExitCode.CLEAN;
  }

  /** The script; for zsh with what lets it take a script for bash. */
  static String script(Shell shell, boolean zsh) {
    String bash =
        AutoComplete.bash(SupervisionCommand.NAME, Candidates.added(Commands.all(shell)))
            .replace("\r\n", "\n");
    return zsh ? "autoload -Uz compinit bashcompinit && compinit && bashcompinit\n" + bash : bash;
  }
}
