package org.supervisionrules.benchmarks;

import com.fasterxml.jackson.databind.MappingIterator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * Binds every line of an NDJSON file to records with Jackson and does nothing with them: what
 * {@code pipeline} compares {@code check} with.
 */
public final class BindNdjson {
  private static final int BUFFER = 1 << 16;

  private BindNdjson() {}

  /**
   * Prints how many histories and events there were.
   *
   * @param arguments the file, gzipped where its name ends in {@code .gz}
   */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    long histories = 0;
    long events = 0;
    try (InputStream in = open(file);
        MappingIterator<PlainHistory> lines = PlainHistory.READER.readValues(in)) {
      while (lines.hasNextValue()) {
        PlainHistory history = lines.nextValue();
        if (history.subject() != null) {
          histories++;
          events += history.events() == null ? 0 : history.events().size();
        }
      }
    }
    System.out.println(histories + " histories, " + events + " events");
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(in, BUFFER) : in;
  }
}
