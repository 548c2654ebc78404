package org.supervisionrules.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.supervisionrules.history.HistoryReader;
import org.supervisionrules.report.Input;

/** A document of histories that can be read. */
interface Source {
  /** The name of standard input. */
  String STANDARD_INPUT = "-";

  /** Its name, as the user gave it. */
  String name();

  /** Reads it from its beginning. */
  Input read(HistoryReader reader, HistoryReader.Sink sink) throws IOException;

  /** A file. */
  record OfFile(String name) implements Source {
    @Override
    public Input read(HistoryReader reader, HistoryReader.Sink sink) throws IOException {
      return reader.read(Path.of(name), sink);
    }
  }

  /** Standard input, read once. */
  record OfStream(String name, InputStream in) implements Source {
    @Override
    public Input read(HistoryReader reader, HistoryReader.Sink sink) throws IOException {
      return reader.read(name, in, sink);
    }
  }

  /** Standard input, kept, so that it can be read twice. */
  record OfBytes(String name, byte[] bytes) implements Source {
    @Override
    public Input read(HistoryReader reader, HistoryReader.Sink sink) throws IOException {
      return reader.read(name, new ByteArrayInputStream(bytes), sink);
    }
  }
}
