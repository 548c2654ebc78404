package org.supervisionrules.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.formats.CsvFolder;
import org.supervisionrules.formats.XlsxWorkbook;
import org.supervisionrules.formats.calendar.Bookings;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.problem.Suggestion;

/** The documents that the arguments of a command name. */
final class Sources {
  private static final Pattern DOCUMENT =
      Pattern.compile(".*\\.(xlsx|(json|ya?ml|ndjson|jsonl)(\\.gz)?)", Pattern.CASE_INSENSITIVE);

  private final List<Source> found = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private Sources() {}

  /**
   * Finds the documents: files, folders of CSV files, the documents in other folders by name, and
   * standard input.
   *
   * @throws CommandFailure where nothing is named, or standard input twice
   */
  static Sources of(List<String> arguments, InputStream in) throws CommandFailure, IOException {
    if (arguments.isEmpty()) {
      throw CommandFailure.usage(
          "no history given", "name a file or folder, or `-` for standard input");
    }
    if (arguments.stream().filter(Source.STANDARD_INPUT::equals).count() > 1) {
      throw CommandFailure.usage("`-` is given twice", "standard input can be read once");
    }
    Sources sources = new Sources();
    for (String argument : arguments) {
      if (!argument.equals(Source.STANDARD_INPUT)) {
        sources.add(argument);
      } else if (arguments.size() == 1) {
        sources.found.add(new Source.OfStream(argument, () -> in));
      } else {
        byte[] kept = in.readAllBytes();
        sources.found.add(new Source.OfStream(argument, () -> new ByteArrayInputStream(kept)));
      }
    }
    return sources;
  }

  /** The documents, in the order of the arguments. */
  List<Source> found() {
    return found;
  }

  /** What was named and is not there. */
  List<Problem> problems() {
    return problems;
  }

  /** The same documents, of which is told how far they have been read, where that says much. */
  Sources counted(Progress progress) {
    boolean all = !found.isEmpty() && found.stream().allMatch(CountedSource::isCountable);
    if (!all || !progress.expect(found.stream().mapToLong(CountedSource::size).sum())) {
      return this;
    }
    Sources counted = new Sources();
    found.forEach(source -> counted.found.add(new CountedSource(source.name(), progress::read)));
    counted.problems.addAll(problems);
    return counted;
  }

  /** The same documents, of which is told what may be. */
  Sources told(Disclosure disclosure) {
    Sources told = new Sources();
    found.forEach(source -> told.found.add(new ToldSource(source, disclosure)));
    problems.forEach(problem -> told.problems.add(disclosure.problem(problem)));
    return told;
  }

  /** The names of all documents and of what is not there, as the user gave them. */
  List<String> names() {
    return Stream.concat(
            found.stream().flatMap(source -> source.names().stream()),
            problems.stream().map(Problem::at))
        .distinct()
        .toList();
  }

  private void add(String name) throws IOException {
    Path path = path(name).orElse(null);
    if (path == null || Files.notExists(path)) {
      problem(name, "there is no such file", nearest(path));
    } else if (Files.isDirectory(path)) {
      addFolder(name, path);
    } else if (!Files.isReadable(path)) {
      problem(name, "the file cannot be read", "look at its permissions");
    } else {
      addFile(name);
    }
  }

  private void addFile(String name) {
    if (Bookings.isCalendar(name)) {
      problem(
          name,
          "a calendar is no history",
          "`supervision convert HISTORY... " + name + " -o OUT` adds its sessions to histories");
      return;
    }
    found.add(XlsxWorkbook.isXlsx(name) ? new Source.OfWorkbook(name) : new Source.OfFile(name));
  }

  private void addFolder(String name, Path folder) throws IOException {
    if (CsvFolder.isCsv(folder)) {
      found.add(new Source.OfTables(name));
      return;
    }
    List<Path> documents;
    try (Stream<Path> files = Files.list(folder)) {
      documents =
          files
              .filter(file -> DOCUMENT.matcher(String.valueOf(file.getFileName())).matches())
              .filter(Files::isRegularFile)
              .sorted()
              .toList();
    }
    if (documents.isEmpty()) {
      problem(
          name,
          "the folder has no histories",
          "it may hold .csv files, a file a type, or .json, .yaml, .ndjson and .jsonl files");
    }
    for (Path document : documents) {
      addFile(document.toString());
    }
  }

  private void problem(String name, String message, @Nullable String help) {
    problems.add(Problem.error(name, "", message, help));
  }

  private static Optional<Path> path(String name) {
    try {
      return Optional.of(Path.of(name));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static @Nullable String nearest(@Nullable Path path) throws IOException {
    Path folder = path == null ? null : path.toAbsolutePath().getParent();
    if (path == null || folder == null || !Files.isDirectory(folder)) {
      return null;
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names = files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
      return Suggestion.nearest(String.valueOf(path.getFileName()), names)
          .map(name -> "did you mean `" + path.resolveSibling(name) + "`?")
          .orElse(null);
    }
  }
}
