package org.supervisionrules.formats.report;

import java.net.URI;
import java.net.URISyntaxException;

/** The name of a file as a URI reference. */
final class FileUri {
  private FileUri() {}

  /** {@code exports/may%202026.csv}; a path from the root becomes {@code file:///...}. */
  static String of(String file) {
    String path = file.replace('\\', '/');
    boolean hasDrive = path.matches("(?s)[A-Za-z]:/.*");
    try {
      if (hasDrive || path.startsWith("/")) {
        return new URI("file", "", hasDrive ? "/" + path : path, null).toASCIIString();
      }
      String relative = path.split("/", 2)[0].contains(":") ? "./" + path : path;
      return new URI(null, null, relative, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(file, e);
    }
  }
}
