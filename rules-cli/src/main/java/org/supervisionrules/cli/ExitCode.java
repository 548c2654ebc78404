package org.supervisionrules.cli;

/** The exit codes; where two apply the higher one wins. */
final class ExitCode {
  /** Nothing at or above the severity asked about. */
  static final int CLEAN = 0;

  /** Something is. */
  static final int FOUND = 1;

  /** Wrong usage. */
  static final int USAGE = 2;

  /** A history could not be read or has problems; the others were evaluated. */
  static final int INPUT = 3;

  /** The policy, a waiver file or a baseline is unknown or invalid; nothing was evaluated. */
  static final int POLICY = 4;

  /** A fault of the tool. */
  static final int FAULT = 70;

  private ExitCode() {}
}
