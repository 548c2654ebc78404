package org.supervisionrules.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.supervisionrules.history.HistoryReader;
import org.supervisionrules.history.Input;

/**
 * Reads histories from a folder of CSV files, as a personnel system exports them: a file a type
 * ({@code session.csv}, {@code employment.csv}), a row an entry, a column an attribute.
 *
 * <p>Files are UTF-8, with or without byte-order mark, and have commas between cells; an empty cell
 * is an absent value. A list of words stands in one cell, with {@code ;} between the words; a list
 * of objects is a file of its own ({@code session.cases.csv} with {@code subject}, {@code session},
 * {@code case}, {@code depth}). Two files may be left out: {@code subject.csv}, without which the
 * types tell what kind of subject it is, and {@code document.csv}, with what holds for all.
 *
 * <p>A problem of a row sets the history aside to which the row belongs. A file of which some could
 * not be read, or whose rows belong to nobody known, sets all of them aside: what is missing could
 * look like something that was not done. The digest is the hash of a list with a line for each CSV
 * file, in the order of their names: its hash, two spaces, its name. The folder is read into
 * memory.
 */
public final class CsvFolder {
  private CsvFolder() {}

  /** Whether a folder is to be read as tables: there is a CSV file in it. */
  public static boolean isCsv(Path folder) throws IOException {
    return Files.isDirectory(folder) && !FolderFiles.of(folder).tables().isEmpty();
  }

  /**
   * Reads a folder. Whatever is wrong with it is told as a problem.
   *
   * @return what was read; the digest is empty where there is nothing to read
   */
  public static Input read(HistoryReader reader, Path folder, HistoryReader.Sink sink) {
    HistoryReader.Sink withoutPointers = new WithoutPointers(sink);
    return new CsvFolderReading(reader, folder, withoutPointers).read();
  }
}
