package org.supervisionrules.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A table in a CSV file.
 *
 * @param digest takes in what is read
 */
record CsvTable(Path path, CsvFile csv, FolderDigest digest) implements TableSource {
  @Override
  public String name() {
    return FolderFiles.tableName(path);
  }

  @Override
  public String place() {
    return path.toString();
  }

  @Override
  public void read(Table table) throws IOException {
    byte[] bytes = Files.readAllBytes(path);
    digest.add(FolderFiles.name(path), bytes);
    csv.read(bytes, table);
  }
}
