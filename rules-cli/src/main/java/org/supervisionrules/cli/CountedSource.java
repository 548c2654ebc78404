package org.supervisionrules.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.LongConsumer;
import org.supervisionrules.history.HistoryReader;
import org.supervisionrules.history.Input;

/**
 * A file of lines, of which is told how many bytes have been read. Only such a file is read as it
 * is evaluated, so that how much was read says how far the work is.
 *
 * @param bytes told of each number of bytes read
 */
record CountedSource(String name, LongConsumer bytes) implements Source {

  /** Whether a document can be counted so. */
  static boolean isCountable(Source source) {
    return source instanceof Source.OfFile file
        && file.name().toLowerCase(Locale.ROOT).matches("(?s).*\\.(ndjson|jsonl)(\\.gz)?")
        && Files.isReadable(Path.of(file.name()));
  }

  /** How many bytes it has. */
  static long size(Source source) {
    try {
      return Files.size(Path.of(source.name()));
    } catch (IOException e) {
      return 0;
    }
  }

  @Override
  public Input read(HistoryReader reader, HistoryReader.Sink sink) throws IOException {
    try (InputStream in = new Counting(Files.newInputStream(Path.of(name)))) {
      return reader.read(name, in, sink);
    }
  }

  private final class Counting extends FilterInputStream {
    Counting(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      if (read >= 0) {
        bytes.accept(1);
      }
      return read;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int read = super.read(buffer, from, length);
      if (read > 0) {
        bytes.accept(read);
      }
      return read;
    }
  }
}
