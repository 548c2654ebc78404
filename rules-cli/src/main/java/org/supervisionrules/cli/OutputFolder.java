package org.supervisionrules.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder that is written whole or not at all: it is filled beside its place and moved there by
 * {@link #commit}.
 */
final class OutputFolder implements AutoCloseable {
  private final Path path;
  private final Path written;

  private OutputFolder(Path path, Path written) {
    this.path = path;
    this.written = written;
  }

  /**
   * Starts a folder that an option names.
   *
   * @throws CommandFailure where there is something in it, or it cannot be written
   */
  static OutputFolder named(String name) throws CommandFailure {
    try {
      Path path = Path.of(name).toAbsolutePath().normalize();
      if (Files.exists(path) && (!Files.isDirectory(path) || !list(path).isEmpty())) {
        throw CommandFailure.usage(
            "`" + name + "` is not an empty folder", "name a new folder, or one that is empty");
      }
      Path written =
          path.resolveSibling(
              "." + path.getFileName() + "." + ProcessHandle.current().pid() + ".part");
      Leftovers.add(written);
      return new OutputFolder(path, Files.createDirectory(written));
    } catch (IOException | InvalidPathException e) {
      throw CommandFailure.usage(
          "`" + name + "` cannot be written", "name a folder in a folder that exists");
    }
  }

  /** The folder to fill. */
  Path path() {
    return written;
  }

  /** Puts what was written in its place. */
  void commit() throws IOException {
    Files.deleteIfExists(path);
    Files.move(written, path);
    Leftovers.done(written);
  }

  /** Drops what was written and not committed. */
  @Override
  public void close() throws IOException {
    if (Files.exists(written)) {
      for (Path file : list(written)) {
        Files.delete(file);
      }
      Files.delete(written);
      Leftovers.done(written);
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
