package org.supervisionrules.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.supervisionrules.formats.CsvFolder;
import org.supervisionrules.formats.ForeignExport;
import org.supervisionrules.formats.Mapping;
import org.supervisionrules.formats.XlsxWorkbook;
import org.supervisionrules.history.HistoryReader;
import org.supervisionrules.history.Input;

/** A document of histories that can be read. */
interface Source {
  /** The name of standard input. */
  String STANDARD_INPUT = "-";

  /** Its name, as the user gave it. */
  String name();

  /** The names that its places begin with. */
  default List<String> names() {
    return List.of(name());
  }

  /** Reads it from its beginning. */
  Input read(HistoryReader reader, HistoryReader.Sink sink) throws IOException;

  /** A file. */
  record OfFile(String name) implements Source {
    @Override
    public Input read(HistoryReader reader, HistoryReader.Sink sink) throws IOException {
      return reader.read(Path.of(name), sink);
    }
  }

  /** A folder of CSV files, a file a type. */
  record OfTables(String name) implements Source {
    @Override
    public Input read(HistoryReader reader, HistoryReader.Sink sink) {
      return CsvFolder.read(reader, Path.of(name), sink);
    }
  }

  /** A workbook, with a sheet a type. */
  record OfWorkbook(String name) implements Source {
    @Override
    public Input read(HistoryReader reader, HistoryReader.Sink sink) {
      return XlsxWorkbook.read(reader, Path.of(name), sink);
    }
  }

  /** What another system exports, with what its tables mean. */
  record OfExport(List<String> names, Mapping mapping) implements Source {
    @Override
    public String name() {
      return String.join("+", names);
    }

    @Override
    public Input read(HistoryReader reader, HistoryReader.Sink sink) {
      return ForeignExport.read(reader, names.stream().map(Path::of).toList(), mapping, sink);
    }
  }

  /** Standard input. */
  record OfStream(String name, Supplier<InputStream> in) implements Source {
    @Override
    public Input read(HistoryReader reader, HistoryReader.Sink sink) throws IOException {
      return reader.read(name, in.get(), sink);
    }
  }
}
