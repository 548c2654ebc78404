package org.supervisionrules.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.problem.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What to say about arguments that cannot be read. */
final class Misuse {
  private Misuse() {}

  static Problem of(ParameterException e) {
    CommandLine command = e.getCommandLine();
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unmatched(command, unmatched.getUnmatched().get(0));
    }
    String message = String.valueOf(e.getMessage()).replaceFirst("\\.$", "").replace('\'', '`');
    message = message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    if (e instanceof MissingParameterException) {
      message = message.replaceFirst("required (parameter|option)s?: ", "");
    }
    return problem(command, message, null);
  }

  private static Problem unmatched(CommandLine command, String found) {
    List<String> known = new ArrayList<>();
    boolean option = found.startsWith("-") && found.length() > 1;
    if (option) {
      command.getCommandSpec().options().forEach(one -> known.addAll(List.of(one.names())));
    } else {
      known.addAll(command.getSubcommands().keySet());
    }
    if (!option && known.isEmpty()) {
      return problem(command, "`" + found + "` is one argument too many", null);
    }
    String word = found.contains("=") ? found.substring(0, found.indexOf('=')) : found;
    return problem(
        command,
        "unknown " + (option ? "option" : "command") + " `" + word + "`",
        Suggestion.nearest(word, known)
            .map(nearest -> "did you mean `" + nearest + "`?")
            .orElse(null));
  }

  private static Problem problem(CommandLine command, String message, @Nullable String help) {
    String usage = "`" + command.getCommandSpec().qualifiedName() + " --help`";
    return Problem.error(
        "", "", message, help == null ? usage + " says what can be given" : help + " See " + usage);
  }
}
