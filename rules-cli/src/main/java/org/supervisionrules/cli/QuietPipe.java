package org.supervisionrules.cli;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Standard output that takes it quietly when its reader has gone ({@code | head}): the rest is
 * dropped and the command still ends with the exit code that its answer has.
 */
final class QuietPipe extends OutputStream {
  private final OutputStream out;
  private boolean closed;

  QuietPipe(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    attempt(() -> out.write(bytes, from, length));
  }

  @Override
  public void flush() throws IOException {
    attempt(out::flush);
  }

  private interface Step {
    void run() throws IOException;
  }

  private void attempt(Step step) throws IOException {
    if (closed) {
      return;
    }
    try {
      step.run();
    } catch (IOException e) {
      if (!String.valueOf(e.getMessage()).contains("pipe")) {
        throw e;
      }
      closed = true;
    }
  }
}
