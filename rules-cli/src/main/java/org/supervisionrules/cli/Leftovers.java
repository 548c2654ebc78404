package org.supervisionrules.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is written beside its place and not finished yet. It is removed where the process is told to
 * end (Ctrl-C) in between; one that is killed outright has no time for it.
 */
final class Leftovers {
  private static final Set<Path> UNFINISHED = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(Leftovers::remove, "leftovers"));
  }

  private Leftovers() {}

  /** Something that is not finished: a file, or a folder of files. */
  static void add(Path path) {
    UNFINISHED.add(path);
  }

  /** It is in its place, or has been removed. */
  static void done(Path path) {
    UNFINISHED.remove(path);
  }

  private static void remove() {
    for (Path path : UNFINISHED) {
      File unfinished = path.toFile();
      File[] within = unfinished.listFiles();
      if (within != null) {
        for (File file : within) {
          delete(file);
        }
      }
      delete(unfinished);
    }
  }

  /** There is nobody left who could be told that it could not be done. */
  private static void delete(File file) {
    if (!file.delete()) {
      file.deleteOnExit();
    }
  }
}
