package org.supervisionrules.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.supervisionrules.catalog.Catalog;
import org.supervisionrules.policy.InvalidPolicyException;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.problem.Suggestion;
import picocli.CommandLine.Option;

/** The policy that a command is about. */
final class PolicyOption {
  /** The pack that is used where none is named. */
  static final String DEFAULT = "cambridgeshire-2017";

  @Option(
      names = {"-p", "--policy"},
      paramLabel = "ID|FILE",
      description =
          "The policy: the id of a pack of the catalogue, a policy.yaml or its folder. Default: "
              + DEFAULT
              + ".")
  private List<String> policies = List.of();

  /** The policy. */
  Policy policy() throws CommandFailure {
    if (policies.size() > 1) {
      throw new CommandFailure(
          ExitCode.POLICY,
          List.of(
              Problem.error(
                  "",
                  "",
                  "several policies at once are not supported yet",
                  "check against one `-p` at a time")));
    }
    return named(policies.isEmpty() ? DEFAULT : policies.get(0));
  }

  /** The policy of an id, a file or a folder. */
  static Policy named(String name) throws CommandFailure {
    try {
      if (Catalog.ids().contains(name)) {
        return Catalog.policy(name);
      }
      if (isPath(name)) {
        return Policy.read(Path.of(name));
      }
    } catch (InvalidPolicyException e) {
      throw CommandFailure.policy(e);
    }
    throw new CommandFailure(
        ExitCode.POLICY,
        List.of(
            Problem.error(
                "",
                "",
                "unknown policy `" + name + "`: no pack has this id and there is no such file",
                Suggestion.help(name, Catalog.ids()))));
  }

  private static boolean isPath(String name) {
    return name.indexOf('\0') < 0 && Files.exists(Path.of(name));
  }
}
