package org.supervisionrules.cli;

import picocli.CommandLine.Option;

/** Whether text is coloured. */
final class ColourOption {
  @Option(
      names = "--no-color",
      description =
          "No colour. There is none either where output is no terminal or NO_COLOR is set.")
  private boolean off;

  Terminal apply(Terminal terminal) {
    return off ? terminal.withoutColour() : terminal;
  }
}
