package org.supervisionrules.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.supervisionrules.formats.HistoryOutput;
import org.supervisionrules.formats.JsonHistories;
import org.supervisionrules.formats.TableHistories;
import org.supervisionrules.formats.YamlHistories;
import org.supervisionrules.history.History;
import org.supervisionrules.problem.Problem;

/** Where histories are written to, in the form that its name tells; whole or not at all. */
final class HistoryTarget implements AutoCloseable {
  private static final String FORMS = "json|ya?ml|ndjson|jsonl|xlsx";

  private final HistoryOutput output;
  private final Step commit;
  private final Step close;

  private interface Step {
    void run() throws IOException;
  }

  private HistoryTarget(HistoryOutput output, Step commit, Step close) {
    this.output = output;
    this.commit = commit;
    this.close = close;
  }

  /**
   * Opens a target: a file whose name ends with its form, a folder for CSV files, or {@code -} for
   * NDJSON on standard output.
   */
  static HistoryTarget open(String name, Shell shell) throws CommandFailure, IOException {
    if (name.equals(Source.STANDARD_INPUT)) {
      return new HistoryTarget(
          JsonHistories.lines(shell.out()), () -> shell.out().flush(), () -> {});
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (!lower.matches("(?s).*\\.(" + FORMS + ")") || Files.isDirectory(Path.of(name))) {
      if (lower.matches("(?s).*\\.[a-z0-9]{1,5}") && !Files.isDirectory(Path.of(name))) {
        throw CommandFailure.usage(
            "the name `" + name + "` tells no form of histories",
            "let it end in .json, .yaml, .ndjson or .xlsx; a folder is for CSV files");
      }
      OutputFolder folder = OutputFolder.named(name);
      return new HistoryTarget(TableHistories.folder(folder.path()), folder::commit, folder::close);
    }
    OutputFile file = OutputFile.named(name);
    return new HistoryTarget(output(lower, file.stream()), file::commit, file::close);
  }

  private static HistoryOutput output(String name, OutputStream out) throws IOException {
    if (name.endsWith(".json")) {
      return JsonHistories.document(out);
    }
    if (name.endsWith(".xlsx")) {
      return TableHistories.workbook(out);
    }
    return name.endsWith("ml") ? new YamlHistories(out) : JsonHistories.lines(out);
  }

  void write(History history) throws IOException {
    output.write(history);
  }

  /**
   * Puts what was written in its place.
   *
   * @return what could not be said in its form
   */
  List<Problem> commit() throws IOException {
    output.finish();
    commit.run();
    return output.losses();
  }

  @Override
  public void close() throws IOException {
    close.run();
  }
}
