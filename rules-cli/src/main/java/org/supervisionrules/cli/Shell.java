package org.supervisionrules.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.supervisionrules.problem.Problem;

/**
 * What a command reads from and writes to. Everything is UTF-8.
 *
 * @param out standard output
 * @param err standard error, flushed a line
 */
record Shell(InputStream in, OutputStream out, PrintWriter err, Terminal terminal) {

  static Shell of(InputStream in, OutputStream out, OutputStream err, Terminal terminal) {
    return new Shell(in, out, new PrintWriter(err, true, StandardCharsets.UTF_8), terminal);
  }

  /** Writes text to standard output. */
  void print(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** Says one problem on standard error. */
  void say(Problem problem) {
    say(problem.toString());
  }

  /** Says one line on standard error, without control characters. */
  void say(String line) {
    err.print(
        line.codePoints()
            .map(point -> Character.isISOControl(point) ? ' ' : point)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append));
    err.print('\n');
    err.flush();
  }
}
