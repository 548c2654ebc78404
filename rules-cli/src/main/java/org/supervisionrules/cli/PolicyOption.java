package org.supervisionrules.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.supervisionrules.catalog.Catalog;
import org.supervisionrules.policy.InvalidPolicyException;
import org.supervisionrules.policy.OwnRules;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.problem.Suggestion;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The policy that a command is about, which several packs can make together. */
final class PolicyOption {
  /** The pack that is used where none is named. */
  static final String DEFAULT = "cambridgeshire-2017";

  @Option(
      names = {"-p", "--policy"},
      paramLabel = "ID|FILE",
      description =
          "The policy: the id of a pack of the catalogue, a policy.yaml or its folder. Can be given"
              + " several times, for policies used together. Default: "
              + DEFAULT
              + ".")
  private List<String> policies = List.of();

  @Mixin private RulesOption rules;

  /** The policy. */
  Policy policy() throws CommandFailure {
    if (policies.size() < 2) {
      return named(policies.isEmpty() ? DEFAULT : policies.get(0), rules.rules());
    }
    List<Policy> packs = new ArrayList<>();
    for (String name : policies) {
      packs.add(named(name, rules.rules()));
    }
    try {
      return Policy.together(packs);
    } catch (InvalidPolicyException e) {
      throw CommandFailure.policy(e);
    }
  }

  /** The policy of an id, a file or a folder, with the rules beside it where they are allowed. */
  Policy read(String name) throws CommandFailure {
    return named(name, rules.rules());
  }

  /** The policy of an id, a file or a folder. */
  static Policy named(String name, OwnRules rules) throws CommandFailure {
    try {
      if (Catalog.ids().contains(name)) {
        return Catalog.reader().named(name);
      }
      if (isPath(name)) {
        return Policy.read(Path.of(name), rules);
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
