package org.supervisionrules.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.supervisionrules.history.HistoryReader;
import org.supervisionrules.history.Input;
import org.supervisionrules.internal.read.Shown;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.problem.Suggestion;

/**
 * Reads histories from what another system exports: workbooks, CSV files and folders of CSV files,
 * whose tables and columns a {@link Mapping} explains. Together they are one document. What the
 * mapping does not name is not read.
 */
public final class ForeignExport {
  private final Mapping mapping;
  private final TablesReading tables;
  private final HistoryReader.Sink sink;
  private final FolderDigest digest = new FolderDigest();
  private final CsvFile csv;
  private final Map<String, TableSource> sources = new LinkedHashMap<>();
  private final String whole;

  private ForeignExport(
      HistoryReader reader, List<Path> inputs, Mapping mapping, HistoryReader.Sink sink) {
    this.mapping = mapping;
    this.sink = new WithoutPointers(sink);
    this.whole = inputs.stream().map(Path::toString).collect(Collectors.joining("+"));
    this.tables = new TablesReading(reader, whole, Naming.SHEETS);
    this.csv = new CsvFile(tables.log());
  }

  /**
   * Reads an export. Whatever is wrong with it is told as a problem.
   *
   * @return what was read; the digest is empty where there is nothing to read
   */
  public static Input read(
      HistoryReader reader, List<Path> inputs, Mapping mapping, HistoryReader.Sink sink) {
    return new ForeignExport(reader, inputs, mapping, sink).read(inputs);
  }

  private Input read(List<Path> inputs) {
    boolean isWhole = true;
    for (Path input : inputs) {
      try {
        find(input);
      } catch (IOException | RuntimeException e) {
        isWhole = false;
        sink.problem(
            Problem.error(input.toString(), "", "found neither a workbook nor CSV files", null));
      }
    }
    List<TableSource> made = new ArrayList<>();
    Set<String> used = new HashSet<>();
    if (!mapping.header().isEmpty()) {
      made.add(new MappedHeader(mapping));
    }
    for (TableMapping table : mapping.tables()) {
      TableSource source = sources.get(table.from());
      if (source == null) {
        isWhole = false;
        sink.problem(
            Problem.error(
                mapping.file() + ":" + table.line(),
                "",
                "the export has no table " + Shown.quoted(table.from()),
                Suggestion.help(table.from(), sources.keySet())));
      } else {
        used.add(table.from());
        made.add(new MappedTable(table, source, mapping.dates(), tables.log()));
      }
    }
    sources.forEach(
        (name, source) -> {
          if (!used.contains(name)) {
            sink.problem(Problem.warning(source.place(), "", "not in the mapping, not read", null));
          }
        });
    return isWhole
        ? new Input(whole, digest.text(), tables.read(made, sink))
        : new Input(whole, "", 0);
  }

  private void find(Path input) throws IOException {
    if (Files.isDirectory(input)) {
      for (Path file : FolderFiles.of(input).tables()) {
        add(new CsvTable(file, csv, digest));
      }
    } else if (XlsxWorkbook.isXlsx(input.toString())) {
      byte[] bytes = Files.readAllBytes(input);
      digest.add(FolderFiles.name(input), bytes);
      ReadableWorkbook book =
          new ReadableWorkbook(new ByteArrayInputStream(bytes), XlsxWorkbook.WITH_FORMATS);
      for (Sheet sheet : book.getSheets().toList()) {
        add(new XlsxSheet(input, sheet, book.isDate1904(), tables));
      }
    } else if (FolderFiles.isTableName(input) && Files.isReadable(input)) {
      add(new CsvTable(input, csv, digest));
    } else {
      throw new IOException(input.toString());
    }
  }

  private void add(TableSource source) {
    if (sources.putIfAbsent(source.name(), source) != null) {
      sink.problem(
          Problem.error(
              source.place(),
              "",
              "a second table " + Shown.quoted(source.name()),
              "give tables different names"));
    }
  }
}
