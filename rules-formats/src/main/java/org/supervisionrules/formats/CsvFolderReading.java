package org.supervisionrules.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.history.HistoryReader;
import org.supervisionrules.history.Input;
import org.supervisionrules.internal.read.DocumentReading;
import org.supervisionrules.internal.read.Shown;
import org.supervisionrules.internal.read.Tokens;
import org.supervisionrules.problem.Problem;

/** Reads one folder. */
final class CsvFolderReading {
  private static final long LARGEST = Math.min(1L << 30, Runtime.getRuntime().maxMemory() / 4);

  private final HistoryReader reader;
  private final Path folder;
  private final HistoryReader.Sink sink;
  private final Layout layout;
  private final Places places;
  private final TableLog log;
  private final CsvFile file;
  private final FolderDigest digest = new FolderDigest();

  CsvFolderReading(HistoryReader reader, Path folder, HistoryReader.Sink sink) {
    this.reader = reader;
    this.folder = folder;
    this.sink = sink;
    this.layout = Layout.of(reader.vocabulary());
    this.places = new Places(folder.toString());
    this.log = new TableLog(places);
    this.file = new CsvFile(log);
  }

  Input read() {
    try {
      FolderFiles files = FolderFiles.of(folder);
      if (files.tables().isEmpty()) {
        return nothing("the folder has no CSV file", "a file a type, such as session.csv");
      }
      if (size(files.tables()) > LARGEST) {
        return nothing(
            "larger than " + (LARGEST >> 20) + " MB, and a folder is read whole",
            "split it, or convert it to NDJSON, which may have any size");
      }
      files.others().forEach(this::warn);
      int count = read(tables(files.tables()));
      return new Input(folder.toString(), digest.text(), count);
    } catch (NoSuchFileException e) {
      return nothing("there is no such folder", null);
    } catch (NotDirectoryException e) {
      return nothing("is a file, a folder was expected", null);
    } catch (IOException e) {
      return nothing("the folder cannot be read", null);
    }
  }

  private static long size(List<Path> files) throws IOException {
    long size = 0;
    for (Path each : files) {
      size += Files.size(each);
    }
    return size;
  }

  /** Reads the files, and puts the tables into the order of the vocabulary. */
  private Map<String, Table> tables(List<Path> files) {
    List<Table> tables = new ArrayList<>();
    Set<String> names = new HashSet<>();
    int unknown = layout.size();
    for (Path path : files) {
      String name = FolderFiles.tableName(path);
      boolean isFirst = names.add(name);
      Form form = isFirst ? layout.form(name) : null;
      Table table = new Table(name, form == null ? ++unknown : layout.number(name), form);
      places.name(table.number(), path.toString());
      if (isFirst) {
        fill(table, path);
        tables.add(table);
      } else {
        log.fatal(
            Places.of(table.number(), Places.WHOLE_TABLE, Places.WHOLE_ROW),
            "a second file for " + Shown.quoted(name),
            "put all rows of a type into one file");
      }
    }
    tables.sort(Comparator.comparingInt(Table::number));
    Map<String, Table> byName = new LinkedHashMap<>();
    tables.forEach(table -> byName.put(table.name(), table));
    return byName;
  }

  private void fill(Table table, Path path) {
    long place = Places.of(table.number(), Places.WHOLE_TABLE, Places.WHOLE_ROW);
    try {
      byte[] bytes = Files.readAllBytes(path);
      digest.add(FolderFiles.name(path), bytes);
      Form form = table.form();
      if (form == null) {
        log.error(place, "unknown type " + Shown.quoted(table.name()), layout.help(table.name()));
      }
      file.read(bytes, table);
      if (form != null && table.hasHead()) {
        Columns.check(table, form, layout, log);
      } else if (table.hasHead() && table.column(Form.Entries.SUBJECT) < 0) {
        log.fatal(
            table.headPlace(Places.WHOLE_ROW),
            "without a column `subject` nobody knows whose rows these are",
            "is it another file? keep it in another folder");
      }
    } catch (IOException e) {
      table.spoil();
      log.fatal(place, "the file cannot be read", null);
    }
  }

  private int read(Map<String, Table> tables) {
    Table header = tables.get(Form.Header.NAME);
    if (header != null && header.isWhole()) {
      HeaderScript.check(header, log);
    }
    Collection<Subject> subjects = Grouping.of(reader.vocabulary(), tables, places, log);
    SubjectScript scripts = new SubjectScript(reader.vocabulary(), tables);
    log.tell(sink::problem);
    return reader.read(
        folder.toString(),
        new DocumentReading.Document() {
          @Override
          public Tokens open() {
            return new TableTokens(places, header, scripts, subjects);
          }

          @Override
          public boolean isSound() {
            return log.isSound();
          }
        },
        sink);
  }

  private void warn(Path other) {
    sink.problem(
        Problem.warning(
            other.toString(),
            "",
            Files.isDirectory(other) ? "a folder in a folder, not read" : "not CSV, not read",
            FolderFiles.help(other)));
  }

  private Input nothing(String message, @Nullable String help) {
    sink.problem(Problem.error(folder.toString(), "", message, help));
    return new Input(folder.toString(), "", 0);
  }
}
