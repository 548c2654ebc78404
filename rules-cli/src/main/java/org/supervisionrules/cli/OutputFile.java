package org.supervisionrules.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is written whole or not at all: it is written beside its place and moved there by
 * {@link #commit}.
 */
final class OutputFile implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final Path path;
  private final boolean special;
  private final Path written;
  private final OutputStream out;

  private OutputFile(Path path, boolean special, Path written) throws IOException {
    this.path = path;
    this.special = special;
    this.written = written;
    if (!special) {
      Leftovers.add(written);
    }
    this.out = new BufferedOutputStream(Files.newOutputStream(written), BUFFER);
  }

  /** Starts a file; a device or pipe ({@code /dev/stdout}) is written directly. */
  static OutputFile open(Path path) throws IOException {
    Path target = Files.exists(path) ? path.toRealPath() : path;
    boolean special = Files.exists(target) && !Files.isRegularFile(target);
    if (special) {
      return new OutputFile(target, true, target);
    }
    Path name = target.getFileName();
    String beside = "." + name + "." + ProcessHandle.current().pid() + ".part";
    return new OutputFile(target, false, target.resolveSibling(beside));
  }

  /**
   * Starts a file that an option names.
   *
   * @throws CommandFailure where it cannot be written
   */
  static OutputFile named(String name) throws CommandFailure {
    try {
      return open(Path.of(name));
    } catch (IOException | InvalidPathException e) {
      throw CommandFailure.usage(
          "`" + name + "` cannot be written", "name a file in a folder that exists");
    }
  }

  OutputStream stream() {
    return out;
  }

  /** Puts what was written in its place. */
  void commit() throws IOException {
    out.close();
    if (special) {
      return;
    }
    try {
      Files.move(
          written, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(written, path, StandardCopyOption.REPLACE_EXISTING);
    }
    Leftovers.done(written);
  }

  /** Drops what was written and not committed. */
  @Override
  public void close() throws IOException {
    out.close();
    if (!special && Files.exists(written, LinkOption.NOFOLLOW_LINKS)) {
      Files.delete(written);
      Leftovers.done(written);
    }
  }
}
