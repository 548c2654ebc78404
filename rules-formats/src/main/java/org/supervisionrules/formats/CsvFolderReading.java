package org.supervisionrules.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.history.HistoryReader;
import org.supervisionrules.history.Input;
import org.supervisionrules.problem.Problem;

/** Reads one folder. */
final class CsvFolderReading {
  private static final long LARGEST = Math.min(1L << 30, Runtime.getRuntime().maxMemory() / 4);

  private final Path folder;
  private final HistoryReader.Sink sink;
  private final TablesReading tables;
  private final FolderDigest digest = new FolderDigest();

  CsvFolderReading(HistoryReader reader, Path folder, HistoryReader.Sink sink) {
    this.folder = folder;
    this.sink = sink;
    this.tables = new TablesReading(reader, folder.toString(), Naming.FILES);
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
      int count = read(files.tables());
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

  private int read(List<Path> files) {
    CsvFile csv = new CsvFile(tables.log());
    return tables.read(files.stream().map(path -> new CsvTable(path, csv, digest)).toList(), sink);
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
