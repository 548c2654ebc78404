package org.supervisionrules.cli;

import picocli.CommandLine.Option;

/** How much a command says besides its answer. */
final class MessageOptions {
  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing on standard error but errors.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Say more: what was read, and where a fault of the tool happened.")
  private boolean verbose;

  boolean quiet() {
    return quiet;
  }

  boolean verbose() {
    return verbose;
  }
}
