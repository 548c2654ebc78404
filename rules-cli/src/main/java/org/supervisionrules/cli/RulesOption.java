package org.supervisionrules.cli;

import org.supervisionrules.policy.OwnRules;
import picocli.CommandLine.Option;

/** Whether a policy may bring rules of its own, which are code. */
final class RulesOption {
  @Option(
      names = "--allow-rules",
      description =
          "Compile and use the rules beside the policy (*.drl). They are code, and can do whatever"
              + " this program can: read them first.")
  private boolean allowed;

  OwnRules rules() {
    return allowed ? OwnRules.ALLOWED : OwnRules.REFUSED;
  }
}
