package org.supervisionrules.examples.distributed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a stream of UTF-8. */
final class TextLines implements AutoCloseable {
  private final BufferedReader lines;

  TextLines(InputStream in) {
    this.lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /** The next line, without its end; null after the last. */
  @Nullable String next() throws IOException {
    return lines.readLine();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
