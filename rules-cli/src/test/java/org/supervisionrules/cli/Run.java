package org.supervisionrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * One command, run in this process.
 *
 * @param code its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int code, String out, String err) {

  /** Runs a command without input. */
  static Run of(String... args) {
    return withInput("", args);
  }

  /** Runs a command with something on standard input. */
  static Run withInput(String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Main.run(args, new ByteArrayInputStream(input.getBytes(UTF_8)), out, err);
    return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  /** The lines on standard error. */
  List<String> errors() {
    return err.lines().toList();
  }
}
