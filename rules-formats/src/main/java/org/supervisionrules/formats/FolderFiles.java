package org.supervisionrules.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a folder.
 *
 * @param tables the CSV files, in the order of their names
 * @param others what else is there, without what nobody expects to be read
 */
record FolderFiles(List<Path> tables, List<Path> others) {
  private static final String CSV = ".csv";
  private static final List<String> OF_SYSTEMS = List.of("thumbs.db", "desktop.ini");

  FolderFiles {
    tables = List.copyOf(tables);
    others = List.copyOf(others);
  }

  /** Looks through a folder. */
  static FolderFiles of(Path folder) throws IOException {
    List<Path> found;
    try (Stream<Path> files = Files.list(folder)) {
      found = files.sorted((a, b) -> name(a).compareTo(name(b))).toList();
    }
    List<Path> tables = new ArrayList<>();
    List<Path> others = new ArrayList<>();
    for (Path file : found) {
      if (isTable(file)) {
        tables.add(file);
      } else if (!isAside(lowerName(file))) {
        others.add(file);
      }
    }
    return new FolderFiles(tables, others);
  }

  /** The name of a file without its folder. */
  static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** The name of the table in a file: {@code session.cases} of {@code session.cases.csv}. */
  static String tableName(Path file) {
    String name = name(file);
    return name.substring(0, name.length() - CSV.length());
  }

  /** What to do about a file that is none of the tables. */
  static @Nullable String help(Path file) {
    String name = lowerName(file);
    if (Files.isDirectory(file)) {
      return "name the folder itself to have it read";
    }
    if (name.endsWith(CSV + ".gz") || name.endsWith(".zip")) {
      return "unpack it";
    }
    if (name.matches(".*\\.(xls|ods|tsv)")) {
      return "save it as CSV, a file a type";
    }
    return name.matches(".*\\.(xlsx|(json|ya?ml|ndjson|jsonl)(\\.gz)?)")
        ? "name the file itself to have it read"
        : null;
  }

  /** Whether the name of a file says that it is CSV. */
  static boolean isTableName(Path file) {
    return lowerName(file).endsWith(CSV);
  }

  private static boolean isTable(Path file) {
    String name = lowerName(file);
    return name.endsWith(CSV)
        && name.length() > CSV.length()
        && !name.startsWith(".")
        && !Files.isDirectory(file);
  }

  /** Notes for people, and what programs leave behind. */
  private static boolean isAside(String name) {
    return name.startsWith(".")
        || name.startsWith("~$")
        || name.startsWith("readme")
        || name.endsWith(".md")
        || OF_SYSTEMS.contains(name);
  }

  private static String lowerName(Path file) {
    return name(file).toLowerCase(Locale.ROOT);
  }
}
